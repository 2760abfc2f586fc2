// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentpieces.h"
#include "packetrepository.h"
#include "parcel.h"
#include "parcelcarrier.h"
#include "parcelletter.h"
#include "spacerepository.h"

#include <functional>

namespace waymark
{

/** What to send to whom, and where to. */
struct SendRequest {
    static constexpr qint64 usualAttachmentBytes = 15'000'000;

    PersonId person; ///< myself: my other devices
    QString folder;
    /** Attachments up to so many bytes in each parcel, but at least one piece; none at all where it is 0. */
    qint64 attachmentBytes = usualAttachmentBytes;
    /** Also what was sent before and may have been lost. */
    bool again = false;
};

/** Stands for the founding statement where it is noted what was sent in a space. */
inline const PacketName beginning{{QByteArray(16, '\0')}, 0};

/** Says on this computer, outside the file, which packet is about to be put. */
using RaiseMarker = std::function<Result<void>(Database &, const SpaceId &, qint64 sequence)>;

/**
 * Writes the parcels for one person: everything that none of the person's devices has acknowledged. Runs where it may
 * take its time; asks the writer's thread for a packet at a time.
 */
class ParcelSender
{
public:
    ParcelSender(OnEngine onEngine, OpenAttachments attachments, RaiseMarker raiseMarker, Random &random);

    /**
     * The paths of the parcels, none where the person has everything, or all of it is on its way.
     * Errors: NotFound "person", "device" where the person is not known or has no device in use; Vanished "folder";
     * ReadOnly, DiskFull, InUse, TooLarge, Storage; Cancelled where @p progress says so: the file that was being written is
     * gone then, and what was in it counts as not sent. What was cut stays cut, and is in the next parcel.
     */
    [[nodiscard]] Result<QStringList> send(const SendRequest &request, const Progress &progress = {});

private:
    struct PlannedPacket {
        ExchangeSpace space;
        PacketName name;
        qint64 size = 0; ///< sealed
        bool fresh = false;
    };
    struct PlannedPieces {
        PackedAttachment attachment;
        QList<qint64> indices;
    };
    struct Plan {
        ParcelLetter letter;
        QString day;
        PacketName card; ///< stands for my card where it is noted what was sent
        QList<QByteArray> openingKeys;
        std::vector<DeviceId> readers;
        QList<ParcelPart> letters;
        std::vector<PlannedPacket> packets;
        std::vector<PlannedPieces> pieces;
        std::vector<SpaceKey> begun; ///< spaces that the other side may not know yet
        bool fresh = false; ///< something in it was in no parcel for this person
    };
    struct Load {
        std::vector<PlannedPacket> packets;
        std::vector<PlannedPieces> pieces;
    };

    [[nodiscard]] Result<Plan> plan(ActionEngine &engine, const SendRequest &request);
    [[nodiscard]] Result<void> planReaders(Database &database, const Author &me, const SendRequest &request, Plan &plan);
    [[nodiscard]] Result<void> planSpace(ActionEngine &engine, const ExchangeSpace &space, const SendRequest &request, Plan &plan);
    [[nodiscard]] Result<void> planPackets(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan);
    [[nodiscard]] Result<void> planPieces(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan);
    [[nodiscard]] Result<void> planFounding(Database &database, const ExchangeSpace &space, const SendRequest &request, Plan &plan);
    [[nodiscard]] Result<void> raiseMarkers(ActionEngine &engine, const std::vector<PlannedPacket> &packets);

    [[nodiscard]] Result<void> forgetPiecesNotHere(Plan &plan);
    [[nodiscard]] static std::vector<Load> loadsOf(const Plan &plan, qint64 attachmentBytes);
    [[nodiscard]] static qint64 bytesOf(const Plan &plan);
    [[nodiscard]] Result<void> tell(qint64 bytes);
    [[nodiscard]] Result<QStringList> write(const SendRequest &request, const Plan &plan);
    [[nodiscard]] Result<void> writeOne(QIODevice &file, const Plan &plan, const Load &load, int number, int count);
    [[nodiscard]] Result<ParcelPart> letterPart(const Plan &plan, int number, int count);
    [[nodiscard]] ParcelPart packetPart(const Plan &plan, const std::vector<PlannedPacket> &packets);
    [[nodiscard]] ParcelPart piecePart(const PlannedPieces &pieces);
    [[nodiscard]] Result<void> noteSent(ActionEngine &engine, const Plan &plan, const Load &load, const QString &name);

    OnEngine m_onEngine;
    OpenAttachments m_openAttachments;
    RaiseMarker m_raiseMarker;
    Random &m_random;
    std::unique_ptr<AttachmentStore> m_attachments;
    Progress m_progress;
    qint64 m_done = 0; ///< bytes of what was sealed
    qint64 m_whole = 0;
};

}
