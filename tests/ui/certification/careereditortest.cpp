// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careereditor.h"
#include "careerlistmodel.h"
#include "opencertificationfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CareerEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAPosition();
    void saysWhatACertificateStillNeeds();
    void countsHours();
    void listsByKindAndPageByPage();
    void removes();
};

static std::vector<RecordEntryRow> stored(OpenCertificationFixture &fixture)
{
    return told(fixture.two.mira().record().entries());
}

void CareerEditorTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void CareerEditorTest::savesAPosition()
{
    OpenCertificationFixture fixture;
    CareerEditor editor;
    editor.setCertification(&fixture.certification);
    QCOMPARE(editor.kinds().at(editor.kind()), u"Position"_s);
    editor.setOrganisation(u"Northwind"_s);
    editor.flush();
    QVERIFY(stored(fixture).empty());
    QVERIFY(editor.savedText().startsWith(u"Not saved: "_s));
    editor.setTitle(u"Domain architect"_s);
    editor.setFrom(QDate(2024, 3, 1));
    QTRY_VERIFY(!editor.isNew());
    QTRY_COMPARE(stored(fixture).size(), 1U);
    editor.setUntil(QDate(2026, 2, 28));
    editor.flush();
    QTRY_COMPARE(stored(fixture).front().entry.until, QDate(2026, 2, 28));
}

void CareerEditorTest::saysWhatACertificateStillNeeds()
{
    OpenCertificationFixture fixture;
    CareerEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setKind(static_cast<int>(editor.kinds().indexOf(u"Certificate"_s)));
    editor.setTitle(u"CITA-Associate"_s);
    QVERIFY(!editor.problem().isEmpty());
    QTRY_VERIFY(editor.topics().contains(u"CITA-Associate"_s));
    editor.setTopic(static_cast<int>(editor.topics().indexOf(u"CITA-Associate"_s)));
    editor.setFrom(QDate(2025, 6, 1));
    QCOMPARE(editor.problem(), QString());
    QTRY_COMPARE(stored(fixture).size(), 1U);
    QCOMPARE(stored(fixture).front().entry.topic, u"CITA-A"_s);
}

void CareerEditorTest::countsHours()
{
    OpenCertificationFixture fixture;
    CareerEditor editor;
    editor.setCertification(&fixture.certification);
    QTRY_VERIFY(!editor.categories().isEmpty());
    editor.setKind(static_cast<int>(editor.kinds().indexOf(u"Hours that keep a certificate"_s)));
    editor.setTitle(u"Talk at the meeting"_s);
    editor.setFrom(QDate(2026, 1, 10));
    editor.setHours(u"four"_s);
    QCOMPARE(editor.problem(), u"This is no number of hours."_s);
    editor.flush();
    QVERIFY(stored(fixture).empty());
    editor.setHours(u"4.5"_s);
    editor.setCategory(static_cast<int>(editor.categories().indexOf(u"Contributions to the profession"_s)));
    QTRY_COMPARE(stored(fixture).size(), 1U);
    QCOMPARE(stored(fixture).front().entry.minutes, std::optional(270));
    QCOMPARE(stored(fixture).front().entry.category, u"contribution"_s);
}

void CareerEditorTest::listsByKindAndPageByPage()
{
    OpenCertificationFixture fixture;
    CareerListModel empty;
    const QAbstractItemModelTester tester(&empty, QAbstractItemModelTester::FailureReportingMode::QtTest);
    empty.setCertification(&fixture.certification);
    QTRY_COMPARE(empty.state(), RowListModel::State::Empty);
    fixture.practise();
    for (int i = 0; i < 60; ++i) {
        told(fixture.two.mira().record().addEntry(fixture.entry(RecordEntryKind::Project, u"Project %1"_s.arg(i))));
    }
    CareerListModel model; // without a tester: that would ask for all pages
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.rowCount(), CareerListModel::pageSize);
    model.showMore();
    QTRY_COMPARE(model.rowCount(), 63);
    QVERIFY(!model.canFetchMore({}));
    model.setKind(static_cast<int>(model.kinds().indexOf(u"Position"_s)));
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0).data(CareerListModel::Notes).toString().startsWith(u"Position · Northwind · "_s));
    QTRY_COMPARE(empty.rowCount(), 63); // the tester asked for all
}

void CareerEditorTest::removes()
{
    OpenCertificationFixture fixture;
    const RecordEntryId id = told(fixture.two.mira().record().addEntry(fixture.entry(RecordEntryKind::Project, u"Ledger"_s)));
    CareerEditor editor;
    editor.setCertification(&fixture.certification);
    editor.setEntryId(id.value.toString(QUuid::WithoutBraces));
    QTRY_COMPARE(editor.title(), u"Ledger"_s);
    const QSignalSpy removed(&editor, &CareerEditor::removed);
    editor.remove();
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(stored(fixture).empty());
}

QTEST_MAIN(CareerEditorTest)

#include "careereditortest.moc"
