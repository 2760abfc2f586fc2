// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"

#include "exchangejournalrepository.h"
#include "identityservice.h"
#include "notes.h"
#include "packetcutter.h"
#include "revokedpackets.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What a lost device wrote beyond the packet that counts goes where it had been applied, once the revocation is known there. */
class RevokedPacketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasAppliedBeforeIsTakenBackAndTold();
    void bothOrdersOfArrivalGiveTheSame();
    void whatAnotherDeviceSentTooStays();
    void whatStoodOnItCountsOnceItsRecordCounts();
    void exchangeGoesOnAfterwards();
    void nothingIsTakenTwice();

private:
    /** Mira loses a laptop, restores a backup on another computer and revokes the laptop there, which had @p last packets that count. */
    void restoreAndRevoke(qint64 last);
    void restore();
    void revoke(qint64 last);
    [[nodiscard]] std::vector<KeptAside> keptAside(ExchangePerson &person);
    [[nodiscard]] qint64 told(ExchangePerson &person, ExchangeEvent event);

    std::unique_ptr<ExchangePerson> m_mira;
    std::unique_ptr<ExchangePerson> m_jonas;
    SpaceId m_space;
    DeviceId m_lost;
};

void RevokedPacketsTest::init()
{
    m_mira = std::make_unique<ExchangePerson>(u"Mira"_s, 1);
    m_jonas = std::make_unique<ExchangePerson>(u"Jonas"_s, 2);
    m_space = m_jonas->invite(*m_mira);
    m_jonas->sendAndReceive(*m_mira);
    m_lost = m_mira->device();
}

void RevokedPacketsTest::restore()
{
    m_mira->restore();
    QVERIFY(m_mira->engine().act(NoteLabel::Add, [](Writer &) { return Result<void>(); }));
    QVERIFY(m_mira->device() != m_lost);
}

void RevokedPacketsTest::restoreAndRevoke(qint64 last)
{
    restore();
    revoke(last);
}

void RevokedPacketsTest::revoke(qint64 last)
{
    const Result<void> revoked = m_mira->engine().transaction([&](Database &database) -> Result<void> {
        const Making making{.now = m_mira->clock().now(), .random = m_mira->random()};
        WAYMARK_CHECK(ownidentity::revokeDevice(database, making, m_lost, {{m_space, last}}));
        return takeBackRevoked(m_mira->engine()).transform([](qsizetype) { });
    });
    QVERIFY(revoked);
}

std::vector<KeptAside> RevokedPacketsTest::keptAside(ExchangePerson &person)
{
    return ExchangeJournalRepository(person.database()).keptAside(std::numeric_limits<qint64>::max(), 100).value();
}

/** The number in the newest line about @p event; 0 where there is none. */
qint64 RevokedPacketsTest::told(ExchangePerson &person, ExchangeEvent event)
{
    const auto entries = ExchangeJournalRepository(person.database()).entries(std::numeric_limits<qint64>::max(), 100).value();
    const auto entry = std::ranges::find(entries, event, &ExchangeEntry::event);
    return entry == entries.end() ? 0 : entry->number;
}

void RevokedPacketsTest::whatWasAppliedBeforeIsTakenBackAndTold()
{
    const RecordId plan = m_mira->addNote(m_mira->space(m_space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_mira->backUp();
    m_mira->editNote(plan, u"By the thief"_s);
    const RecordId forged = m_mira->addNote(m_mira->space(m_space), u"Forged"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->editNote(forged, u"Answer to it"_s);
    QCOMPARE(m_jonas->note(plan), u"By the thief"_s);

    restoreAndRevoke(1);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(plan), u"Plan"_s);
    QCOMPARE(m_jonas->note(forged), QString());
    QCOMPARE(told(*m_jonas, ExchangeEvent::TakenBack), 2);
    QCOMPARE(told(*m_jonas, ExchangeEvent::WentWithIt), 1);
    const auto kept = keptAside(*m_jonas);
    QCOMPARE(kept.size(), 3U);
    QCOMPARE(std::ranges::count(kept, u"revoked"_s, &KeptAside::kind), 2);
    QVERIFY(std::ranges::any_of(kept, [](const KeptAside &each) { return each.action.contains("By the thief"); }));
    QVERIFY(std::ranges::any_of(kept, [](const KeptAside &each) { return each.action.contains("Answer to it"); }));
}

void RevokedPacketsTest::bothOrdersOfArrivalGiveTheSame()
{
    const RecordId plan = m_mira->addNote(m_mira->space(m_space), u"Plan"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_mira->backUp();
    const RecordId forged = m_mira->addNote(m_mira->space(m_space), u"Forged"_s);
    m_mira->editNote(plan, u"By the thief"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->editNote(plan, u"Jonas had seen it"_s);
    m_jonas->editNote(forged, u"Answer to it"_s);
    // Mira's new device hears of all that only afterwards, and refuses it.
    restoreAndRevoke(1);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    for (ExchangePerson *person : {m_mira.get(), m_jonas.get()}) {
        QCOMPARE(person->note(plan), u"Jonas had seen it"_s);
        QCOMPARE(person->note(forged), QString());
        QCOMPARE(person->noteCount(person->space(m_space)), 1);
        QCOMPARE(person->database().number("SELECT count(*) FROM wm_conflict").value(), 1);
        QCOMPARE(person->database().number("SELECT count(*) FROM wm_change").value(), 2);
    }
}

void RevokedPacketsTest::whatAnotherDeviceSentTooStays()
{
    const RecordId unpacked = m_mira->addNote(m_mira->space(m_space), u"Not packed"_s);
    m_mira->backUp();
    const RecordId forged = m_mira->addNote(m_mira->space(m_space), u"Forged"_s);
    m_mira->sendAndReceive(*m_jonas);
    restore();
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->editNote(unpacked, u"Answer"_s);
    revoke(0);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(unpacked), u"Answer"_s);
    QCOMPARE(m_jonas->note(forged), QString());
}

void RevokedPacketsTest::whatStoodOnItCountsOnceItsRecordCounts()
{
    const RecordId unpacked = m_mira->addNote(m_mira->space(m_space), u"Not packed"_s);
    m_mira->backUp();
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->editNote(unpacked, u"Answer"_s);
    QCOMPARE(PacketCutter(m_jonas->engine()).cut(m_jonas->space(m_space)).value(), 1);
    restoreAndRevoke(0);
    // The card comes before the packet that brings the note again: it vanishes with the answer, and both come back.
    const QByteArray card = ownidentity::card(m_mira->database()).value().bytes;
    QVERIFY(receiveCard(m_jonas->engine(), card));
    QCOMPARE(takeBackRevoked(m_jonas->engine()).value(), 2);
    QCOMPARE(m_jonas->note(unpacked), QString());
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(unpacked), u"Answer"_s);
    QVERIFY(std::ranges::none_of(keptAside(*m_jonas), [](const KeptAside &each) { return each.kind == u"not-found"_s; }));
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->note(unpacked), u"Answer"_s);
}

void RevokedPacketsTest::exchangeGoesOnAfterwards()
{
    m_mira->backUp();
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Forged"_s));
    m_mira->sendAndReceive(*m_jonas);
    restoreAndRevoke(0);
    m_mira->sendAndReceive(*m_jonas);
    QVERIFY(!PacketRepository(m_jonas->database()).vector(m_jonas->space(m_space)).value().contains(m_lost));
    const RecordId mine = m_mira->addNote(m_mira->space(m_space), u"Mine"_s);
    m_mira->sendAndReceive(*m_jonas);
    const RecordId his = m_jonas->addNote(m_jonas->space(m_space), u"His"_s);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->sendAndReceive(*m_jonas);
    for (ExchangePerson *person : {m_mira.get(), m_jonas.get()}) {
        QCOMPARE(person->note(mine), u"Mine"_s);
        QCOMPARE(person->note(his), u"His"_s);
        QCOMPARE(PacketReceiver(person->engine()).waiting().value(), 0);
    }
    // Nothing that counts no more is forwarded, and nobody is told again.
    QCOMPARE(m_jonas->send(*m_mira).value(), QStringList());
    QCOMPARE(m_mira->send(*m_jonas).value(), QStringList());
}

void RevokedPacketsTest::nothingIsTakenTwice()
{
    m_mira->backUp();
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Forged"_s));
    const QStringList parcel = m_mira->send(*m_jonas).value();
    QVERIFY(m_jonas->receive(parcel.first()));
    restoreAndRevoke(0);
    QCOMPARE(m_jonas->receive(m_mira->send(*m_jonas)->first())->takenBack, 1);
    QCOMPARE(takeBackRevoked(m_jonas->engine()).value(), 0);
    // The same parcel once more, from the device that is lost.
    QVERIFY(!m_jonas->receive(parcel.first()));
    QCOMPARE(m_jonas->noteCount(m_jonas->space(m_space)), 0);
    QCOMPARE(keptAside(*m_jonas).size(), 1U);
}

QTEST_GUILESS_MAIN(RevokedPacketsTest)
#include "revokedpacketstest.moc"
