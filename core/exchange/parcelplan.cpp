// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelsender.h"

#include "meeting.h"
#include "packetcutter.h"
#include "packetseal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 packetsAtOnce = 10'000;

Result<ParcelSender::Plan> ParcelSender::plan(ActionEngine &engine, const SendRequest &request)
{
    Database &database = engine.database();
    SpaceRepository spaces(database);
    WAYMARK_TRY(const Author before, ownidentity::author(database));
    WAYMARK_TRY(const std::vector<ExchangeSpace> shared, request.person == before.person ? spaces.all() : spaces.sharedWith(request.person));
    PacketCutter cutter(engine);
    for (const ExchangeSpace &space : shared) {
        WAYMARK_TRY([[maybe_unused]] const int cut, cutter.cut(space.key));
    }
    // Cutting may have made this file a new device.
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    WAYMARK_TRY(const IdentityCard card, ownidentity::card(database));
    Plan plan{.letter = {.from = me.person, .device = me.device, .to = request.person, .at = engine.clock().now()},
              .day = engine.clock().today().toString(Qt::ISODate),
              .card = {me.device, card.issued},
              .openingKeys = {},
              .readers = {},
              .letters = {ParcelPart::of(ParcelItemKind::IdentityCard, card.bytes)},
              .packets = {},
              .pieces = {},
              .begun = {}};
    WAYMARK_CHECK(planReaders(database, me, request, plan));
    // Others have to hear of another device before they can send to it; the first one they know from the meeting.
    WAYMARK_TRY(const bool told, PacketRepository(database).isSent(privateSpace, plan.card, request.person));
    plan.fresh = !told && card.devices.size() + card.former.size() > 1;
    for (const ExchangeSpace &space : shared) {
        WAYMARK_CHECK(planSpace(engine, space, request, plan));
    }
    plan.fresh = plan.fresh || (request.again && !plan.packets.empty());
    return plan;
}

Result<void> ParcelSender::planReaders(Database &database, const Author &me, const SendRequest &request, Plan &plan)
{
    IdentityRepository identity(database);
    WAYMARK_TRY(const std::vector<KnownDevice> devices, identity.devices(request.person));
    for (const KnownDevice &device : devices) {
        if (device.state == KnownDevice::State::InUse && device.certificate.device != me.device) {
            plan.readers.push_back(device.certificate.device);
            plan.openingKeys.append(device.certificate.openingKey);
        }
    }
    return plan.readers.empty() ? Result<void>(failure(Error::Kind::NotFound, devices.empty() ? u"person"_s : u"device"_s)) : Result<void>();
}

Result<void> ParcelSender::planSpace(ActionEngine &engine, const ExchangeSpace &space, const SendRequest &request, Plan &plan)
{
    Database &database = engine.database();
    if (space.key != privateSpace) {
        WAYMARK_CHECK(planFounding(database, space, request, plan));
    }
    WAYMARK_CHECK(planPackets(database, space, request, plan));
    return planPieces(database, space, request, plan);
}

/** What the other side needs to begin with the space, until something from there has been acknowledged. */
Result<void> ParcelSender::planFounding(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan)
{
    WAYMARK_TRY(const bool begun, PacketRepository(database).hasAcknowledgedAny(space.key, plan.readers));
    if (begun) {
        return {};
    }
    const Result<QByteArray> statement = IdentityRepository(database).founding(space.id);
    if (!statement) {
        return statement.error().kind == Error::Kind::NotFound ? Result<void>() : std::unexpected(statement.error());
    }
    const Result<Opening> opening = meeting::openingFor(database, request.person);
    if (opening) {
        plan.letters.append(ParcelPart::of(ParcelItemKind::Opening, opening->invitation + opening->nonce));
        plan.letters.append(ParcelPart::of(ParcelItemKind::FoundingStatement, *statement));
        plan.begun.push_back(space.key);
        WAYMARK_TRY(const bool told, PacketRepository(database).isSent(space.key, beginning, request.person));
        plan.fresh = plan.fresh || !told || request.again;
    }
    return {};
}

/** Packets of others too: members forward originals. What one of the person's own devices wrote, that device has. */
Result<void> ParcelSender::planPackets(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan)
{
    PacketRepository packets(database);
    WAYMARK_TRY(const std::vector<DeviceId> writers, packets.writers(space.key));
    for (const DeviceId &writer : writers) {
        if (std::ranges::contains(plan.readers, writer)) {
            continue;
        }
        WAYMARK_TRY(const qint64 known, packets.acknowledgedBy(space.key, plan.readers, writer));
        WAYMARK_TRY(const std::vector<StoredPacket> due, packets.from(space.key, {writer, known + 1}, packetsAtOnce));
        for (const StoredPacket &packet : due) {
            WAYMARK_TRY(const bool sent, packets.isSent(space.key, packet.name, request.person));
            const qint64 size = sealedPacketSize(packet.bodyBytes, plan.openingKeys.size());
            plan.packets.push_back({.space = space, .name = packet.name, .size = size, .fresh = !sent});
            plan.fresh = plan.fresh || !sent;
        }
    }
    return {};
}

/** Pieces that no parcel has carried to the person; all of them where everything is sent again. */
Result<void> ParcelSender::planPieces(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan)
{
    CarriedAttachmentRepository attachments(database);
    WAYMARK_TRY(const std::vector<CarriedAttachment> here, attachments.in(space.key));
    for (const CarriedAttachment &attachment : here) {
        const bool theirs = std::ranges::contains(plan.readers, attachment.packet.device);
        if (attachment.state != CarriedAttachment::State::Here || theirs) {
            continue;
        }
        WAYMARK_TRY(const std::vector<qint64> sent, attachments.sentPieces(attachment.content.blob, request.person));
        PlannedPieces planned{.attachment = attachment.content, .indices = {}};
        for (qint64 index = 0; index < AttachmentBlob::pieceCount(attachment.content); ++index) {
            if (request.again || !std::ranges::binary_search(sent, index)) {
                planned.indices.append(index);
            }
        }
        if (!planned.indices.isEmpty()) {
            plan.pieces.push_back(std::move(planned));
        }
    }
    return {};
}

Result<void> ParcelSender::raiseMarkers(ActionEngine &engine, const std::vector<PlannedPacket> &packets)
{
    WAYMARK_TRY(const Author me, ownidentity::author(engine.database()));
    for (const PlannedPacket &packet : packets) {
        if (packet.name.device == me.device && m_raiseMarker) {
            WAYMARK_CHECK(m_raiseMarker(engine.database(), packet.space.id, packet.name.sequence));
        }
    }
    return {};
}

}
