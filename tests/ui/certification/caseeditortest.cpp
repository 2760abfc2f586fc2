// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caseeditor.h"
#include "caselistmodel.h"
#include "opencertificationfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CaseEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesIntoBeingWithItsTitle();
    void savesRoomByRoom();
    void saysWhyItIsNotSaved();
    void isListedUntilItIsRemoved();
    void savesWhenItGoes();
};

static std::vector<CaseStudyRow> stored(OpenCertificationFixture &fixture)
{
    return told(fixture.two.mira().certification().caseStudies());
}

void CaseEditorTest::comesIntoBeingWithItsTitle()
{
    OpenCertificationFixture fixture;
    CaseEditor editor;
    editor.setCertification(&fixture.certification);
    QCOMPARE(editor.state(), RecordEditor::State::Ready);
    QVERIFY(editor.isNew());
    editor.setRoom(CaseEditor::Outcome, u"Half the cost."_s);
    editor.flush();
    QVERIFY(stored(fixture).empty());
    QCOMPARE(editor.savedText(), u"Not saved: a case study needs a title"_s);
    editor.setTitle(u"One ledger"_s);
    QTRY_VERIFY(!editor.isNew());
    QTRY_COMPARE(stored(fixture).size(), 1U);
    QCOMPARE(stored(fixture).front().study.values.outcome, u"Half the cost."_s);
}

void CaseEditorTest::savesRoomByRoom()
{
    OpenCertificationFixture fixture;
    const CaseStudyId id = fixture.writeCase(u"One ledger"_s);
    CaseEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setCaseId(id.value.toString(QUuid::WithoutBraces));
    QTRY_COMPARE(editor.title(), u"One ledger"_s);
    QCOMPARE(editor.summary(), u"0 word(s); 5 room(s) still empty"_s);
    for (const CaseEditor::Room room : {CaseEditor::Role, CaseEditor::Situation, CaseEditor::Approach, CaseEditor::Outcome, CaseEditor::Lessons}) {
        editor.setRoom(room, u"text %1"_s.arg(room));
    }
    editor.setFrom(QDate(2024, 1, 1));
    editor.flush();
    QTRY_VERIFY(stored(fixture).front().study.values.from.has_value());
    QCOMPARE(stored(fixture).front().study.values.lessons, u"text 4"_s);
    QCOMPARE(editor.rooms(), QStringList({u"text 0"_s, u"text 1"_s, u"text 2"_s, u"text 3"_s, u"text 4"_s}));
}

void CaseEditorTest::saysWhyItIsNotSaved()
{
    OpenCertificationFixture fixture;
    CaseEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setTitle(u"Backwards"_s);
    editor.setFrom(QDate(2024, 2, 1));
    editor.setUntil(QDate(2024, 1, 1));
    editor.flush();
    QTRY_VERIFY(editor.saveFailed());
    QVERIFY(!editor.saveProblem().isEmpty());
    QCOMPARE(editor.title(), u"Backwards"_s); // nothing is lost
    editor.setUntil({});
    QTRY_COMPARE(stored(fixture).size(), 1U);
}

void CaseEditorTest::isListedUntilItIsRemoved()
{
    OpenCertificationFixture fixture;
    CaseListModel list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setCertification(&fixture.certification);
    QTRY_COMPARE(list.state(), RowListModel::State::Empty);
    CaseEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setTitle(u"One ledger"_s);
    editor.flush();
    QTRY_COMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data(CaseListModel::Notes).toString(), u"0 word(s), no evidence yet; not every room has a text"_s);
    QTRY_COMPARE(list.index(0).data(CaseListModel::CaseId).toString(), editor.caseId());
    const QSignalSpy removed(&editor, &CaseEditor::removed);
    editor.remove();
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(list.state(), RowListModel::State::Empty);
}

void CaseEditorTest::savesWhenItGoes()
{
    OpenCertificationFixture fixture;
    {
        CaseEditor editor;
        editor.setCertification(&fixture.certification);
        editor.setTitle(u"Typed at the last moment"_s);
    }
    QTRY_COMPARE(stored(fixture).size(), 1U);
}

QTEST_MAIN(CaseEditorTest)

#include "caseeditortest.moc"
