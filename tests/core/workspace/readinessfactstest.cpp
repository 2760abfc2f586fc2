// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What an entry of a career counts as, and how a rating changed. */
class ReadinessFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesCountAsWhatTheyAre_data();
    void entriesCountAsWhatTheyAre();
    void hoursCountBesides();
    void onlyWhatLastsGoesOn_data();
    void onlyWhatLastsGoesOn();
    void stepsFollowWhoIsBestVouchedFor();
};

static RecordEntry entry(RecordEntryKind kind)
{
    RecordEntry made;
    made.kind = kind;
    made.title = u"An entry"_s;
    made.topic = u"CITA-A"_s;
    made.from = QDate(2026, 1, 1);
    return made;
}

void ReadinessFactsTest::entriesCountAsWhatTheyAre_data()
{
    QTest::addColumn<RecordEntryKind>("kind");
    QTest::addColumn<QList<RequirementKind>>("counts");

    QTest::newRow("position") << RecordEntryKind::Position << QList{RequirementKind::Experience};
    QTest::newRow("learning") << RecordEntryKind::Learning << QList{RequirementKind::Learning};
    QTest::newRow("contribution") << RecordEntryKind::Contribution << QList{RequirementKind::Contributions};
    QTest::newRow("certificate") << RecordEntryKind::Certificate << QList{RequirementKind::Certificate, RequirementKind::Examination};
    QTest::newRow("a promotion changes no level") << RecordEntryKind::Promotion << QList<RequirementKind>();
    QTest::newRow("project") << RecordEntryKind::Project << QList<RequirementKind>();
    QTest::newRow("other") << RecordEntryKind::Other << QList<RequirementKind>();
}

void ReadinessFactsTest::entriesCountAsWhatTheyAre()
{
    QFETCH(RecordEntryKind, kind);
    QFETCH(QList<RequirementKind>, counts);
    QList<RequirementKind> found;
    for (const ReadinessEntry &one : readinessEntriesOf(entry(kind))) {
        found.append(one.kind);
    }
    QCOMPARE(found, counts);
}

void ReadinessFactsTest::hoursCountBesides()
{
    RecordEntry talk = entry(RecordEntryKind::Contribution);
    talk.minutes = 90;
    talk.category = u"contribution"_s;
    const auto found = readinessEntriesOf(talk);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found.back().kind, RequirementKind::Hours);
    QCOMPARE(found.back().topic, u"contribution"_s);
    QCOMPARE(found.back().amount, 1.5);
}

void ReadinessFactsTest::onlyWhatLastsGoesOn_data()
{
    QTest::addColumn<RecordEntryKind>("kind");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("counted from");
    QTest::addColumn<QDate>("counted until");
    const QDate day(2026, 1, 1);
    const QDate later(2026, 2, 1);
    QTest::newRow("a position goes on") << RecordEntryKind::Position << day << QDate() << day << QDate();
    QTest::newRow("or ends") << RecordEntryKind::Position << day << later << day << later;
    QTest::newRow("a course was on its day") << RecordEntryKind::Learning << day << QDate() << day << day;
    QTest::newRow("or lasted") << RecordEntryKind::Learning << day << later << day << later;
    QTest::newRow("an end alone is a day") << RecordEntryKind::Learning << QDate() << later << later << later;
    QTest::newRow("no day") << RecordEntryKind::Learning << QDate() << QDate() << QDate() << QDate();
}

void ReadinessFactsTest::onlyWhatLastsGoesOn()
{
    QFETCH(RecordEntryKind, kind);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    RecordEntry made = entry(kind);
    made.from = from;
    made.until = until;
    const auto found = readinessEntriesOf(made);
    QCOMPARE(found.size(), 1U);
    QTEST(found.front().from, "counted from");
    QTEST(found.front().until, "counted until");
}

void ReadinessFactsTest::stepsFollowWhoIsBestVouchedFor()
{
    const auto said = [](int number, QDate day, std::optional<int> level, AssessmentSource source) {
        Assessment made;
        made.id = AssessmentId{QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        made.draft.day = day;
        made.draft.level = level;
        made.draft.source = source;
        return made;
    };
    const QDate day(2026, 1, 1);
    const auto steps = ratingStepsOf({said(1, day, 4, AssessmentSource::Self), said(2, day.addDays(1), 5, AssessmentSource::Target),
                                      said(3, day.addDays(2), 2, AssessmentSource::Mentor), said(4, day.addDays(3), 5, AssessmentSource::Self),
                                      said(5, day.addDays(4), {}, AssessmentSource::Mentor), said(6, day.addDays(5), 3, AssessmentSource::Mentor)});
    QList<std::pair<QDate, int>> found;
    for (const RatingStep &step : steps) {
        found.append({step.day, step.level});
    }
    QCOMPARE(found, (QList<std::pair<QDate, int>>{{day, 4}, {day.addDays(2), 2}, {day.addDays(5), 3}}));
}

QTEST_GUILESS_MAIN(ReadinessFactsTest)
#include "readinessfactstest.moc"
