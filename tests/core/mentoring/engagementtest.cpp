// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engagement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class EngagementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takesWhatIsRight();
    void warns_data();
    void warns();
    void codesRoundTrip();
};

static EngagementDraft draft(QDate start, std::optional<QDate> end, EngagementKind kind = EngagementKind::EarlyStage, const QString &topic = {})
{
    return {.kind = kind, .track = u"solution"_s, .topic = topic, .start = start, .end = end, .agreement = u"Every *second* week."_s};
}

void EngagementTest::refuses_data()
{
    QTest::addColumn<EngagementDraft>("given");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");

    const QDate day(2026, 3, 1);
    QTest::newRow("no start") << draft(QDate(), {}) << Error::Kind::OutOfRange << u"start"_s;
    QTest::newRow("year 1") << draft(QDate(1, 1, 1), {}) << Error::Kind::OutOfRange << u"start"_s;
    QTest::newRow("year 9999") << draft(day, QDate(9999, 1, 1)) << Error::Kind::OutOfRange << u"end"_s;
    QTest::newRow("ends before it starts") << draft(day, day.addDays(-1)) << Error::Kind::OutOfRange << u"end"_s;
    QTest::newRow("topic area of nothing") << draft(day, {}, EngagementKind::TopicArea, u" "_s) << Error::Kind::Blank << u"topic"_s;
    EngagementDraft wordy = draft(day, {});
    wordy.agreement = QString(1024 * 1024 + 1, u'a');
    QTest::newRow("endless agreement") << wordy << Error::Kind::TooLong << u"agreement"_s;
}

void EngagementTest::refuses()
{
    QFETCH(EngagementDraft, given);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    const auto checked = checkedEngagement(given);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, kind);
    QCOMPARE(checked.error().field, field);
}

void EngagementTest::takesWhatIsRight()
{
    const QDate day(2026, 3, 1);
    QCOMPARE(checkedEngagement(draft(day, day)), draft(day, day));
    QCOMPARE(checkedEngagement(draft(day, {}, EngagementKind::TopicArea, u" canary \n releases"_s))->topic, u"canary releases"_s);
}

void EngagementTest::warns_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<std::vector<EngagementWarning>>("expected");

    using Warnings = std::vector<EngagementWarning>;
    QTest::newRow("three months") << QDate(2026, 5, 31) << Warnings{};
    QTest::newRow("a day short") << QDate(2026, 5, 30) << Warnings{EngagementWarning::ShorterThanUsual};
    QTest::newRow("six months") << QDate(2026, 8, 31) << Warnings{};
    QTest::newRow("a day long") << QDate(2026, 9, 1) << Warnings{EngagementWarning::LongerThanUsual};
    QTest::newRow("open") << QDate() << Warnings{EngagementWarning::OpenEnded};
    QTest::newRow("merged") << QDate(2026, 2, 1) << Warnings{EngagementWarning::EndBeforeStart};
}

void EngagementTest::warns()
{
    QFETCH(QDate, end);
    QFETCH(std::vector<EngagementWarning>, expected);
    const std::optional<QDate> last = end.isValid() ? std::optional(end) : std::nullopt;
    QCOMPARE(warningsFor(draft(QDate(2026, 3, 1), last), {.minimumMonths = 3, .maximumMonths = 6}), expected);
}

void EngagementTest::codesRoundTrip()
{
    for (const auto kind : {EngagementKind::EarlyStage, EngagementKind::Professional, EngagementKind::TopicArea}) {
        QCOMPARE(engagementKindFromCode(codeOf(kind)), std::optional(kind));
    }
    for (const auto state :
         {EngagementState::Planned, EngagementState::Active, EngagementState::Completed, EngagementState::Stopped, EngagementState::Alumni}) {
        QCOMPARE(engagementStateFromCode(codeOf(state)), std::optional(state));
    }
    QVERIFY(!engagementKindFromCode(u"other"));
    QVERIFY(!engagementStateFromCode(u"other"));
    QVERIFY(warningsFor(draft(QDate(2026, 3, 1), {}), {.minimumMonths = 12, .maximumMonths = {}}).empty());
}

QTEST_GUILESS_MAIN(EngagementTest)
#include "engagementtest.moc"
