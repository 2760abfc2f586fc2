// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revokedpackets.h"

#include "carriedattachmentrepository.h"
#include "exchangejournalrepository.h"
#include "ownidentity.h"
#include "receiptrepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Result<qsizetype> takeBackRevoked(ActionEngine &engine)
{
    qsizetype count = 0;
    const Result<void> done = engine.transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(const std::vector<KnownDevice> revoked, IdentityRepository(database).revokedDevices());
        if (revoked.empty()) {
            return {};
        }
        WAYMARK_TRY(const std::vector<ExchangeSpace> spaces, SpaceRepository(database).all());
        for (const ExchangeSpace &space : spaces) {
            WAYMARK_TRY(const qsizetype taken, RevokedPackets(engine, space).takeBack(revoked));
            count += taken;
        }
        return {};
    });
    return done.transform([&count] { return count; });
}

RevokedPackets::RevokedPackets(ActionEngine &engine, const ExchangeSpace &space)
    : m_engine(engine)
    , m_space(space)
    , m_packets(engine.database())
    , m_identity(engine.database())
{
}

Result<qsizetype> RevokedPackets::takeBack(const std::vector<KnownDevice> &revoked)
{
    for (const KnownDevice &device : revoked) {
        WAYMARK_CHECK(setAside(device));
    }
    if (m_beyond.empty()) {
        return 0;
    }
    WAYMARK_TRY(const Versions actions, onlyBeyond());
    WAYMARK_TRY(const TakenBack taken, m_engine.takeBack(m_space.key, actions, [this] { return originals(); }));
    WAYMARK_CHECK(tellTaken(taken.actions));
    WAYMARK_CHECK(tellOrphans(taken.orphans));
    WAYMARK_CHECK(forgetCarried());
    return taken.actions.size() + taken.orphans.size();
}

/** Of a packet that is not applied yet, a part may be. */
Result<void> RevokedPackets::setAside(const KnownDevice &device)
{
    const DeviceId &id = device.certificate.device;
    const qint64 last = device.lastSequence(m_space.id).value_or(maximumSequence);
    WAYMARK_TRY(const std::vector<StoredPacket> packets, m_packets.beyond(m_space.key, {id, last}));
    for (const StoredPacket &packet : packets) {
        WAYMARK_TRY(const PacketOriginal original, m_packets.original(m_space.key, packet.name));
        WAYMARK_TRY(const PacketBody body, knownBody(original));
        m_beyond.push_back({.name = packet.name, .person = device.certificate.person, .actions = body.actions});
        const bool applied = packet.state == StoredPacket::State::Applied || packet.state == StoredPacket::State::Written;
        WAYMARK_CHECK(applied ? m_packets.setState(m_space.key, packet.name, StoredPacket::State::TakenBack) : m_packets.forget(m_space.key, packet.name));
    }
    return packets.empty() ? Result<void>() : lowerMark(id, last);
}

/** What is acknowledged from here on is what counts. The device of this file itself goes on counting until it is another. */
Result<void> RevokedPackets::lowerMark(const DeviceId &device, qint64 last)
{
    WAYMARK_TRY(const Author me, ownidentity::author(m_engine.database()));
    WAYMARK_TRY(const PacketVector vector, m_packets.vector(m_space.key));
    const auto mark = vector.find(device);
    if (device == me.device || mark == vector.end() || mark->second.sequence <= last) {
        return {};
    }
    WAYMARK_TRY(const std::optional<StoredPacket> packet, m_packets.find(m_space.key, {device, last}));
    return m_packets.lowerMark(m_space.key, device, packet ? PacketMark{last, packet->hash} : PacketMark());
}

Result<std::vector<RevokedPackets::Opened>> RevokedPackets::counting(const std::vector<DeviceId> &devices)
{
    static constexpr qint64 all = std::numeric_limits<qint64>::max();
    std::vector<Opened> opened;
    for (const DeviceId &device : devices) {
        WAYMARK_TRY(const std::vector<StoredPacket> packets, m_packets.from(m_space.key, {device, 1}, all));
        for (const StoredPacket &packet : packets) {
            WAYMARK_TRY(const PacketOriginal original, m_packets.original(m_space.key, packet.name));
            WAYMARK_TRY(const PacketBody body, knownBody(original));
            opened.push_back({.name = packet.name, .person = {}, .actions = body.actions});
        }
    }
    return opened;
}

Result<std::vector<RevokedPackets::Opened>> RevokedPackets::allCounting()
{
    return m_packets.writers(m_space.key).and_then([this](const std::vector<DeviceId> &writers) { return counting(writers); });
}

/** A file that became a new device may have sent in its packets what the lost one had packed too: that counts. */
Result<Versions> RevokedPackets::onlyBeyond()
{
    QSet<Version> actions;
    QSet<PersonId> people;
    for (const Opened &packet : m_beyond) {
        people.insert(packet.person);
        for (const ExchangedAction &action : packet.actions) {
            actions.insert(action.version);
        }
    }
    for (const PersonId &person : std::as_const(people)) {
        WAYMARK_TRY(const std::vector<KnownDevice> known, m_identity.devices(person));
        std::vector<DeviceId> devices;
        std::ranges::transform(known, std::back_inserter(devices), [](const KnownDevice &device) { return device.certificate.device; });
        WAYMARK_TRY(const std::vector<Opened> packets, counting(devices));
        for (const Opened &packet : packets) {
            for (const ExchangedAction &action : packet.actions) {
                actions.remove(action.version);
            }
        }
    }
    return Versions(actions.cbegin(), actions.cend());
}

Result<QList<ExchangedAction>> RevokedPackets::originals()
{
    WAYMARK_TRY(const std::vector<Opened> packets, allCounting());
    QList<ExchangedAction> actions;
    for (const Opened &packet : packets) {
        actions += packet.actions;
    }
    return actions;
}

Result<void> RevokedPackets::keepAside(const PacketName &packet, const PersonId &person, const ExchangedAction &action, Error::Kind kind, const QString &field)
{
    return ExchangeJournalRepository(m_engine.database())
        .keepAside({.at = m_engine.clock().now(),
                    .person = person,
                    .space = m_space.key,
                    .packet = packet,
                    .label = action.label,
                    .kind = codeOf(kind),
                    .field = field,
                    .action = bytesOf(action)});
}

Result<void> RevokedPackets::tellTaken(const Versions &taken)
{
    QSet<Version> left(taken.cbegin(), taken.cend());
    QHash<PersonId, qint64> counts;
    for (const Opened &packet : m_beyond) {
        for (const ExchangedAction &action : packet.actions) {
            if (left.remove(action.version)) {
                WAYMARK_CHECK(keepAside(packet.name, packet.person, action, Error::Kind::Revoked, u"device"_s));
                ++counts[packet.person];
            }
        }
    }
    ExchangeJournalRepository journal(m_engine.database());
    for (const auto &[person, count] : std::as_const(counts).asKeyValueRange()) {
        WAYMARK_CHECK(journal.add({.at = m_engine.clock().now(), .person = person, .event = ExchangeEvent::TakenBack, .subject = {}, .number = count}));
    }
    return {};
}

Result<void> RevokedPackets::tellOrphans(const QList<ExchangedAction> &orphans)
{
    if (orphans.isEmpty()) {
        return {};
    }
    QHash<Version, PacketName> packetOf;
    WAYMARK_TRY(const std::vector<Opened> packets, allCounting());
    for (const Opened &packet : packets) {
        for (const ExchangedAction &action : packet.actions) {
            packetOf.insert(action.version, packet.name);
        }
    }
    for (const ExchangedAction &orphan : orphans) {
        WAYMARK_TRY(const std::optional<KnownDevice> device, m_identity.device(orphan.version.device));
        const PersonId person = device ? device->certificate.person : m_beyond.front().person;
        const PacketName packet = packetOf.value(orphan.version, PacketName{orphan.version.device, 0});
        WAYMARK_CHECK(keepAside(packet, person, orphan, Error::Kind::NotFound, u"record"_s));
    }
    return ExchangeJournalRepository(m_engine.database())
        .add({.at = m_engine.clock().now(), .person = m_beyond.front().person, .event = ExchangeEvent::WentWithIt, .subject = {}, .number = orphans.size()});
}

/** Attachments that nothing names any more are not waited for, and records that are gone are on no way. */
Result<void> RevokedPackets::forgetCarried()
{
    CarriedAttachmentRepository attachments(m_engine.database());
    for (const Opened &packet : m_beyond) {
        WAYMARK_CHECK(attachments.forgetUnwanted(m_space.key, packet.name));
    }
    return ReceiptRepository(m_engine.database()).forgetGone(m_space.key);
}

}
