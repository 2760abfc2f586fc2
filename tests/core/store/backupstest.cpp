// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"

#include "copyto.h"

#include "workspacefixture.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

static constexpr qint64 hour = qint64(60) * 60 * 1000;
static constexpr qint64 day = 24 * hour;

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHoursThenDaysThenMonths();
    void staysWithinTheBudget();
    void keepsTheNewestWhateverItsSize();
    void spreadsWhatABudgetLeaves();
    void isMadeOnceAnHour();
    void isMadeOnlyWhenSomethingChanged();
    void isMadeAtOnceBeforeAMigration();
    void isMadeWhenTheClockWentBack();
    void removesWhatTheRotationDoesNotKeep();
    void leavesOtherFilesAlone();
    void saysWhenThereIsNoFolderForIt();
    void isGivenAnotherKey();
    void countsWhatAnOldSheetStillOpens();

private:
    [[nodiscard]] static Backup at(qint64 time, qint64 size = 1) { return {.path = QString::number(time), .at = time, .size = size, .fingerprint = {}}; }
    [[nodiscard]] static QList<qint64> kept(const QList<Backup> &all, qint64 now, qint64 budget)
    {
        QList<qint64> times;
        const QList<Backup> removed = backupsToRemove(all, now, budget);
        for (const Backup &backup : all) {
            if (!removed.contains(backup)) {
                times.append(backup.at);
            }
        }
        return times;
    }

    const qint64 m_now = QDateTime(QDate(2026, 6, 15), QTime(12, 30), QTimeZone::UTC).toMSecsSinceEpoch();
};

void BackupsTest::keepsHoursThenDaysThenMonths()
{
    QList<Backup> all;
    for (qint64 time = m_now - 400 * day; time <= m_now; time += hour / 2) {
        all.append(at(time));
    }
    const QList<qint64> left = kept(all, m_now, 1'000'000);
    QCOMPARE(std::ranges::count_if(left, [&](qint64 time) { return m_now - time < day; }), 24);
    QCOMPARE(std::ranges::count_if(left, [&](qint64 time) { return m_now - time >= day && m_now - time < 30 * day; }), 30);
    QCOMPARE(std::ranges::count_if(left, [&](qint64 time) { return m_now - time >= 30 * day; }), 13);
    QVERIFY(left.contains(m_now));
    // Of an old day the evening is kept.
    const QDateTime oldDay = QDateTime::fromMSecsSinceEpoch(m_now - 5 * day, QTimeZone::UTC);
    QVERIFY(left.contains(QDateTime(oldDay.date(), QTime(23, 30), QTimeZone::UTC).toMSecsSinceEpoch()));
}

void BackupsTest::staysWithinTheBudget()
{
    QList<Backup> all;
    for (int i = 0; i < 20; ++i) {
        all.append(at(m_now - i * hour, 10));
    }
    QCOMPARE(kept(all, m_now, 1000).size(), 20);
    QCOMPARE(kept(all, m_now, 35).size(), 3);
    QVERIFY(kept(all, m_now, 35).contains(m_now));
}

void BackupsTest::keepsTheNewestWhateverItsSize()
{
    QCOMPARE(kept({at(m_now, 100), at(m_now - hour, 100)}, m_now, 10), QList<qint64>{m_now});
    QCOMPARE(kept({}, m_now, 10), QList<qint64>());
}

void BackupsTest::spreadsWhatABudgetLeaves()
{
    // Made every hour for a year with room for three: what is left does not all stem from the same afternoon.
    QList<Backup> all;
    for (qint64 time = m_now - 365 * day; time <= m_now; time += hour) {
        all.append(at(time, 10));
        const QList<Backup> removed = backupsToRemove(all, time, 30);
        all.removeIf([&](const Backup &backup) { return removed.contains(backup); });
    }
    QCOMPARE(all.size(), 3);
    QVERIFY(m_now - all.at(0).at > 7 * day);
    QVERIFY(m_now - all.at(1).at >= hour);
    QCOMPARE(all.at(2).at, m_now);
}

void BackupsTest::isMadeOnceAnHour()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const auto database = *fixture.connect();
    Backups backups(fixture.paths.backups, fixture.path);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
    VERIFY_DONE(write(*database, u"word"_s, u"one"_s));
    fixture.clock.advance(hour - 1);
    QVERIFY(!*backups.make(*database, fixture.key.raw(), fixture.clock));
    fixture.clock.advance(1);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
    const QList<Backup> list = backups.list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().at, fixture.clock.now());
    QCOMPARE(*written(**Database::open(list.first().path, fixture.key.raw(), Database::Mode::Unchanging), u"word"_s), u"one"_s);
    QCOMPARE(*written(**Database::open(list.last().path, fixture.key.raw(), Database::Mode::Unchanging), u"word"_s), QString());
}

void BackupsTest::isMadeOnlyWhenSomethingChanged()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    Backups backups(fixture.paths.backups, fixture.path);
    QVERIFY(*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock));
    fixture.clock.advance(2 * hour);
    QVERIFY(!*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock, Backups::When::Now));
    VERIFY_DONE(write(**fixture.connect(), u"word"_s, u"one"_s));
    QVERIFY(*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock));
}

void BackupsTest::isMadeAtOnceBeforeAMigration()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const auto database = *fixture.connect();
    Backups backups(fixture.paths.backups, fixture.path);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
    VERIFY_DONE(write(*database, u"word"_s, u"one"_s));
    fixture.clock.advance(1);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock, Backups::When::Now));
}

void BackupsTest::isMadeWhenTheClockWentBack()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const auto database = *fixture.connect();
    Backups backups(fixture.paths.backups, fixture.path);
    fixture.clock.advance(1000 * day);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
    VERIFY_DONE(write(*database, u"word"_s, u"one"_s));
    fixture.clock.advance(-1000 * day);
    QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
}

void BackupsTest::removesWhatTheRotationDoesNotKeep()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const auto database = *fixture.connect();
    Backups backups(fixture.paths.backups, fixture.path);
    for (int i = 0; i < 8; ++i) {
        VERIFY_DONE(write(*database, u"word"_s, QString::number(i)));
        QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
        fixture.clock.advance(hour);
    }
    QCOMPARE(backups.list().size(), Backups::budgetFactor);
    QCOMPARE(*written(**Database::open(backups.list().first().path, fixture.key.raw(), Database::Mode::Unchanging), u"word"_s), u"7"_s);
}

void BackupsTest::leavesOtherFilesAlone()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const QString folder = fixture.folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString other = folder + u"/Growth-20260101T000000000Z-letter.waymark"_s;
    const QString another = folder + u"/Other-20260101T000000000Z-0123456789abcdef.waymark"_s;
    QVERIFY(putBytes(other, "x") && putBytes(another, "y"));
    Backups backups(folder, fixture.path);
    QCOMPARE(backups.list().size(), 0);
    QVERIFY(*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock));
    QCOMPARE(backups.list().size(), 1);
    QVERIFY(QFile::exists(other) && QFile::exists(another));
}

void BackupsTest::saysWhenThereIsNoFolderForIt()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    QVERIFY(putBytes(fixture.paths.backups, "a file of this name"));
    VERIFY_FAILS(Backups(fixture.paths.backups, fixture.path).make(**fixture.connect(), fixture.key.raw(), fixture.clock), Error::Kind::ReadOnly);
}

void BackupsTest::isGivenAnotherKey()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    Backups backups(fixture.paths.backups, fixture.path);
    VERIFY_DONE(write(**fixture.connect(), u"word"_s, u"kept"_s));
    QVERIFY(*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock));
    const WorkspaceKey next = fixture.keyOf('n');
    const QList<Backup> before = backups.list();
    VERIFY_DONE(backups.giveKey(fixture.key, next));
    QCOMPARE(backups.list(), before);
    QCOMPARE(*written(**Database::open(before.first().path, next.raw(), Database::Mode::Unchanging), u"word"_s), u"kept"_s);
}

void BackupsTest::countsWhatAnOldSheetStillOpens()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    Backups backups(fixture.paths.backups, fixture.path);
    QVERIFY(*backups.make(**fixture.connect(), fixture.key.raw(), fixture.clock));
    const WorkspaceKey next = fixture.keyOf('n');
    QCOMPARE(backups.countOfOtherKeys(fixture.key.head()), 0);
    QCOMPARE(backups.countOfOtherKeys(next.head()), 1);
    VERIFY_DONE(backups.giveKey(fixture.key, next));
    QCOMPARE(backups.countOfOtherKeys(next.head()), 0);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
