// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelsender.h"

#include "exchangejournalrepository.h"
#include "ownidentity.h"
#include "packetseal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Packets in one parcel; more is spread over several. */
static constexpr qint64 packetBytesPerParcel = qint64(256) * 1024 * 1024;
/** Attachments in one parcel at most, whatever is asked for: a parcel has a greatest size. */
static constexpr qint64 mostAttachmentBytes = qint64(200) * 1024 * 1024;

ParcelSender::ParcelSender(OnEngine onEngine, OpenAttachments attachments, RaiseMarker raiseMarker, Random &random)
    : m_onEngine(std::move(onEngine))
    , m_openAttachments(std::move(attachments))
    , m_raiseMarker(std::move(raiseMarker))
    , m_random(random)
{
}

Result<QStringList> ParcelSender::send(const SendRequest &request, const Progress &progress)
{
    m_progress = progress;
    WAYMARK_CHECK(tell(0));
    WAYMARK_TRY(Plan plan, asked(m_onEngine, [&](ActionEngine &engine) { return this->plan(engine, request); }));
    if (request.attachmentBytes > 0) {
        WAYMARK_CHECK(forgetPiecesNotHere(plan));
    } else {
        plan.pieces.clear();
    }
    if (!plan.fresh && plan.pieces.empty()) {
        return QStringList();
    }
    return write(request, plan);
}

Result<void> ParcelSender::tell(qint64 bytes)
{
    m_done += bytes;
    return !m_progress || m_progress(m_done, m_whole) ? Result<void>() : failure(Error::Kind::Cancelled, u"parcel"_s);
}

std::vector<ParcelSender::Load> ParcelSender::loadsOf(const Plan &plan, qint64 attachmentBytes)
{
    std::vector<Load> loads(1);
    qint64 bytes = 0;
    for (const PlannedPacket &packet : plan.packets) {
        if (bytes > 0 && bytes + packet.size > packetBytesPerParcel) {
            loads.emplace_back();
            bytes = 0;
        }
        loads.back().packets.push_back(packet);
        bytes += packet.size;
    }
    const qint64 most = std::min(attachmentBytes, mostAttachmentBytes);
    bytes = 0;
    for (const PlannedPieces &pieces : plan.pieces) {
        for (const qint64 index : pieces.indices) {
            const qint64 size = AttachmentBlob::sealedSize(pieces.attachment, index);
            if (bytes > 0 && bytes + size > most) {
                loads.emplace_back();
                bytes = 0;
            }
            std::vector<PlannedPieces> &planned = loads.back().pieces;
            if (planned.empty() || planned.back().attachment != pieces.attachment) {
                planned.push_back({.attachment = pieces.attachment, .indices = {}});
            }
            planned.back().indices.append(index);
            bytes += size;
        }
    }
    return loads;
}

Result<void> ParcelSender::forgetPiecesNotHere(Plan &plan)
{
    if (plan.pieces.empty()) {
        return {};
    }
    Result<std::unique_ptr<AttachmentStore>> opened = m_openAttachments ? m_openAttachments()
                                                                        : Result<std::unique_ptr<AttachmentStore>>(failure(Error::Kind::NotFound));
    if (!opened && opened.error().kind != Error::Kind::NotFound) {
        return std::unexpected(opened.error());
    }
    m_attachments = opened ? *std::move(opened) : nullptr;
    std::erase_if(plan.pieces, [this](const PlannedPieces &pieces) { return !m_attachments || !m_attachments->find(pieces.attachment.hash); });
    return {};
}

/** Tells nothing but that it is one of ours, and is never the name of another. */
static QString fileName(const QString &day, const QByteArray &unique, int number, int count)
{
    const QString which = count > 1 ? u"-%1of%2"_s.arg(number).arg(count) : QString();
    return u"waymark-"_s + day + u'-' + QString::fromLatin1(unique.toHex()) + which + ParcelCarrier::suffix;
}

qint64 ParcelSender::bytesOf(const Plan &plan)
{
    qint64 bytes = 0;
    for (const PlannedPacket &packet : plan.packets) {
        bytes += packet.size;
    }
    for (const PlannedPieces &pieces : plan.pieces) {
        for (const qint64 index : pieces.indices) {
            bytes += AttachmentBlob::sealedSize(pieces.attachment, index);
        }
    }
    return bytes;
}

Result<QStringList> ParcelSender::write(const SendRequest &request, const Plan &plan)
{
    ParcelCarrier carrier(request.folder);
    const QByteArray unique = m_random.bytes(4);
    const std::vector<Load> loads = loadsOf(plan, request.attachmentBytes);
    const auto count = static_cast<int>(loads.size());
    m_whole = bytesOf(plan);
    QStringList paths;
    for (int number = 1; number <= count; ++number) {
        const Load &load = loads.at(static_cast<std::size_t>(number - 1));
        const QString name = fileName(plan.day, unique, number, count);
        // Before each put: whoever restores this file from before knows by the marker that packets have left.
        WAYMARK_CHECK(m_onEngine([&](ActionEngine &engine) { return raiseMarkers(engine, load.packets); }));
        WAYMARK_CHECK(carrier.put(name, [&](QIODevice &file) { return writeOne(file, plan, load, number, count); }));
        WAYMARK_CHECK(m_onEngine([&](ActionEngine &engine) { return noteSent(engine, plan, load, name); }));
        paths.append(carrier.pathOf(name));
    }
    return paths;
}

Result<void> ParcelSender::writeOne(QIODevice &file, const Plan &plan, const Load &load, int number, int count)
{
    QList<ParcelPart> parts;
    WAYMARK_TRY(const ParcelPart letter, letterPart(plan, number, count));
    parts.append(letter);
    parts += plan.letters;
    parts.append(packetPart(plan, load.packets));
    for (const PlannedPieces &pieces : load.pieces) {
        parts.append(piecePart(pieces));
    }
    return Parcel::write(file, parts, plan.openingKeys, m_random);
}

Result<ParcelPart> ParcelSender::letterPart(const Plan &plan, int number, int count)
{
    ParcelLetter letter = plan.letter;
    letter.number = number;
    letter.count = count;
    WAYMARK_TRY(const DeviceKey key, asked(m_onEngine, [](ActionEngine &engine) { return ownidentity::deviceKey(engine.database()); }));
    return ParcelPart::of(ParcelItemKind::Letter, signedLetter(letter, key));
}

ParcelPart ParcelSender::packetPart(const Plan &plan, const std::vector<PlannedPacket> &packets)
{
    ParcelPart part{.kind = ParcelItemKind::Packet, .sizes = {}, .produce = {}};
    for (const PlannedPacket &packet : packets) {
        part.sizes.append(packet.size);
    }
    part.produce = [this, &plan, &packets](const ParcelPart::Put &put) -> Result<void> {
        for (const PlannedPacket &packet : packets) {
            WAYMARK_TRY(const PacketOriginal original, asked(m_onEngine, [&packet](ActionEngine &engine) {
                            return PacketRepository(engine.database()).original(packet.space.key, packet.name);
                        }));
            WAYMARK_TRY(const QByteArray object,
                        sealedPacket({.space = packet.space.id, .name = packet.name, .original = original}, plan.openingKeys, m_random));
            WAYMARK_CHECK(put(object));
            WAYMARK_CHECK(tell(object.size()));
        }
        return {};
    };
    return part;
}

ParcelPart ParcelSender::piecePart(const PlannedPieces &pieces)
{
    ParcelPart part{.kind = ParcelItemKind::Blob, .sizes = {}, .produce = {}};
    for (const qint64 index : pieces.indices) {
        part.sizes.append(AttachmentBlob::sealedSize(pieces.attachment, index));
    }
    part.produce = [this, &pieces](const ParcelPart::Put &put) {
        const auto putAndTell = [this, &put](const QByteArray &piece) { return put(piece).and_then([&] { return tell(piece.size()); }); };
        return sealPieces(*m_attachments, pieces.attachment, pieces.indices, m_random, putAndTell);
    };
    return part;
}

Result<void> ParcelSender::noteSent(ActionEngine &engine, const Plan &plan, const Load &load, const QString &name)
{
    return engine.transaction([&](Database &database) -> Result<void> {
        const qint64 now = engine.clock().now();
        PacketRepository packets(database);
        qint64 fresh = 0;
        for (const PlannedPacket &packet : load.packets) {
            WAYMARK_CHECK(packets.addSent(packet.space.key, packet.name, plan.letter.to, now));
            fresh += packet.fresh ? 1 : 0;
        }
        WAYMARK_CHECK(packets.addSent(privateSpace, plan.card, plan.letter.to, now));
        for (const SpaceKey space : plan.begun) {
            WAYMARK_CHECK(packets.addSent(space, beginning, plan.letter.to, now));
        }
        CarriedAttachmentRepository attachments(database);
        for (const PlannedPieces &pieces : load.pieces) {
            for (const qint64 index : pieces.indices) {
                WAYMARK_CHECK(attachments.addSent(pieces.attachment.blob, index, plan.letter.to));
            }
        }
        return ExchangeJournalRepository(database).add(
            {.at = now, .person = plan.letter.to, .event = ExchangeEvent::ParcelWritten, .subject = name, .number = fresh});
    });
}

}
