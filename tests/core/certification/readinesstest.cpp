// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readiness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** How somebody stands on a day: pure rules over days, without a clock. */
class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItIsReachedAtThePresentPace_data();
    void saysWhenItIsReachedAtThePresentPace();
    void takesWhatFallsIntoASpan_data();
    void takesWhatFallsIntoASpan();
    void countsThings_data();
    void countsThings();
    void countsEachMemberOnce();
    void countsWhatIsAboutTheSame();
    void callsATalkThinThatIsTooLongOrTooShort_data();
    void callsATalkThinThatIsTooLongOrTooShort();
    void addsUpTimeOnlyOnce_data();
    void addsUpTimeOnlyOnce();
    void addsUpHoursOfTheLastYear_data();
    void addsUpHoursOfTheLastYear();
    void averagesRatings_data();
    void averagesRatings();
    void ratingsRiseAtAPace();
    void isReadyWithoutWhatIsRecommended();
    void isExpectedOnTheLastOfTheDays();
};

static const QDate today(2026, 3, 1);

static ReadinessEntry entry(RequirementKind kind, QDate from = {}, QDate until = {}, double amount = 1, const QString &topic = {})
{
    return {.id = QUuid::createUuidV5(QUuid(), topic + from.toString(Qt::ISODate) + until.toString(Qt::ISODate)),
            .kind = kind,
            .topic = topic,
            .title = u"An entry"_s,
            .from = from,
            .until = until,
            .amount = amount};
}

static Requirement requirement(RequirementKind kind, double minimum, MethodUnit unit = MethodUnit::Pieces, const QString &topic = {})
{
    return {.id = u"r"_s, .kind = kind, .statement = {}, .topic = topic, .members = {}, .minimum = minimum, .maximum = {}, .unit = unit, .origin = {}};
}

static RequirementStanding standing(const Requirement &wanted, std::vector<ReadinessEntry> entries)
{
    return readinessFor({wanted}, {.entries = std::move(entries), .ratings = {}}, today).rows.front();
}

void ReadinessTest::saysWhenItIsReachedAtThePresentPace_data()
{
    QTest::addColumn<double>("gained");
    QTest::addColumn<double>("shortfall");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<std::optional<QDate>>("day");

    QTest::newRow("half in a hundred days") << 50.0 << 50.0 << today.addDays(-99) << std::optional(today.addDays(100));
    QTest::newRow("a part of a day more") << 50.0 << 50.1 << today.addDays(-99) << std::optional(today.addDays(101));
    QTest::newRow("across a leap day") << 10.0 << 10.0 << QDate(2024, 2, 28) << std::optional(today.addDays(733));
    QTest::newRow("nothing came") << 0.0 << 50.0 << today.addDays(-99) << std::optional<QDate>();
    QTest::newRow("nothing is short") << 50.0 << 0.0 << today.addDays(-99) << std::optional<QDate>();
    QTest::newRow("thirty days are enough") << 1.0 << 1.0 << today.addDays(-29) << std::optional(today.addDays(30));
    QTest::newRow("twenty-nine are not") << 1.0 << 1.0 << today.addDays(-28) << std::optional<QDate>();
    QTest::newRow("no first day") << 1.0 << 1.0 << QDate() << std::optional<QDate>();
    QTest::newRow("in more than a century") << 1.0 << 1000.0 << today.addDays(-99) << std::optional<QDate>();
}

void ReadinessTest::saysWhenItIsReachedAtThePresentPace()
{
    QFETCH(double, gained);
    QFETCH(double, shortfall);
    QFETCH(QDate, first);
    QFETCH(std::optional<QDate>, day);

    QCOMPARE(dayAtPace(gained, shortfall, {.first = first, .last = today}), day);
}

void ReadinessTest::takesWhatFallsIntoASpan_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<double>("within");

    QTest::newRow("whole") << QDate(2026, 1, 5) << QDate(2026, 1, 5) << 10.0;
    QTest::newRow("half before") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << 5.0;
    QTest::newRow("half after") << QDate(2026, 1, 31) << QDate(2026, 2, 1) << 5.0;
    QTest::newRow("before") << QDate(2025, 12, 30) << QDate(2025, 12, 31) << 0.0;
    QTest::newRow("goes on until today") << QDate(2026, 1, 31) << QDate() << 10.0 / 30;
    QTest::newRow("goes on, begun after today") << QDate(2026, 4, 1) << QDate() << 0.0;
    QTest::newRow("without a day") << QDate() << QDate() << 0.0;
    QTest::newRow("merged backwards") << QDate(2026, 1, 5) << QDate(2026, 1, 1) << 0.0;
}

void ReadinessTest::takesWhatFallsIntoASpan()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(double, within);

    const DaySpan january{.first = QDate(2026, 1, 1), .last = QDate(2026, 1, 31)};
    QCOMPARE(amountWithin(entry(RequirementKind::Hours, from, until, 10), january, today), within);
}

void ReadinessTest::countsThings_data()
{
    QTest::addColumn<QList<int>>("words");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<RequirementState>("state");
    QTest::addColumn<double>("shortfall");

    QTest::newRow("nothing") << QList<int>() << true << RequirementState::Missing << 2.0;
    QTest::newRow("one short text") << QList{149} << true << RequirementState::Thin << 2.0;
    QTest::newRow("one") << QList{150} << true << RequirementState::Thin << 1.0;
    QTest::newRow("one and a short one") << QList{150, 20} << true << RequirementState::Thin << 1.0;
    QTest::newRow("two") << QList{150, 151} << true << RequirementState::Met << 0.0;
    QTest::newRow("more than asked for") << QList{150, 151, 900} << true << RequirementState::Met << 0.0;
    QTest::newRow("two without evidence") << QList{150, 151} << false << RequirementState::Thin << 2.0;
}

void ReadinessTest::countsThings()
{
    QFETCH(QList<int>, words);
    QFETCH(bool, whole);
    QFETCH(RequirementState, state);
    QFETCH(double, shortfall);

    std::vector<ReadinessEntry> entries;
    for (const int count : words) {
        entries.push_back(entry(RequirementKind::CaseStudies));
        entries.back().words = count;
        entries.back().whole = whole;
    }
    Requirement wanted = requirement(RequirementKind::CaseStudies, 2);
    wanted.enoughWords = 150;
    const RequirementStanding found = standing(wanted, entries);
    QCOMPARE(found.state, state);
    QCOMPARE(found.shortfall, shortfall);
    QCOMPARE(found.counted.size(), static_cast<std::size_t>(words.size()));
    QVERIFY(!found.expected); // nobody knows when they were written
}

void ReadinessTest::countsEachMemberOnce()
{
    Requirement wanted = requirement(RequirementKind::SkillsNarrative, 3);
    wanted.members = {u"design"_s, u"quality"_s, u"people"_s};
    const auto found = standing(wanted,
                                {entry(RequirementKind::SkillsNarrative, {}, {}, 1, u"design"_s),
                                 entry(RequirementKind::SkillsNarrative, {}, {}, 1, u"design"_s),
                                 entry(RequirementKind::SkillsNarrative, {}, {}, 1, u"gardening"_s)});
    QCOMPARE(found.state, RequirementState::Thin);
    QCOMPARE(found.have, std::optional(1.0));
    QCOMPARE(found.open, (QStringList{u"quality"_s, u"people"_s}));
}

void ReadinessTest::countsWhatIsAboutTheSame()
{
    const Requirement assessment = requirement(RequirementKind::MentorAssessment, 1, MethodUnit::Pieces, u"CITA-P"_s);
    QVERIFY(standing(assessment, {entry(RequirementKind::MentorAssessment, today, today, 1, u"CITA-P"_s)}).isMet());
    QCOMPARE(standing(assessment, {entry(RequirementKind::MentorAssessment, today, today, 1, u"CITA-D"_s)}).state, RequirementState::Missing);
    QCOMPARE(standing(assessment, {entry(RequirementKind::Recommendation, today, today, 1, u"CITA-P"_s)}).state, RequirementState::Missing);
    // A reference that names no certification speaks for every one.
    const Requirement reference = requirement(RequirementKind::References, 1, MethodUnit::Pieces, u"CITA-P"_s);
    QVERIFY(standing(reference, {entry(RequirementKind::References, today, today)}).isMet());
    QCOMPARE(standing(reference, {entry(RequirementKind::References, today, today, 1, u"CITA-D"_s)}).state, RequirementState::Missing);
}

void ReadinessTest::callsATalkThinThatIsTooLongOrTooShort_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<RequirementState>("state");
    QTest::newRow("no times") << 0.0 << RequirementState::Thin;
    QTest::newRow("too short") << 29.0 << RequirementState::Thin;
    QTest::newRow("as long as it may be") << 30.0 << RequirementState::Met;
    QTest::newRow("too long") << 31.0 << RequirementState::Thin;
}

void ReadinessTest::callsATalkThinThatIsTooLongOrTooShort()
{
    QFETCH(double, minutes);
    QFETCH(RequirementState, state);
    Requirement wanted = requirement(RequirementKind::Presentation, 30, MethodUnit::Minutes, u"CITA-P"_s);
    wanted.maximum = 30;
    QCOMPARE(standing(wanted, {entry(RequirementKind::Presentation, {}, {}, minutes, u"CITA-P"_s)}).state, state);
}

using Periods = QList<std::pair<QDate, QDate>>;

void ReadinessTest::addsUpTimeOnlyOnce_data()
{
    QTest::addColumn<Periods>("periods");
    QTest::addColumn<RequirementState>("state");
    QTest::addColumn<double>("years");
    QTest::addColumn<std::optional<QDate>>("expected");

    const QDate tenYears = today.addYears(-10).addDays(1);
    QTest::newRow("none") << Periods() << RequirementState::Missing << 0.0 << std::optional<QDate>();
    QTest::newRow("ten, to the day") << Periods{{tenYears, QDate()}} << RequirementState::Met << 10.0 << std::optional<QDate>();
    QTest::newRow("ten, long over") << Periods{{QDate(2000, 1, 1), QDate(2009, 12, 31)}} << RequirementState::Met << 10.0 << std::optional<QDate>();
    QTest::newRow("nine that go on") << Periods{{tenYears.addYears(1), QDate()}} << RequirementState::Thin << 9.0 << std::optional(today.addDays(366));
    QTest::newRow("nine that are over") << Periods{{QDate(2010, 1, 1), QDate(2018, 12, 31)}} << RequirementState::Thin << 9.0 << std::optional<QDate>();
    QTest::newRow("two at once are one") << Periods{{QDate(2010, 1, 1), QDate(2018, 12, 31)}, {QDate(2012, 1, 1), QDate(2016, 1, 1)}} << RequirementState::Thin
                                         << 9.0 << std::optional<QDate>();
    QTest::newRow("overlapping") << Periods{{QDate(2010, 1, 1), QDate(2014, 12, 31)}, {QDate(2013, 1, 1), QDate(2018, 12, 31)}} << RequirementState::Thin << 9.0
                                 << std::optional<QDate>();
    QTest::newRow("begins after today") << Periods{{today.addDays(1), QDate()}} << RequirementState::Missing << 0.0 << std::optional<QDate>();
    QTest::newRow("ends after today") << Periods{{tenYears.addYears(1), today.addYears(5)}} << RequirementState::Thin << 9.0
                                      << std::optional(today.addDays(366));
    QTest::newRow("no start") << Periods{{QDate(), QDate(2018, 12, 31)}} << RequirementState::Missing << 0.0 << std::optional<QDate>();
}

void ReadinessTest::addsUpTimeOnlyOnce()
{
    QFETCH(Periods, periods);
    QFETCH(RequirementState, state);
    QFETCH(double, years);
    QFETCH(std::optional<QDate>, expected);

    std::vector<ReadinessEntry> entries;
    for (const auto &[from, until] : periods) {
        entries.push_back(entry(RequirementKind::Experience, from, until));
    }
    // Ten years of 365.25 days are up to three quarters of a day off the calendar's.
    const RequirementStanding found = standing(requirement(RequirementKind::Experience, 10 - 0.003, MethodUnit::Years), entries);
    QCOMPARE(found.state, state);
    QVERIFY2(std::abs(*found.have - years) < 0.003, qPrintable(QString::number(*found.have)));
    if (expected) {
        QVERIFY(found.expected);
        QVERIFY2(std::abs(found.expected->daysTo(*expected)) <= 2, qPrintable(found.expected->toString(Qt::ISODate)));
    } else {
        QVERIFY(!found.expected);
    }
}

void ReadinessTest::addsUpHoursOfTheLastYear_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<double>("amount");
    QTest::addColumn<RequirementState>("state");
    QTest::addColumn<double>("have");
    QTest::addColumn<std::optional<QDate>>("expected");

    QTest::newRow("enough, today") << today << today << 40.0 << RequirementState::Met << 40.0 << std::optional<QDate>();
    QTest::newRow("on the first day that counts") << QDate(2025, 3, 2) << QDate(2025, 3, 2) << 40.0 << RequirementState::Met << 40.0 << std::optional<QDate>();
    QTest::newRow("a day too early") << QDate(2025, 3, 1) << QDate(2025, 3, 1) << 40.0 << RequirementState::Missing << 0.0 << std::optional<QDate>();
    QTest::newRow("half of it too early") << QDate(2025, 3, 1) << QDate(2025, 3, 2) << 40.0 << RequirementState::Thin << 20.0 << std::optional<QDate>();
    QTest::newRow("after today") << today.addDays(1) << today.addDays(1) << 40.0 << RequirementState::Missing << 0.0 << std::optional<QDate>();
    // 20 hours in 100 days, so 20 more in another 100.
    QTest::newRow("half, at a pace") << today.addDays(-99) << today.addDays(-99) << 20.0 << RequirementState::Thin << 20.0 << std::optional(today.addDays(100));
    // At 10 hours in 100 days a year never holds 40.
    QTest::newRow("a pace that is too slow") << today.addDays(-99) << today.addDays(-99) << 10.0 << RequirementState::Thin << 10.0 << std::optional<QDate>();
}

void ReadinessTest::addsUpHoursOfTheLastYear()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(double, amount);
    QFETCH(RequirementState, state);
    QFETCH(double, have);
    QFETCH(std::optional<QDate>, expected);

    const Requirement wanted = requirement(RequirementKind::Hours, 40, MethodUnit::Hours, u"education"_s);
    const auto found = standing(
        wanted, {entry(RequirementKind::Hours, from, until, amount, u"education"_s), entry(RequirementKind::Hours, today, today, 500, u"practice"_s)});
    QCOMPARE(found.state, state);
    QCOMPARE(found.have, std::optional(have));
    QCOMPARE(found.shortfall, state == RequirementState::Met ? 0.0 : 40 - have);
    QCOMPARE(found.expected, expected);
}

static ReadinessFacts rated(const QList<int> &levels)
{
    ReadinessFacts facts{.entries = {}, .ratings = {}};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i) > 0) {
            facts.ratings.insert(QString::number(i), {{.day = today.addDays(-10), .level = levels.at(i), .id = {}}});
        }
    }
    return facts;
}

static Requirement meanOf(qsizetype competencies, double minimum)
{
    Requirement wanted = requirement(RequirementKind::Competencies, minimum, MethodUnit::Points, u"design"_s);
    for (qsizetype i = 0; i < competencies; ++i) {
        wanted.members.append(QString::number(i));
    }
    return wanted;
}

void ReadinessTest::averagesRatings_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<RequirementState>("state");
    QTest::addColumn<std::optional<double>>("have");

    QTest::newRow("never rated") << QList{0, 0, 0, 0} << RequirementState::Unknown << std::optional<double>();
    QTest::newRow("all, just enough") << QList{2, 2, 3, 3} << RequirementState::Met << std::optional(2.5);
    QTest::newRow("all, not enough") << QList{2, 2, 2, 3} << RequirementState::Thin << std::optional(2.25);
    QTest::newRow("one unrated, and it decides") << QList{3, 3, 3, 0} << RequirementState::Met << std::optional(3.0);
    QTest::newRow("one unrated that may be low") << QList{3, 3, 2, 0} << RequirementState::Unknown << std::optional(8.0 / 3);
    QTest::newRow("too low whatever is missing") << QList{1, 1, 1, 0} << RequirementState::Thin << std::optional(1.0);
    QTest::newRow("one high rating decides nothing") << QList{5, 0, 0, 0} << RequirementState::Unknown << std::optional(5.0);
}

void ReadinessTest::averagesRatings()
{
    QFETCH(QList<int>, levels);
    QFETCH(RequirementState, state);
    QFETCH(std::optional<double>, have);

    const auto found = readinessFor({meanOf(levels.size(), 2.5)}, rated(levels), today).rows.front();
    QCOMPARE(found.state, state);
    QCOMPARE(found.have, have);
    QCOMPARE(found.open.size(), levels.count(0));
}

void ReadinessTest::ratingsRiseAtAPace()
{
    ReadinessFacts facts{.entries = {}, .ratings = {}};
    for (int i = 0; i < 2; ++i) {
        facts.ratings.insert(QString::number(i),
                             {{.day = today.addDays(-99), .level = 1, .id = {}},
                              {.day = today.addDays(-50), .level = 2, .id = {}},
                              {.day = today.addDays(1), .level = 5, .id = {}}});
    }
    // One level in 100 days, and half a level is short; what is dated after today is not known yet.
    const auto found = readinessFor({meanOf(2, 2.5)}, facts, today).rows.front();
    QCOMPARE(found.state, RequirementState::Thin);
    QCOMPARE(found.expected, std::optional(today.addDays(50)));
}

void ReadinessTest::isReadyWithoutWhatIsRecommended()
{
    Requirement wanted = requirement(RequirementKind::Recommendation, 1, MethodUnit::Pieces, u"professional"_s);
    QVERIFY(!readinessFor({wanted}, {.entries = {}, .ratings = {}}, today).isReady());
    wanted.recommended = true;
    QVERIFY(readinessFor({wanted}, {.entries = {}, .ratings = {}}, today).isReady());
    QVERIFY(!readinessFor({}, {.entries = {}, .ratings = {}}, today).isReady());
}

void ReadinessTest::isExpectedOnTheLastOfTheDays()
{
    const std::vector<Requirement> wanted{requirement(RequirementKind::Contributions, 2), requirement(RequirementKind::Evidence, 4)};
    const ReadinessFacts facts{.entries = {entry(RequirementKind::Contributions, today.addDays(-99), today.addDays(-99)),
                                           entry(RequirementKind::Evidence, today.addDays(-99), today.addDays(-99))},
                               .ratings = {}};
    const Readiness found = readinessFor(wanted, facts, today);
    QCOMPARE(found.rows.at(0).expected, std::optional(today.addDays(100)));
    QCOMPARE(found.expected(), std::optional(today.addDays(300)));
    QCOMPARE(found.met(), 0);
    QVERIFY(!readinessFor({wanted.front(), requirement(RequirementKind::Resume, 1)}, facts, today).expected());
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "readinesstest.moc"
