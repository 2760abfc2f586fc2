// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledata.h"
#include "sampletimeline.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Days that count back from today, and the order in which they are lived. */
class SampleDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBackFromToday_data();
    void countsBackFromToday();
    void livesInTheOrderOfTime();
    void refusesWhatIsNotOver();
    void neverGoesBackInTime();
    void readsTextsAndLines();
    void namesNoSeasonOrWeekday_data();
    void namesNoSeasonOrWeekday();
};

void SampleDataTest::countsBackFromToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("ago");
    QTest::addColumn<QDate>("day");

    QTest::newRow("over a leap day") << QDate(2028, 3, 1) << 1 << QDate(2028, 2, 29);
    QTest::newRow("over the end of February") << QDate(2027, 3, 1) << 1 << QDate(2027, 2, 28);
    QTest::newRow("over the new year") << QDate(2027, 1, 1) << 1 << QDate(2026, 12, 31);
    QTest::newRow("a leap year back") << QDate(2029, 2, 28) << 366 << QDate(2028, 2, 28);
    QTest::newRow("what lies ahead") << QDate(2026, 12, 31) << -1 << QDate(2027, 1, 1);
}

void SampleDataTest::countsBackFromToday()
{
    QFETCH(QDate, today);
    QFETCH(int, ago);
    QFETCH(QDate, day);

    SampleClock clock(QTimeZone::UTC);
    QCOMPARE(SampleTimeline(clock, today).day(ago), day);
}

void SampleDataTest::livesInTheOrderOfTime()
{
    SampleClock clock(QTimeZone::UTC);
    SampleTimeline timeline(clock, QDate(2027, 1, 2));
    QStringList lived;
    const auto note = [&](const QString &what) {
        return [&lived, &clock, what]() -> Result<void> {
            lived.append(what + u' ' + QDateTime::fromMSecsSinceEpoch(clock.now(), QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm"_s));
            return {};
        };
    };
    timeline.at(1, QTime(9, 0), {}, note(u"third"_s));
    timeline.at(2, QTime(18, 0), {}, note(u"second"_s));
    timeline.at(2, QTime(8, 0), {}, note(u"first"_s));
    QVERIFY(timeline.live());
    QCOMPARE(lived, QStringList({u"first 2026-12-31 08:00"_s, u"second 2026-12-31 18:00"_s, u"third 2027-01-01 09:00"_s}));
}

void SampleDataTest::refusesWhatIsNotOver()
{
    SampleClock clock(QTimeZone::UTC);
    SampleTimeline timeline(clock, QDate(2027, 1, 2));
    bool lived = false;
    timeline.at(0, QTime(0, 0), u"today"_s, [&lived]() -> Result<void> {
        lived = true;
        return {};
    });
    const Result<void> done = timeline.live();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::OutOfRange);
    QCOMPARE(done.error().detail, u"today"_s);
    QVERIFY(!lived);
}

void SampleDataTest::neverGoesBackInTime()
{
    SampleClock clock(QTimeZone::UTC);
    clock.moveTo(QDate(2027, 1, 2), QTime(8, 0));
    const qint64 before = clock.now();
    clock.moveTo(QDate(2027, 1, 1), QTime(8, 0));
    QVERIFY(clock.now() > before);
    QCOMPARE(clock.today(), QDate(2027, 1, 2));
}

void SampleDataTest::readsTextsAndLines()
{
    QCOMPARE(SampleData::text(u"one"_s), u"one"_s);
    QCOMPARE(SampleData::text(QJsonArray{u"one"_s, u""_s, u"two"_s}), u"one\n\ntwo"_s);
    QCOMPARE(SampleData::number(QJsonValue()), std::nullopt);
    QCOMPARE(SampleData::time(u"7:x"_s, QTime(6, 0)), QTime(6, 0));
    QVERIFY(!SampleData::file(u"journal"_s).isEmpty());
    QVERIFY(SampleData::file(u"nothing"_s).isEmpty());
}

void SampleDataTest::namesNoSeasonOrWeekday_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"people"_s, u"journal"_s, u"mentor-journal"_s, u"goals"_s, u"assignments"_s, u"competencies"_s, u"sessions"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/** The day on which the sample is made moves everything: no text may be tied to the calendar. "May" and "march" are words too. */
void SampleDataTest::namesNoSeasonOrWeekday()
{
    QFETCH(QString, name);

    static const QRegularExpression calendar(u"\\b(January|February|April|June|July|August|September|October|November|December|summer|winter|spring|"
                                             "autumn|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QJsonObject data = SampleData::file(name);
    QVERIFY(!data.isEmpty());
    const QRegularExpressionMatch match = calendar.match(QString::fromUtf8(QJsonDocument(data).toJson()));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

QTEST_GUILESS_MAIN(SampleDataTest)
#include "sampledatatest.moc"
