// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"

#include "exchangejournalrepository.h"
#include "packetcutter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Restored and copied files: who writes afterwards, and that nothing is lost on the way. */
class DeviceChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cutPacketsAreNeverBuiltTwice();
    void restoredFileGoesOnAsAnotherDevice();
    void threeWayExchangeAfterARestore();
    void restoreIsNoticedByWhatSomebodyAcknowledged();
    void packetOfMineThatIsNotHereMakesANewDevice();
    void whatWasNotPackedTravelsUnderTheOldDevice();

private:
    /** As if the marker had been lost with the computer. */
    void forgetMarker(ExchangePerson &person);

    std::unique_ptr<ExchangePerson> m_mira;
    std::unique_ptr<ExchangePerson> m_jonas;
    SpaceId m_space;
};

void DeviceChangeTest::init()
{
    m_mira = std::make_unique<ExchangePerson>(u"Mira"_s, 1);
    m_jonas = std::make_unique<ExchangePerson>(u"Jonas"_s, 2);
    m_space = m_jonas->invite(*m_mira);
    m_jonas->sendAndReceive(*m_mira);
}

void DeviceChangeTest::cutPacketsAreNeverBuiltTwice()
{
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Plan"_s));
    QCOMPARE(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)).value(), 1);
    const PacketName name{m_mira->device(), 1};
    const PacketOriginal before = PacketRepository(m_mira->database()).original(m_mira->space(m_space), name).value();
    m_mira->backUp();
    m_mira->restore(); // as after a crash between cutting and putting
    QCOMPARE(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)).value(), 0);
    QCOMPARE(PacketRepository(m_mira->database()).original(m_mira->space(m_space), name).value(), before);
    QCOMPARE(m_mira->device(), name.device);
}

void DeviceChangeTest::restoredFileGoesOnAsAnotherDevice()
{
    const DeviceId before = m_mira->device();
    m_mira->backUp();
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Lost here, but not there"_s));
    m_mira->sendAndReceive(*m_jonas);
    m_mira->restore();
    QCOMPARE(m_mira->device(), before); // reading makes no new device
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"After the restore"_s));
    QVERIFY(m_mira->device() != before);
}

void DeviceChangeTest::threeWayExchangeAfterARestore()
{
    ExchangePerson petra(u"Petra"_s, 3);
    const SpaceId withPetra = petra.invite(*m_mira);
    petra.sendAndReceive(*m_mira);
    const RecordId early = m_mira->addNote(m_mira->space(m_space), u"Early"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);

    m_mira->backUp();
    const RecordId lost = m_mira->addNote(m_mira->space(m_space), u"Lost here"_s);
    const RecordId lostForPetra = m_mira->addNote(m_mira->space(withPetra), u"For Petra"_s);
    m_mira->sendAndReceive(*m_jonas);
    m_mira->sendAndReceive(petra);
    const RecordId answer = m_jonas->addNote(m_jonas->space(m_space), u"Answer"_s);
    m_jonas->editNote(lost, u"Seen"_s);
    m_jonas->sendAndReceive(*m_mira);
    m_mira->sendAndReceive(*m_jonas);

    m_mira->restore();
    QCOMPARE(m_mira->note(lost), QString());
    const RecordId after = m_mira->addNote(m_mira->space(m_space), u"After"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(after), u"After"_s);
    // Jonas hears of the new device and gives back what the old one had sent, and his own.
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->note(lost), u"Seen"_s);
    QCOMPARE(m_mira->note(answer), u"Answer"_s);
    QCOMPARE(m_mira->note(early), u"Early"_s);
    QCOMPARE(PacketReceiver(m_mira->engine()).waiting().value(), 0);
    m_mira->sendAndReceive(petra);
    petra.sendAndReceive(*m_mira);
    QCOMPARE(m_mira->note(lostForPetra), u"For Petra"_s);

    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    for (const RecordId &note : {early, lost, answer, after}) {
        QCOMPARE(m_mira->note(note), m_jonas->note(note));
    }
    QCOMPARE(m_mira->send(*m_jonas).value(), QStringList());
    QCOMPARE(m_jonas->send(*m_mira).value(), QStringList());
}

void DeviceChangeTest::forgetMarker(ExchangePerson &person)
{
    const Result<void> made = person.engine().transaction([&](Database &database) { return person.guard().begin(database); });
    QVERIFY(made);
}

void DeviceChangeTest::restoreIsNoticedByWhatSomebodyAcknowledged()
{
    const DeviceId before = m_mira->device();
    m_mira->backUp();
    const RecordId lost = m_mira->addNote(m_mira->space(m_space), u"Lost here"_s);
    m_mira->sendAndReceive(*m_jonas);
    const QString answer = m_jonas->send(*m_mira)->first();
    m_mira->restore();
    forgetMarker(*m_mira); // the marker of another computer says nothing
    const Result<ReceiveReport> report = m_mira->receive(answer);
    QVERIFY(report);
    QVERIFY(report->newDevice);
    QCOMPARE(report->waitingPackets, 1);
    QVERIFY(m_mira->device() != before);
    const auto entries = ExchangeJournalRepository(m_mira->database()).entries(1000, 100).value();
    QVERIFY(std::ranges::contains(entries, ExchangeEvent::NewDevice, &ExchangeEntry::event));
    // The new device says that it is there, and gets back what it lacks.
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Hello again"_s));
    m_mira->sendAndReceive(*m_jonas);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->note(lost), u"Lost here"_s);
    QCOMPARE(PacketReceiver(m_mira->engine()).waiting().value(), 0);
}

void DeviceChangeTest::packetOfMineThatIsNotHereMakesANewDevice()
{
    m_mira->backUp();
    const RecordId lost = m_mira->addNote(m_mira->space(m_space), u"Lost here"_s);
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
    const PacketName name{m_mira->device(), 1};
    const PacketEnvelope packet{.space = m_space,
                                .name = name,
                                .original = PacketRepository(m_mira->database()).original(m_mira->space(m_space), name).value()};
    m_mira->restore();
    forgetMarker(*m_mira);
    PacketReceiver receiver(m_mira->engine(), m_mira->distrust());
    ReceiveReport report;
    QVERIFY(receiver.take(packet, report));
    while (*receiver.step(report)) { }
    QVERIFY(report.newDevice);
    QVERIFY(m_mira->device() != name.device);
    QCOMPARE(m_mira->note(lost), u"Lost here"_s);
}

void DeviceChangeTest::whatWasNotPackedTravelsUnderTheOldDevice()
{
    const RecordId unpacked = m_mira->addNote(m_mira->space(m_space), u"Not packed"_s);
    m_mira->backUp();
    static_cast<void>(m_mira->addNote(m_mira->space(m_space), u"Later"_s));
    m_mira->sendAndReceive(*m_jonas);
    m_mira->restore();
    m_mira->editNote(unpacked, u"Packed by another device"_s);
    m_mira->sendAndReceive(*m_jonas);
    QCOMPARE(m_jonas->note(unpacked), u"Packed by another device"_s);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(m_space)), 2);
    m_jonas->sendAndReceive(*m_mira);
    QCOMPARE(m_mira->noteCount(m_mira->space(m_space)), 2);
}

QTEST_GUILESS_MAIN(DeviceChangeTest)
#include "devicechangetest.moc"
