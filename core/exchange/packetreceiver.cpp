// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetreceiver.h"

#include "carriedattachmentrepository.h"
#include "exchangejournalrepository.h"
#include "exchangelabels.h"
#include "ownidentity.h"
#include "spacerepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

PacketReceiver::PacketReceiver(ActionEngine &engine, Distrust distrust)
    : m_engine(engine)
    , m_distrust(std::move(distrust))
{
}

PacketReceiver::~PacketReceiver() = default;

Result<PacketReceiver::Signer> PacketReceiver::signerOf(const PacketEnvelope &packet)
{
    const Result<SpaceKey> space = m_engine.spaceKey(packet.space);
    if (!space) {
        return failure(space.error().kind == Error::Kind::NotFound ? Error::Kind::NotForMe : space.error().kind, u"space"_s);
    }
    WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(m_engine.database()).device(packet.name.device));
    if (!device) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    const PersonId &person = device->certificate.person;
    WAYMARK_TRY(bool member, SpaceRepository(m_engine.database()).isMember(*space, person));
    if (*space == privateSpace) {
        WAYMARK_TRY(const Author me, ownidentity::author(m_engine.database()));
        member = person == me.person;
    }
    if (!member) {
        return failure(Error::Kind::NotAllowed, u"space"_s);
    }
    return Signer{.device = *device, .space = *space};
}

Result<void> PacketReceiver::checkNew(SpaceKey space, const PacketEnvelope &packet)
{
    WAYMARK_TRY(const std::optional<StoredPacket> here, PacketRepository(m_engine.database()).find(space, packet.name));
    if (here) {
        return here->hash == packet.original.mark() ? failure(Error::Kind::AlreadyKnown, u"packet"_s) : failure(Error::Kind::NotVerified, u"fork"_s);
    }
    return {};
}

Result<void> PacketReceiver::take(const PacketEnvelope &packet, ReceiveReport &report)
{
    WAYMARK_TRY(const Signer signer, signerOf(packet));
    WAYMARK_CHECK(verifySignature(Purpose::Packet, signer.device.certificate.signingKey, packet.original.body, packet.original.signature));
    WAYMARK_CHECK(checkNew(signer.space, packet));
    if (packet.name.sequence > signer.device.lastSequence(packet.space).value_or(maximumSequence)) {
        return failure(Error::Kind::Revoked, u"device"_s);
    }
    WAYMARK_TRY(const PacketBody body, knownBody(packet.original));
    if (body.space != packet.space || body.name != packet.name) {
        return failure(Error::Kind::Invalid, u"packet.name"_s);
    }
    WAYMARK_CHECK(lookForCopy(signer.space, body, report));
    WAYMARK_CHECK(keep(signer.space, packet.original, body));
    ++report.newPackets;
    return {};
}

Result<void> PacketReceiver::lookForCopy(SpaceKey space, const PacketBody &body, ReceiveReport &report)
{
    WAYMARK_TRY(const Author me, ownidentity::author(m_engine.database()));
    const DeviceId &own = me.device;
    WAYMARK_TRY(const PacketVector vector, PacketRepository(m_engine.database()).vector(space));
    const PacketMark written = vector.contains(own) ? vector.at(own) : PacketMark();
    if (body.name.device != own && !knowsMoreThan(body.acknowledgements, own, written)) {
        return {};
    }
    if (m_distrust) {
        m_distrust(m_engine);
        WAYMARK_CHECK(m_engine.act(ExchangeLabel::Identify, [](Writer &) { return Result<void>(); }));
    }
    if (m_engine.author().device == own) {
        return failure(Error::Kind::NotPossible, u"device"_s);
    }
    report.newDevice = true;
    return m_engine.transaction([this](Database &database) {
        return ExchangeJournalRepository(database).add({.at = m_engine.clock().now(), .person = {}, .event = ExchangeEvent::NewDevice, .subject = {}});
    });
}

static PacketPlace placeOf(const PacketBody &body, const QByteArray &hash)
{
    return {.name = body.name, .hash = hash, .previous = body.previous, .acknowledgements = body.acknowledgements};
}

Result<void> PacketReceiver::keep(SpaceKey space, const PacketOriginal &original, const PacketBody &body)
{
    WAYMARK_CHECK(loadPending());
    const StoredPacket packet{.space = space,
                              .name = body.name,
                              .state = StoredPacket::State::Waiting,
                              .quiet = body.onlyAcknowledges(),
                              .at = m_engine.clock().now(),
                              .hash = original.mark(),
                              .bodyBytes = original.body.size()};
    const Result<void> kept = m_engine.transaction([&](Database &database) -> Result<void> {
        CarriedAttachmentRepository attachments(database);
        for (const PackedAttachment &attachment : body.attachments) {
            WAYMARK_CHECK(attachments.add({.space = space, .packet = body.name, .content = attachment}));
        }
        return PacketRepository(database).add(packet, original);
    });
    WAYMARK_CHECK(kept);
    m_pending->push_back({.packet = packet, .place = placeOf(body, packet.hash)});
    return {};
}

Result<void> PacketReceiver::loadPending()
{
    if (m_pending) {
        return {};
    }
    PacketRepository packets(m_engine.database());
    WAYMARK_TRY(const std::vector<StoredPacket> stored, packets.inState(StoredPacket::State::Waiting));
    std::vector<Pending> pending;
    for (const StoredPacket &packet : stored) {
        WAYMARK_TRY(const PacketOriginal original, packets.original(packet.space, packet.name));
        WAYMARK_TRY(const PacketBody body, knownBody(original));
        pending.push_back({.packet = packet, .place = placeOf(body, packet.hash)});
    }
    m_pending = std::move(pending);
    return {};
}

Result<Delivery> PacketReceiver::deliveryOf(const Pending &pending)
{
    WAYMARK_TRY(const ExchangeSpace space, SpaceRepository(m_engine.database()).space(pending.packet.space));
    WAYMARK_TRY(const PacketVector vector, PacketRepository(m_engine.database()).vector(space.key));
    IdentityRepository identity(m_engine.database());
    ClosedDevices closed;
    PacketVector named = pending.place.acknowledgements;
    named.emplace(pending.place.name.device, PacketMark());
    for (const auto &entry : named) {
        WAYMARK_TRY(const std::optional<KnownDevice> device, identity.device(entry.first));
        const std::optional<qint64> last = device ? device->lastSequence(space.id) : std::nullopt;
        if (last) {
            closed.emplace(entry.first, *last);
        }
    }
    return waymark::deliveryOf(pending.place, vector, closed);
}

Result<bool> PacketReceiver::pickNext(ReceiveReport &report)
{
    WAYMARK_CHECK(loadPending());
    for (std::size_t i = 0; i < m_pending->size();) {
        const Pending pending = m_pending->at(i);
        WAYMARK_TRY(const Delivery delivery, deliveryOf(pending));
        if (delivery.state == Delivery::State::Waiting) {
            ++i;
            continue;
        }
        m_pending->erase(m_pending->begin() + static_cast<std::ptrdiff_t>(i));
        if (delivery.state == Delivery::State::Known) {
            continue; // another program was faster
        }
        if (delivery.state != Delivery::State::Ready) {
            const bool closed = delivery.state == Delivery::State::Closed;
            WAYMARK_CHECK(
                refusePending(pending, closed ? Error{Error::Kind::Revoked, u"device"_s, {}} : Error{Error::Kind::NotVerified, u"fork"_s, {}}, report));
            continue;
        }
        WAYMARK_TRY(const bool begun, begin(pending.packet, report));
        if (begun) {
            return true;
        }
    }
    return false;
}

Result<void> PacketReceiver::refusePending(const Pending &pending, const Error &error, ReceiveReport &report)
{
    WAYMARK_TRY(const ExchangeSpace space, SpaceRepository(m_engine.database()).space(pending.packet.space));
    WAYMARK_CHECK(m_engine.transaction([&](Database &database) { return PacketRepository(database).forget(space.key, pending.packet.name); }));
    report.refusedPackets.append({.space = space.id, .packet = pending.packet.name, .error = error});
    return {};
}

Result<bool> PacketReceiver::begin(const StoredPacket &packet, ReceiveReport &report)
{
    WAYMARK_TRY(const PacketOriginal original, PacketRepository(m_engine.database()).original(packet.space, packet.name));
    WAYMARK_TRY(PacketBody body, knownBody(original));
    WAYMARK_TRY(const bool waits, asks(packet, body, report));
    if (waits) {
        return false;
    }
    WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(m_engine.database()).device(packet.name.device));
    if (!device) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    Current current{.packet = packet, .body = std::move(body), .person = device->certificate.person, .bringBack = {}};
    if (packet.answer == StoredPacket::Answer::Declined) {
        WAYMARK_TRY(current.bringBack, livingAmong(packet.space, current.body.actions));
    }
    m_current = std::move(current);
    return true;
}

Result<bool> PacketReceiver::step(ReceiveReport &report)
{
    if (!m_current) {
        WAYMARK_TRY(const bool any, pickNext(report));
        if (!any) {
            return false;
        }
    }
    const Result<void> done = applySlice(report);
    if (!done) {
        // From the beginning, the next time: what was applied of it is known then.
        m_current.reset();
        m_pending.reset();
        return std::unexpected(done.error());
    }
    return true;
}

Result<qsizetype> PacketReceiver::waiting()
{
    WAYMARK_CHECK(loadPending());
    return static_cast<qsizetype>(m_pending->size());
}

}
