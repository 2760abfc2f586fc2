// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyslots.h"
#include "progress.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace waymark
{

/** Something in a parcel. The numbers stand in files and are never reused. */
enum class ParcelItemKind : quint8 {
    End = 0, ///< only filling follows
    Letter = 1, ///< from whom, to whom, when; signed; the first item
    IdentityCard = 2,
    FoundingStatement = 3,
    Opening = 4, ///< of the commitment in an invitation
    Packet = 5,
    Blob = 6,
};

/** Items of one kind, made when their turn comes, so that one at a time is in memory. */
struct ParcelPart {
    using Put = std::function<Result<void>(const QByteArray &)>;

    ParcelItemKind kind = ParcelItemKind::End;
    /** Bytes of each item. */
    QList<qint64> sizes;
    /** Puts the items, as many and as long as `sizes` says. */
    std::function<Result<void>(const Put &)> produce;

    /** One item that is at hand. */
    [[nodiscard]] static ParcelPart of(ParcelItemKind kind, const QByteArray &content);
};

/**
 * One `.waymark-parcel` file (docs/formats/parcel.md): a sequence of items, encrypted as a stream under one random key
 * that is sealed to the recipient's devices. Written and read from front to back, whatever its size.
 */
namespace Parcel
{
/** Plain bytes of one encrypted chunk. */
inline constexpr qsizetype chunkBytes = 64 * 1024;
/** An item is at most this long. */
inline constexpr qint64 maximumItem = qint64(16) * 1024 * 1024;

/** Bytes of the whole file with items of @p contentBytes altogether, @p items of them, for @p devices. */
[[nodiscard]] qint64 sizeOf(qint64 contentBytes, qsizetype items, qsizetype devices);

/**
 * Errors: those of the parts; NotPossible "item" where a part is not as long as it said; TooLarge "parcel", "item" or
 * "slots"; Invalid "opening-key"; Storage.
 */
[[nodiscard]] Result<void> write(QIODevice &file, const QList<ParcelPart> &parts, const QList<QByteArray> &openingKeys, Random &random);

/** Called for each item in order; an error ends the reading. */
using Visitor = std::function<Result<void>(ParcelItemKind, const QByteArray &)>;

/**
 * Reads @p file, which can be read twice: first whether every byte is as it was written, only then what it says.
 * Errors: those of SealedObject::open(); Damaged with the place: "slots", "stream.head", "stream.chunk[n]", "item[n]",
 * "filling"; NotForMe; TooLarge; Newer "item[n]" for an item of an unknown kind; Storage; those of @p visit; Cancelled where
 * @p progress, which is asked until the first item is visited, says so.
 */
[[nodiscard]] Result<void> read(QIODevice &file, std::span<const OpeningKey> keys, const Visitor &visit, const Progress &progress = {});
}

}
