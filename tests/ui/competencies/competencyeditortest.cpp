// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyeditor.h"
#include "opencompetenciesfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CompetencyEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheMethodSays();
    void notesWhatAnybodySays();
    void correctsOnTheVersionsThatStandNow();
    void saysWhyALevelIsNotNoted();
    void listsWhatWasSaidAndTakesItBack();
};

struct Opened {
    OpenCompetenciesFixture fixture;
    CompetencyEditor editor;
    QAbstractItemModelTester said{editor.said(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester evidence{editor.evidence(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy saved{&editor, &CompetencyEditor::saved};

    void open()
    {
        editor.setCompetencyId(fundamentals);
        editor.setCompetencies(&fixture.competencies);
    }
};

void CompetencyEditorTest::saysWhatTheMethodSays()
{
    Opened opened;
    opened.open();
    QTRY_COMPARE(opened.editor.state(), RowListModel::State::Ready);
    QCOMPARE(opened.editor.name(), u"Business Fundamentals"_s);
    QVERIFY(!opened.editor.description().isEmpty());
    QVERIFY(!opened.editor.evidenceHint().isEmpty());
    QCOMPARE(opened.editor.levels(), (QList<double>{-1, -1, -1, -1, -1}));
    QCOMPARE(opened.editor.said()->rowCount(), 0);
    QCOMPARE(opened.editor.missingText(), u"3 more accepted piece(s) of work until it counts as repeatable."_s);
}

void CompetencyEditorTest::notesWhatAnybodySays()
{
    Opened opened;
    opened.open();
    QTRY_COMPARE(opened.editor.state(), RowListModel::State::Ready);
    opened.editor.setSource(CompetencyEditor::Certification);
    opened.editor.setProperty("level", 3);
    opened.editor.setProperty("note", u"CITA-A"_s);
    opened.editor.save();
    QTRY_COMPARE(opened.saved.size(), 1);
    QCOMPARE(opened.fixture.standing(fundamentals).level(AssessmentSource::Certification), 3);
    QTRY_COMPARE(opened.editor.levels().at(CompetencyEditor::Certification), 3.0);
    opened.editor.setSource(CompetencyEditor::Target);
    QCOMPARE(opened.editor.property("level").toInt(), 0);
    opened.editor.setProperty("level", 4);
    opened.editor.save();
    QTRY_COMPARE(opened.saved.size(), 2);
    QCOMPARE(opened.fixture.standing(fundamentals).level(AssessmentSource::Target), 4);
}

/** A version that came later, from elsewhere, is corrected and not written over as if it had not been seen. */
void CompetencyEditorTest::correctsOnTheVersionsThatStandNow()
{
    Opened opened;
    const AssessmentId id = opened.fixture.say(fundamentals, AssessmentSource::Self, 2, {2026, 3, 1}, u"first"_s);
    opened.open();
    QTRY_COMPARE(opened.editor.levels().constFirst(), 2.0);
    const auto before = needed(opened.fixture.service.assessment(id));
    AssessmentDraft elsewhere = before->assessment.draft;
    elsewhere.level = 3;
    elsewhere.note = u"from elsewhere"_s;
    QVERIFY(opened.fixture.service.edit(id, elsewhere, before->seen).result());
    QTRY_COMPARE(opened.editor.levels().constFirst(), 3.0);
    opened.editor.setProperty("level", 4);
    opened.editor.save();
    QTRY_COMPARE(opened.saved.size(), 1);
    const auto after = needed(opened.fixture.service.assessment(id));
    QCOMPARE(after->assessment.draft.level, 4);
    QCOMPARE(after->assessment.draft.note, u"from elsewhere"_s);
    QCOMPARE(needed(opened.fixture.service.growth(fundamentals)).size(), 1U);
}

void CompetencyEditorTest::saysWhyALevelIsNotNoted()
{
    Opened opened;
    opened.open();
    QTRY_COMPARE(opened.editor.state(), RowListModel::State::Ready);
    opened.editor.setSource(CompetencyEditor::Target);
    opened.editor.save();
    QTRY_VERIFY(!opened.editor.problem().isEmpty());
    QCOMPARE(opened.saved.size(), 0);
    opened.editor.setSource(CompetencyEditor::Self);
    QVERIFY(opened.editor.problem().isEmpty());
}

void CompetencyEditorTest::listsWhatWasSaidAndTakesItBack()
{
    Opened opened;
    opened.fixture.say(fundamentals, AssessmentSource::Self, 2, {2026, 1, 1});
    opened.fixture.say(fundamentals, AssessmentSource::Peer, 3, {2026, 2, 1}, u"after the review"_s);
    opened.open();
    QTRY_COMPARE(opened.editor.said()->rowCount(), 2);
    const QModelIndex newest = opened.editor.said()->index(0);
    QCOMPARE(newest.data(CompetencyRowsModel::Title).toString(), u"A peer says: 3, Delivery"_s);
    QCOMPARE(newest.data(CompetencyRowsModel::Notes).toString(), u"1 February 2026"_s);
    QCOMPARE(newest.data(CompetencyRowsModel::Body).toString(), u"after the review"_s);
    QVERIFY(newest.data(CompetencyRowsModel::Own).toBool());
    QSignalSpy removed(&opened.editor, &CompetencyEditor::removed);
    opened.editor.remove(newest.data(CompetencyRowsModel::RowId).toString());
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(opened.editor.said()->rowCount(), 1);
    opened.fixture.undo();
    QTRY_COMPARE(opened.editor.said()->rowCount(), 2);
}

QTEST_GUILESS_MAIN(CompetencyEditorTest)

#include "competencyeditortest.moc"
