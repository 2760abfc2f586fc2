// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace waymark
{

/** What a carried object is. The numbers stand in files and are never reused. */
enum class SealedKind : quint8 {
    IdentityCard = 1,
    Invitation = 2,
    Acceptance = 3,
    Packet = 4,
    Parcel = 5,
    Blob = 6, ///< a piece of an attachment
    HandOver = 7, ///< a workspace on its way to another device of the same person
};

/** What the first bytes of a carried object say about it. */
struct SealedHead {
    SealedKind kind = SealedKind::IdentityCard;
    quint8 version = 0;
    qint64 bodyLength = 0;

    bool operator==(const SealedHead &) const = default;
};

/**
 * The frame around everything that leaves this computer (docs/formats/identity.md): magic, kind, format version and
 * length of the body, the body, and BLAKE2b-256 over all of these bytes. It finds damage; it proves no authorship.
 *
 *     0  4  "WMKO"
 *     4  1  kind
 *     5  1  format version of the body
 *     6  8  length n of the body, big-endian
 *    14  n  body
 *  14+n 32  BLAKE2b-256 of the 14+n bytes before
 *
 * The frame is the same for every format version.
 */
struct SealedObject {
    static constexpr qsizetype headLength = 14;
    static constexpr qsizetype hashLength = 32;

    SealedKind kind = SealedKind::IdentityCard;
    quint8 version = 0;
    QByteArray body;

    /** The bytes of an object; the same input gives the same bytes. @p body is within maximumBody(kind). */
    [[nodiscard]] static QByteArray seal(SealedKind kind, const QByteArray &body, quint8 version = 1);

    /**
     * Any carried object. Errors, with the part in the field:
     * Invalid "magic": not an object of Waymark;
     * Damaged "head": shorter than a head; "length": fewer bytes than the head says (cut off, or still arriving);
     * "tail": more bytes than the head says; "hash": some byte is not as it was written;
     * Newer "kind" or "version": whole, but of a kind or format that this program does not know;
     * TooLarge "length": the head names a body beyond what its kind may have.
     */
    [[nodiscard]] static Result<SealedObject> open(const QByteArray &bytes);
    /** As open(); Invalid "kind" where a whole object is of another kind than @p expected. */
    [[nodiscard]] static Result<SealedObject> open(const QByteArray &bytes, SealedKind expected);

    /**
     * What the first headLength bytes of @p start say, before the rest is read. Nothing is proved by it.
     * Errors: Invalid "magic", Damaged "head", Newer "kind", Newer "version", TooLarge "length".
     */
    [[nodiscard]] static Result<SealedHead> peek(const QByteArray &start);

    /** The largest body of a kind, in bytes. */
    [[nodiscard]] static qint64 maximumBody(SealedKind kind);
    /** The newest format version of a kind that this program reads. */
    [[nodiscard]] static quint8 newestVersion(SealedKind kind);

    bool operator==(const SealedObject &) const = default;
};

}
