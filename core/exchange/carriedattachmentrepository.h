// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentblob.h"
#include "database.h"

#include <vector>

namespace waymark
{

/** An attachment that a packet named. */
struct CarriedAttachment {
    enum class State : std::uint8_t {
        Here = 0, ///< the content is, or was when it was packed, in the attachments' file
        Missing = 1, ///< 'not here yet'
    };

    SpaceKey space;
    PacketName packet;
    PackedAttachment content;
    State state = State::Missing;
};

/** Which blobs belong to which packets, and the pieces of those that are not complete. Errors: Storage, DiskFull, ReadOnly, InUse. */
class CarriedAttachmentRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit CarriedAttachmentRepository(Database &database);

    /** A packet named it; the same again changes nothing. Its pieces are expected from here on, where it is missing. */
    [[nodiscard]] Result<void> add(const CarriedAttachment &attachment);
    [[nodiscard]] Result<void> setHere(const QByteArray &blob);
    /** Whether a packet of @p space named this content before. */
    [[nodiscard]] Result<bool> isNamed(SpaceKey space, const QByteArray &hash);
    [[nodiscard]] Result<std::vector<CarriedAttachment>> in(SpaceKey space);
    [[nodiscard]] Result<qint64> missingCount();

    /** Keeps a piece, as it came, until its attachment is complete. Gives false where it was here. */
    [[nodiscard]] Result<bool> keepPiece(const QByteArray &name, const QByteArray &object);
    /** Missing attachments all of whose pieces are here. */
    [[nodiscard]] Result<std::vector<CarriedAttachment>> complete();
    /** Errors: NotFound "piece". */
    [[nodiscard]] Result<QByteArray> piece(const QByteArray &name);
    [[nodiscard]] Result<void> forgetPieces(const PackedAttachment &attachment);
    /** Waits no more for what @p packet alone had named: no attachment here has that content. */
    [[nodiscard]] Result<void> forgetUnwanted(SpaceKey space, const PacketName &packet);
    /** Whether @p name is a piece of something that is here. */
    [[nodiscard]] Result<bool> isNeedless(const QByteArray &name);

    /** Piece @p index was put into a parcel for @p person. */
    [[nodiscard]] Result<void> addSent(const QByteArray &blob, qint64 index, const PersonId &person);
    [[nodiscard]] Result<std::vector<qint64>> sentPieces(const QByteArray &blob, const PersonId &person);
    /** Everything is to be sent to @p person once more. */
    [[nodiscard]] Result<void> forgetSent(const PersonId &person);

private:
    Database &m_database;
};

}
