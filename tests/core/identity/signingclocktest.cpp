// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingclock.h"
#include "identityservice.h"
#include "identityworkspace.h"
#include "notes.h"

#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SigningClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhenTheClockIsBehind_data();
    void asksWhenTheClockIsBehind();
    void asksNoMoreOnceItIsTrusted();
    void othersCannotPutTheTimeForward();
    void nothingIsSignedBeforeTheAnswer();
};

/** Writes one action at the time of the clock. */
static void writeNow(IdentityWorkspace &mira)
{
    QVERIFY(mira.file.engine().act(Label{.code = "test.write"}, [](Writer &) { return Result<void>(); }));
    const Result<void> raised = mira.file.engine().transaction(
        [&](Database &database) { return database.execute("UPDATE wm_clock SET newest = " + std::to_string(mira.file.clock().now())); });
    QVERIFY(raised);
}

void SigningClockTest::asksWhenTheClockIsBehind_data()
{
    QTest::addColumn<qint64>("moved");
    QTest::addColumn<bool>("asks");

    QTest::newRow("as it was") << qint64(0) << false;
    QTest::newRow("a day on") << qint64(86'400'000) << false;
    QTest::newRow("as far back as clocks differ") << -SigningClock::toleranceMs << false;
    QTest::newRow("a little further") << -SigningClock::toleranceMs - 1 << true;
    QTest::newRow("years back") << qint64(-100'000'000'000) << true;
}

void SigningClockTest::asksWhenTheClockIsBehind()
{
    QFETCH(qint64, moved);
    QFETCH(bool, asks);
    IdentityWorkspace mira(1, u"Mira"_s);
    writeNow(mira);
    mira.file.clock().advance(moved);
    const Result<void> checked = SigningClock(mira.file.clock()).check(mira.database());
    QCOMPARE(checked.has_value(), !asks);
    if (asks) {
        QCOMPARE(checked.error(), Error({Error::Kind::NotPossible, u"clock"_s, {}}));
    }
}

void SigningClockTest::asksNoMoreOnceItIsTrusted()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    writeNow(mira);
    mira.file.clock().set(QDate(2010, 1, 1));
    SigningClock clock(mira.file.clock());
    QVERIFY(!clock.check(mira.database()));
    clock.trust();
    QVERIFY(clock.check(mira.database()));
}

void SigningClockTest::othersCannotPutTheTimeForward()
{
    TestStore mira({noteSchema()});
    ActionEngine &engine = mira.engine();
    const Author other = TestStore::authorOf(2);
    const auto space = engine.addSpace({QByteArray(32, 'm')}, "mentorship", {{mira.author().person, Role::Mentee}, {other.person, Role::Mentor}});
    QVERIFY(space && engine.addDevice(other));
    const Version version{1, other.device};
    const QCborMap values{{NoteField::Title, u"From a computer that is ahead"_s}};
    const ExchangedChange change{.record = QUuid::createUuidV5(QUuid(), "record"),
                                 .type = NoteType::Note,
                                 .field = FieldNumber::Created,
                                 .version = version,
                                 .parents = {},
                                 .value = values};
    const ExchangedAction action{.version = version, .label = u"note.add"_s, .at = mira.clock().now() + SigningClock::toleranceMs + 1, .changes = {change}};
    QVERIFY(SigningClock(mira.clock()).check(engine.database()));
    const auto received = engine.receive(*space, other, {action});
    QVERIFY(received && received->applied == 1);
    QVERIFY(SigningClock(mira.clock()).check(engine.database()));
    mira.clock().advance(-SigningClock::toleranceMs - 1);
    QVERIFY(!SigningClock(mira.clock()).check(engine.database()));
}

void SigningClockTest::nothingIsSignedBeforeTheAnswer()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    writeNow(mira);
    mira.file.clock().set(QDate(2010, 1, 1));
    SigningClock clock(mira.file.clock());
    IdentityService service(mira.file.store(), [&clock](Database &database) { return clock.check(database); });
    QCOMPARE(service.rename(u"Mira K"_s, {}).result().error().field, u"clock"_s);
    QCOMPARE(service.invite(Role::Mentee).result().error().field, u"clock"_s);
    QCOMPARE(service.openInvitations().result()->size(), 0U);
    QCOMPARE(service.myCard().result()->name, u"Mira"_s);
    clock.trust();
    QVERIFY(service.invite(Role::Mentee).result());
    QCOMPARE(service.rename(u"Mira K"_s, {}).result()->name, u"Mira K"_s);
}

QTEST_GUILESS_MAIN(SigningClockTest)
#include "signingclocktest.moc"
