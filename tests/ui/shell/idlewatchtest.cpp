// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idlewatch.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void beginsWithTheUsualMinutes();
    void remembersTheMinutes();
    void takesMinutesWithinADay_data();
    void takesMinutesWithinADay();
    void countsOnlyWhereItIsActive();
    void beginsAgainAtATouch();
};

/** The timer that counts down; a test waits for no minute. */
static QTimer *timerOf(IdleWatch &watch)
{
    for (QObject *child : watch.findChildren<QObject *>()) {
        if (auto *timer = qobject_cast<QTimer *>(child)) {
            return timer;
        }
    }
    return nullptr;
}

void IdleWatchTest::beginsWithTheUsualMinutes()
{
    const IdleWatch watch;
    QCOMPARE(watch.minutes(), IdleWatch::usualMinutes);
    QVERIFY(!watch.isActive());
}

void IdleWatchTest::remembersTheMinutes()
{
    IdleWatch watch;
    const QSignalSpy changed(&watch, &IdleWatch::minutesChanged);
    watch.setMinutes(3);
    watch.setMinutes(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(IdleWatch().minutes(), 3);
}

void IdleWatchTest::takesMinutesWithinADay_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("taken");

    QTest::newRow("below none") << -5 << 0;
    QTest::newRow("never") << 0 << 0;
    QTest::newRow("a day") << 1440 << 1440;
    QTest::newRow("more") << 99999 << 1440;
}

void IdleWatchTest::takesMinutesWithinADay()
{
    QFETCH(int, given);
    QFETCH(int, taken);

    IdleWatch watch;
    watch.setMinutes(given);
    QCOMPARE(watch.minutes(), taken);
}

void IdleWatchTest::countsOnlyWhereItIsActive()
{
    IdleWatch watch;
    QVERIFY(timerOf(watch));
    QVERIFY(!timerOf(watch)->isActive());
    watch.setActive(true);
    QVERIFY(timerOf(watch)->isActive());
    QCOMPARE(timerOf(watch)->intervalAsDuration(), std::chrono::minutes(IdleWatch::usualMinutes));
    watch.setMinutes(0);
    QVERIFY(!timerOf(watch)->isActive());
    watch.setMinutes(5);
    QVERIFY(timerOf(watch)->isActive());
    watch.setActive(false);
    QVERIFY(!timerOf(watch)->isActive());
}

void IdleWatchTest::beginsAgainAtATouch()
{
    IdleWatch watch;
    watch.setActive(true);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    timerOf(watch)->start(0);
    QObject anything;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&anything, &key);
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
    timerOf(watch)->start(0);
    QVERIFY(idle.wait());
}

QTEST_MAIN(IdleWatchTest)

#include "idlewatchtest.moc"
