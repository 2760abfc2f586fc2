// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeperson.h"

#include "cardintake.h"
#include "exchangejournalrepository.h"
#include "notes.h"
#include "packetcutter.h"

#include <QCborMap>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace waymark;

class HostilePacketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void flippedParcelsAreRefused();
    void truncatedParcelsAreRefused();
    void outOfOrderPacketsWait();
    void everyOrderGivesTheSame();
    void strangerIsRefused();
    void memberOfAnotherSpaceIsRefused();
    void otherSpaceIsRefused();
    void signedBySomebodyElseIsRefused();
    void anotherNameThanInsideIsRefused();
    void revokedDeviceIsRefusedAfterWhatCounts();
    void forkIsRefused();
    void oversizedIsRefused();
    void forbiddenActionIsKeptAside();
    void actionsOfAnotherPersonsDeviceAreKeptAside();
    void nonsenseAfterASignatureIsRefused();
    void wrongOpeningRefusesTheParcel();

private:
    [[nodiscard]] DeviceKey mirasKey();
    /** A packet that Mira's device really cut. */
    [[nodiscard]] PacketEnvelope envelope(ExchangePerson &person, qint64 sequence);
    /** The packet after Mira's newest one, with whatever @p change makes of it, signed by her. */
    [[nodiscard]] PacketEnvelope forged(const std::function<void(PacketBody &)> &change);
    [[nodiscard]] Result<void> take(const PacketEnvelope &packet);
    [[nodiscard]] Result<void> takeAndApply(const PacketEnvelope &packet);
    [[nodiscard]] ExchangedAction creation(int type, const QString &words, const DeviceId &device);

    std::unique_ptr<ExchangePerson> m_mira;
    std::unique_ptr<ExchangePerson> m_jonas;
    SpaceId m_space;
    ReceiveReport m_report;
};

void HostilePacketTest::init()
{
    m_mira = std::make_unique<ExchangePerson>(u"Mira"_s, 1);
    m_jonas = std::make_unique<ExchangePerson>(u"Jonas"_s, 2);
    m_space = m_jonas->invite(*m_mira);
    m_jonas->sendAndReceive(*m_mira);
    m_report = {};
}

DeviceKey HostilePacketTest::mirasKey()
{
    return ownidentity::deviceKey(m_mira->database()).value();
}

PacketEnvelope HostilePacketTest::envelope(ExchangePerson &person, qint64 sequence)
{
    const PacketName name{person.device(), sequence};
    return {.space = m_space, .name = name, .original = PacketRepository(person.database()).original(person.space(m_space), name).value()};
}

PacketEnvelope HostilePacketTest::forged(const std::function<void(PacketBody &)> &change)
{
    PacketBody body{.space = m_space, .name = {m_mira->device(), 1}, .previous = {}, .acknowledgements = {}, .schema = 1, .actions = {}, .attachments = {}};
    const PacketVector vector = PacketRepository(m_mira->database()).vector(m_mira->space(m_space)).value();
    if (vector.contains(m_mira->device())) {
        body.name.sequence = vector.at(m_mira->device()).sequence + 1;
        body.previous = vector.at(m_mira->device()).hash;
    }
    change(body);
    return {.space = body.space, .name = body.name, .original = packetOriginal(body, mirasKey()).value()};
}

Result<void> HostilePacketTest::take(const PacketEnvelope &packet)
{
    return PacketReceiver(m_jonas->engine(), m_jonas->distrust()).take(packet, m_report);
}

Result<void> HostilePacketTest::takeAndApply(const PacketEnvelope &packet)
{
    PacketReceiver receiver(m_jonas->engine(), m_jonas->distrust());
    WAYMARK_CHECK(receiver.take(packet, m_report));
    for (;;) {
        WAYMARK_TRY(const bool more, receiver.step(m_report));
        if (!more) {
            return {};
        }
    }
}

ExchangedAction HostilePacketTest::creation(int type, const QString &words, const DeviceId &device)
{
    const ExchangedChange change{.record = makeUuidV7(m_mira->clock().now(), m_mira->random()),
                                 .type = type,
                                 .field = FieldNumber::Created,
                                 .version = {1000, device},
                                 .parents = {},
                                 .value = QCborMap{{10, words}}};
    return {.version = {1000, device}, .label = u"note.add"_s, .at = 0, .changes = {change}};
}

void HostilePacketTest::flippedParcelsAreRefused()
{
    const RecordId note = m_mira->addNote(m_mira->space(m_space), u"Plan"_s);
    const QByteArray parcel = fileContent(m_mira->send(*m_jonas)->first());
    // Parcel by itself is tested byte by byte; here, that nothing of it comes through.
    for (qsizetype at = 0; at < parcel.size(); at += 97) {
        QByteArray flipped = parcel;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        const Result<ReceiveReport> report = m_jonas->receiveBytes(flipped);
        QVERIFY(!report);
        QVERIFY(report.error().kind == Error::Kind::Damaged || report.error().kind == Error::Kind::Invalid);
        QVERIFY(!report.error().field.isEmpty());
        QVERIFY(PacketRepository(m_jonas->database()).inState(StoredPacket::State::Applied)->empty());
        QCOMPARE(m_jonas->note(note), QString());
    }
    QVERIFY(m_jonas->receiveBytes(parcel));
    QCOMPARE(m_jonas->note(note), u"Plan"_s);
}

void HostilePacketTest::truncatedParcelsAreRefused()
{
    static_cast<void>(m_mira->attach(m_mira->space(m_space), u"file"_s, m_mira->random().bytes(50'000)));
    const QByteArray parcel = fileContent(m_mira->send(*m_jonas)->first());
    QVERIFY(parcel.size() > 50'000);
    for (qsizetype size = 0; size < parcel.size(); size += 1024) {
        const Result<ReceiveReport> report = m_jonas->receiveBytes(parcel.first(size));
        QVERIFY(!report);
        QVERIFY(report.error().kind == Error::Kind::Damaged || size == 0);
    }
    QVERIFY(PacketRepository(m_jonas->database()).inState(StoredPacket::State::Applied)->empty());
}

void HostilePacketTest::outOfOrderPacketsWait()
{
    RecordId note = m_mira->addNote(m_mira->space(m_space), u"One"_s);
    for (const QString &title : {u"Two"_s, u"Three"_s, u"Four"_s}) {
        QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
        m_mira->editNote(note, title);
    }
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
    QVERIFY(takeAndApply(envelope(*m_mira, 3)));
    QVERIFY(takeAndApply(envelope(*m_mira, 2)));
    QCOMPARE(m_report.applied, 0);
    QCOMPARE(take(envelope(*m_mira, 3)).error().kind, Error::Kind::AlreadyKnown);
    QVERIFY(takeAndApply(envelope(*m_mira, 1)));
    QCOMPARE(m_report.applied, 3);
    QCOMPARE(m_jonas->note(note), u"Three"_s);
    QVERIFY(takeAndApply(envelope(*m_mira, 4)));
    QCOMPARE(m_jonas->note(note), u"Four"_s);
}

void HostilePacketTest::everyOrderGivesTheSame()
{
    const RecordId note = m_mira->addNote(m_mira->space(m_space), u"0"_s);
    for (int i = 1; i < 4; ++i) {
        QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
        m_mira->editNote(note, QString::number(i));
    }
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
    std::vector order{1, 2, 3, 4};
    do {
        ExchangePerson petra(u"Petra"_s, 4);
        // The same packets in a workspace that knows Mira and the space.
        const Result<void> known = petra.engine().transaction([&](Database &database) -> Result<void> {
            WAYMARK_TRY(const IdentityCard card, ownidentity::card(m_mira->database()));
            return takeCardOfMeeting(database, card, 0);
        });
        QVERIFY(known);
        QVERIFY(petra.engine().addSpace(m_space, "mentorship", {{m_mira->id(), Role::Mentee}, {petra.id(), Role::Mentor}}));
        PacketReceiver receiver(petra.engine());
        ReceiveReport report;
        for (const int sequence : order) {
            PacketEnvelope packet = envelope(*m_mira, sequence);
            QVERIFY(receiver.take(packet, report));
            while (*receiver.step(report)) { }
            QCOMPARE(receiver.take(packet, report).error().kind, Error::Kind::AlreadyKnown);
        }
        QCOMPARE(petra.note(note), u"3"_s);
        QCOMPARE(receiver.waiting().value(), 0);
    } while (std::ranges::next_permutation(order).found);
}

void HostilePacketTest::strangerIsRefused()
{
    const DeviceKey stranger = DeviceKey::generate(m_mira->random());
    PacketEnvelope packet = forged([](PacketBody &) { });
    PacketBody body = knownBody(packet.original).value();
    body.name.device = stranger.id();
    packet = {.space = m_space, .name = body.name, .original = packetOriginal(body, stranger).value()};
    QCOMPARE(take(packet).error().kind, Error::Kind::Stranger);
}

void HostilePacketTest::memberOfAnotherSpaceIsRefused()
{
    ExchangePerson petra(u"Petra"_s, 3);
    static_cast<void>(m_jonas->invite(petra));
    const DeviceKey key = ownidentity::deviceKey(petra.database()).value();
    PacketBody body{.space = m_space, .name = {key.id(), 1}, .previous = {}, .acknowledgements = {}, .schema = 1, .actions = {}, .attachments = {}};
    const Result<void> taken = take({.space = m_space, .name = body.name, .original = packetOriginal(body, key).value()});
    QCOMPARE(taken.error().kind, Error::Kind::NotAllowed);
    QCOMPARE(taken.error().field, u"space"_s);
}

void HostilePacketTest::otherSpaceIsRefused()
{
    QCOMPARE(take(forged([](PacketBody &body) { body.space = {QByteArray(32, 'x')}; })).error().kind, Error::Kind::NotForMe);
    // Of a space that I know, in an envelope that names another.
    PacketEnvelope packet = forged([](PacketBody &body) { body.space = {QByteArray(32, 'x')}; });
    packet.space = m_space;
    QCOMPARE(take(packet).error().field, u"packet.name"_s);
    // My private space is nobody else's.
    const SpaceId mine = SpaceRepository(m_jonas->database()).space(privateSpace)->id;
    QCOMPARE(take(forged([&](PacketBody &body) { body.space = mine; })).error().kind, Error::Kind::NotAllowed);
}

void HostilePacketTest::signedBySomebodyElseIsRefused()
{
    const DeviceKey stranger = DeviceKey::generate(m_mira->random());
    PacketEnvelope packet = forged([](PacketBody &) { });
    packet.original.signature = stranger.sign<Purpose::Packet>(packet.original.body);
    QCOMPARE(take(packet).error().kind, Error::Kind::NotVerified);
    packet.original.signature = mirasKey().sign<Purpose::Acceptance>(packet.original.body);
    QCOMPARE(take(packet).error().kind, Error::Kind::NotVerified);
}

void HostilePacketTest::anotherNameThanInsideIsRefused()
{
    PacketEnvelope packet = forged([](PacketBody &) { });
    ++packet.name.sequence;
    QCOMPARE(take(packet).error().field, u"packet.name"_s);
}

void HostilePacketTest::revokedDeviceIsRefusedAfterWhatCounts()
{
    const RecordId first = m_mira->addNote(m_mira->space(m_space), u"Before"_s);
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
    const RecordId second = m_mira->addNote(m_mira->space(m_space), u"By the thief"_s);
    QVERIFY(PacketCutter(m_mira->engine()).cut(m_mira->space(m_space)));
    const Result<void> revoked = m_jonas->engine().transaction([&](Database &database) -> Result<void> {
        IdentityRepository identity(database);
        WAYMARK_TRY(std::optional<KnownDevice> device, identity.device(m_mira->device()));
        WAYMARK_TRY(const PersonKey key, ownidentity::personKey(m_mira->database()));
        device->state = KnownDevice::State::Revoked;
        device->revocation = Revocation::issue(key, m_mira->device(), {{m_space, 1}}, 0, m_mira->random());
        return identity.saveDevice(*device);
    });
    QVERIFY(revoked);
    QCOMPARE(take(envelope(*m_mira, 2)).error().kind, Error::Kind::Revoked);
    QVERIFY(takeAndApply(envelope(*m_mira, 1)));
    QCOMPARE(m_jonas->note(first), u"Before"_s);
    QCOMPARE(m_jonas->note(second), QString());
}

void HostilePacketTest::forkIsRefused()
{
    const PacketEnvelope one = forged([](PacketBody &) { });
    const PacketEnvelope other = forged([this](PacketBody &body) { body.actions = {creation(NoteType::Note, u"Other"_s, m_mira->device())}; });
    QVERIFY(takeAndApply(one));
    const Result<void> taken = take(other);
    QCOMPARE(taken.error().kind, Error::Kind::NotVerified);
    QCOMPARE(taken.error().field, u"fork"_s);
    // One that builds on the packet that was refused.
    const PacketEnvelope after = forged([&](PacketBody &body) {
        body.name.sequence = 2;
        body.previous = other.original.mark();
    });
    QVERIFY(takeAndApply(after));
    QCOMPARE(m_report.refusedPackets.size(), 1);
    QCOMPARE(m_report.refusedPackets.first().error.field, u"fork"_s);
    QCOMPARE(m_jonas->noteCount(m_jonas->space(m_space)), 0);
}

void HostilePacketTest::oversizedIsRefused()
{
    PacketBody body = knownBody(forged([](PacketBody &) { }).original).value();
    body.actions = {creation(NoteType::Note, QString(maximumPacketBytes, u'x'), m_mira->device())};
    QCOMPARE(packetOriginal(body, mirasKey()).error().kind, Error::Kind::TooLarge);
}

void HostilePacketTest::forbiddenActionIsKeptAside()
{
    const PacketEnvelope packet = forged([this](PacketBody &body) {
        body.actions = {creation(NoteType::Stamp, u"I say so myself"_s, m_mira->device()), creation(NoteType::Note, u"Allowed"_s, m_mira->device())};
        body.actions[1].version.counter = 1001;
        body.actions[1].changes[0].version.counter = 1001;
    });
    QVERIFY(takeAndApply(packet));
    QCOMPARE(m_report.applied, 1);
    QCOMPARE(m_report.refused.size(), 1);
    QCOMPARE(m_report.refused.first().error.kind, Error::Kind::NotAllowed);
    const auto kept = ExchangeJournalRepository(m_jonas->database()).keptAside(1000, 10).value();
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().person, m_mira->id());
    QCOMPARE(kept.front().kind, u"not-allowed"_s);
    // Refused ones count: what comes after is not held up.
    QCOMPARE(PacketRepository(m_jonas->database()).vector(m_jonas->space(m_space))->at(m_mira->device()).sequence, packet.name.sequence);
}

void HostilePacketTest::actionsOfAnotherPersonsDeviceAreKeptAside()
{
    const PacketEnvelope packet = forged([this](PacketBody &body) { body.actions = {creation(NoteType::Stamp, u"As if Jonas"_s, m_jonas->device())}; });
    QVERIFY(takeAndApply(packet));
    QCOMPARE(m_report.applied, 0);
    QCOMPARE(m_report.refused.size(), 1);
    QCOMPARE(m_report.refused.first().error.field, u"device"_s);
}

void HostilePacketTest::nonsenseAfterASignatureIsRefused()
{
    PacketEnvelope packet = forged([](PacketBody &) { });
    packet.original.body = QByteArray("no zstd");
    packet.original.signature = mirasKey().sign<Purpose::Packet>(packet.original.body);
    QCOMPARE(take(packet).error().kind, Error::Kind::Damaged);
    QVERIFY(PacketRepository(m_jonas->database()).inState(StoredPacket::State::Waiting)->empty());
}

void HostilePacketTest::wrongOpeningRefusesTheParcel()
{
    ExchangePerson petra(u"Petra"_s, 3);
    const SpaceId space = petra.invite(*m_mira);
    const Result<void> swapped = petra.engine().transaction([&](Database &database) -> Result<void> {
        IdentityRepository identity(database);
        WAYMARK_TRY(std::optional<Meeting> meeting, identity.meetingWith(m_mira->id()));
        meeting->inviterNonce = QByteArray(32, 'n');
        return identity.saveMeeting(*meeting);
    });
    QVERIFY(swapped);
    const Result<ReceiveReport> report = m_mira->receive(petra.send(*m_mira)->first());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotVerified);
    QCOMPARE(report.error().field, u"nonce"_s);
    QVERIFY(!m_mira->engine().spaceKey(space));
}

QTEST_GUILESS_MAIN(HostilePacketTest)
#include "hostilepackettest.moc"
