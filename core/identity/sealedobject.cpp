// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealedobject.h"

#include "hashing.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView magic = "WMKO";
static constexpr qsizetype kindAt = 4;
static constexpr qsizetype versionAt = 5;
static constexpr qsizetype lengthAt = 6;

static quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

static bool isKnown(quint8 kind)
{
    return kind >= static_cast<quint8>(SealedKind::IdentityCard) && kind <= static_cast<quint8>(SealedKind::HandOver);
}

/** Magic and completeness of the head. */
static Result<void> checkStart(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic)) {
        const bool cutShort = !bytes.isEmpty() && bytes.size() < magic.size() && magic.startsWith(bytes);
        return cutShort ? failure(Error::Kind::Damaged, u"head"_s) : failure(Error::Kind::Invalid, u"magic"_s);
    }
    if (bytes.size() < SealedObject::headLength) {
        return failure(Error::Kind::Damaged, u"head"_s);
    }
    return {};
}

static Result<void> checkWhole(const QByteArray &bytes)
{
    const auto length = qFromBigEndian<quint64>(bytes.constData() + lengthAt);
    const auto present = static_cast<quint64>(bytes.size() - SealedObject::headLength);
    if (length > present || present - length < static_cast<quint64>(SealedObject::hashLength)) {
        return failure(Error::Kind::Damaged, u"length"_s);
    }
    if (present - length > static_cast<quint64>(SealedObject::hashLength)) {
        return failure(Error::Kind::Damaged, u"tail"_s);
    }
    const qsizetype hashed = bytes.size() - SealedObject::hashLength;
    if (blake2b(QByteArrayView(bytes).first(hashed)) != bytes.sliced(hashed)) {
        return failure(Error::Kind::Damaged, u"hash"_s);
    }
    return {};
}

QByteArray SealedObject::seal(SealedKind kind, const QByteArray &body, quint8 version)
{
    Q_ASSERT(body.size() <= maximumBody(kind));
    QByteArray bytes;
    bytes.reserve(headLength + body.size() + hashLength);
    bytes += magic;
    bytes += static_cast<char>(kind);
    bytes += static_cast<char>(version);
    bytes.resize(headLength);
    qToBigEndian(static_cast<quint64>(body.size()), bytes.data() + lengthAt);
    bytes += body;
    bytes += blake2b(bytes);
    return bytes;
}

Result<SealedHead> SealedObject::peek(const QByteArray &start)
{
    WAYMARK_CHECK(checkStart(start));
    if (!isKnown(byteAt(start, kindAt))) {
        return failure(Error::Kind::Newer, u"kind"_s);
    }
    const auto kind = static_cast<SealedKind>(byteAt(start, kindAt));
    const quint8 version = byteAt(start, versionAt);
    if (version > newestVersion(kind)) {
        return failure(Error::Kind::Newer, u"version"_s);
    }
    const auto length = qFromBigEndian<quint64>(start.constData() + lengthAt);
    if (length > static_cast<quint64>(maximumBody(kind))) {
        return failure(Error::Kind::TooLarge, u"length"_s);
    }
    return SealedHead{.kind = kind, .version = version, .bodyLength = static_cast<qint64>(length)};
}

Result<SealedObject> SealedObject::open(const QByteArray &bytes)
{
    WAYMARK_CHECK(checkStart(bytes));
    WAYMARK_CHECK(checkWhole(bytes));
    WAYMARK_TRY(const SealedHead head, peek(bytes));
    if (head.version == 0) {
        return failure(Error::Kind::Invalid, u"version"_s);
    }
    return SealedObject{.kind = head.kind, .version = head.version, .body = bytes.sliced(headLength, head.bodyLength)};
}

Result<SealedObject> SealedObject::open(const QByteArray &bytes, SealedKind expected)
{
    WAYMARK_TRY(SealedObject object, open(bytes));
    if (object.kind != expected) {
        return failure(Error::Kind::Invalid, u"kind"_s);
    }
    return object;
}

qint64 SealedObject::maximumBody(SealedKind kind)
{
    static constexpr qint64 mebibyte = 1024 * 1024;
    switch (kind) {
    case SealedKind::IdentityCard:
    case SealedKind::Invitation:
    case SealedKind::Acceptance:
        return mebibyte;
    case SealedKind::Packet:
    case SealedKind::Blob:
        return 8 * mebibyte;
    case SealedKind::Parcel:
        return 512 * mebibyte;
    case SealedKind::HandOver:
        return mebibyte * mebibyte;
    }
    Q_UNREACHABLE_RETURN(0);
}

quint8 SealedObject::newestVersion(SealedKind /*kind*/)
{
    return 1;
}

}
