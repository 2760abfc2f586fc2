// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionagenda.h"
#include "mentoringsession.h"
#include "sessionledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SessionAgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void addsUp();
    void isComingUntilItIsOver_data();
    void isComingUntilItIsOver();
    void sumsHoursByMonth();
    void sumsHoursByYear();
};

void SessionAgendaTest::readsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");

    QTest::newRow("plain") << u"What do I want?"_s << u"What do I want?"_s << 0;
    QTest::newRow("a point of a list") << u"- What do I want?"_s << u"What do I want?"_s << 0;
    QTest::newRow("numbered") << u"2. What do I want?"_s << u"What do I want?"_s << 0;
    QTest::newRow("ticked off") << u"- [x] What do I want?"_s << u"What do I want?"_s << 0;
    QTest::newRow("with minutes") << u"- The ask, 20 min"_s << u"The ask"_s << 20;
    QTest::newRow("in brackets") << u"* The ask (15 minutes)"_s << u"The ask"_s << 15;
    QTest::newRow("in German") << u"Die Bitte – 20 Minuten"_s << u"Die Bitte"_s << 20;
    QTest::newRow("a number that is none of time") << u"- 3 of 12 interviews"_s << u"3 of 12 interviews"_s << 0;
    QTest::newRow("minutes within") << u"- A 20 min talk for May"_s << u"A 20 min talk for May"_s << 0;
    QTest::newRow("more than a day") << u"- All of it, 9999 min"_s << u"All of it"_s << longestSession;
}

void SessionAgendaTest::readsALine()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(int, minutes);

    const auto points = agendaPoints(line);
    QCOMPARE(points.size(), 1U);
    QCOMPARE(points.front().text, text);
    QCOMPARE(points.front().minutes, minutes);
}

void SessionAgendaTest::addsUp()
{
    const QString agenda = u"- The ask, 20 min\n\n- What else?\n   \n3) January (15 min)\n"_s;
    QCOMPARE(agendaPoints(agenda).size(), 3U);
    QCOMPARE(agendaMinutes(agenda), 35);
    QCOMPARE(agendaMinutes({}), 0);
    QVERIFY(agendaPoints(u"\n- \n"_s).size() <= 1U);
}

static constexpr qint64 nine = 1'772'442'000'000; // 2026-03-02 09:00 UTC
static constexpr qint64 hour = 3'600'000;

void SessionAgendaTest::isComingUntilItIsOver_data()
{
    QTest::addColumn<std::optional<qint64>>("startsAt");
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("coming");

    QTest::newRow("before") << std::optional(nine) << SessionState::Planned << nine - 1 << true;
    QTest::newRow("while it goes on") << std::optional(nine) << SessionState::Planned << nine + hour - 1 << true;
    QTest::newRow("when it ends") << std::optional(nine) << SessionState::Planned << nine + hour << false;
    QTest::newRow("no time yet") << std::optional<qint64>() << SessionState::Planned << nine << true;
    QTest::newRow("held early") << std::optional(nine) << SessionState::Held << nine - 1 << false;
    QTest::newRow("cancelled") << std::optional(nine) << SessionState::Cancelled << nine - 1 << false;
    QTest::newRow("merged into nonsense") << std::optional(std::numeric_limits<qint64>::max()) << SessionState::Planned << nine << true;
}

void SessionAgendaTest::isComingUntilItIsOver()
{
    QFETCH(std::optional<qint64>, startsAt);
    QFETCH(SessionState, state);
    QFETCH(qint64, now);
    QFETCH(bool, coming);

    SessionDraft draft;
    draft.startsAt = startsAt;
    QCOMPARE((MentoringSession{.id = {}, .space = {}, .draft = draft, .state = state}.isComing(now)), coming);
}

static SessionLedgerRow row(const QDateTime &when, std::optional<int> hers, std::optional<int> his)
{
    return {.id = {},
            .space = {},
            .startsAt = when.toMSecsSinceEpoch(),
            .zone = QString::fromLatin1(when.timeZone().id()),
            .plannedMinutes = 60,
            .hours = {.mentee = hers, .mentor = his}};
}

static QDateTime at(int year, int month, int day, const QByteArray &zone = "UTC")
{
    return {QDate(year, month, day), QTime(23, 30), QTimeZone(zone)};
}

void SessionAgendaTest::sumsHoursByMonth()
{
    const std::vector rows{row(at(2026, 3, 31, "America/New_York"), 60, 60), row(at(2026, 3, 1), 30, 30), row(at(2026, 2, 1), 60, 45),
                           row(at(2026, 1, 5), 45, 45), row(at(2025, 12, 5), {}, 45)};
    QCOMPARE(ledgerMonths(rows, QTimeZone::UTC),
             (std::vector<LedgerMonth>{{.first = QDate(2026, 1, 1), .minutes = 45},
                                       {.first = QDate(2026, 2, 1), .minutes = 0},
                                       {.first = QDate(2026, 3, 1), .minutes = 90}}));
    QCOMPARE(agreedMinutes(rows), 135);
    QVERIFY(ledgerMonths({}, QTimeZone::UTC).empty());
    QCOMPARE(ledgerMonths({row(at(2026, 3, 1), 30, 30), row(at(1900, 3, 1), 30, 30)}, QTimeZone::UTC).size(), 120U);
}

void SessionAgendaTest::sumsHoursByYear()
{
    const std::vector rows{row(at(2026, 1, 1), 60, 60), row(at(2025, 12, 31), 30, 30), row(at(2025, 3, 1), 30, 30), row(at(2024, 3, 1), 30, {})};
    QCOMPARE(ledgerYears(rows, QTimeZone::UTC), (std::map<int, qint64>{{2025, 60}, {2026, 60}}));
}

QTEST_GUILESS_MAIN(SessionAgendaTest)
#include "sessionagendatest.moc"
