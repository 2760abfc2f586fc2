// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcel.h"

#include "parcelstream.h"
#include "sealedobject.h"
#include "sizeclass.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype itemHeadBytes = 9;
static constexpr quint8 formatVersion = 1;

/** Bytes of the items, their heads, the end and the filling. */
static qint64 plainBytes(qint64 contentBytes, qsizetype items)
{
    return sizeClass(contentBytes + (items + 1) * itemHeadBytes);
}

static QByteArray itemHead(ParcelItemKind kind, qint64 size)
{
    QByteArray head(itemHeadBytes, static_cast<char>(kind));
    qToBigEndian(static_cast<quint64>(size), head.data() + 1);
    return head;
}

static QByteArray frameHead(qint64 bodyBytes)
{
    QByteArray head = SealedObject::seal(SealedKind::Parcel, {}, formatVersion).first(SealedObject::headLength);
    qToBigEndian(static_cast<quint64>(bodyBytes), head.data() + SealedObject::headLength - 8);
    return head;
}

static Result<void> putBytes(QIODevice &file, QByteArrayView bytes)
{
    if (file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return failure(Error::Kind::Storage, u"parcel"_s, file.errorString());
    }
    return {};
}

static Result<void> writePart(EncryptingStream &stream, const ParcelPart &part)
{
    qsizetype next = 0;
    const Result<void> done = part.produce([&stream, &part, &next](const QByteArray &content) -> Result<void> {
        if (next >= part.sizes.size() || part.sizes.at(next) != content.size()) {
            return failure(Error::Kind::NotPossible, u"item"_s);
        }
        ++next;
        WAYMARK_CHECK(stream.write(itemHead(part.kind, content.size())));
        return stream.write(content);
    });
    return done && next != part.sizes.size() ? Result<void>(failure(Error::Kind::NotPossible, u"item"_s)) : done;
}

/** What @p parts take, and how many items they are. */
struct Amount {
    qint64 bytes = 0;
    qsizetype items = 0;
};

static Result<Amount> amountOf(const QList<ParcelPart> &parts)
{
    Amount amount;
    for (const ParcelPart &part : parts) {
        for (const qint64 size : part.sizes) {
            if (size > Parcel::maximumItem) {
                return failure(Error::Kind::TooLarge, u"item"_s);
            }
            amount.bytes += size;
            ++amount.items;
        }
    }
    return amount;
}

static Result<void> writeParts(EncryptingStream &stream, const QList<ParcelPart> &parts, qint64 filling)
{
    WAYMARK_CHECK(stream.begin());
    for (const ParcelPart &part : parts) {
        WAYMARK_CHECK(writePart(stream, part));
    }
    const QByteArray zeros(Parcel::chunkBytes, '\0');
    for (qint64 left = filling; left > 0; left -= zeros.size()) {
        WAYMARK_CHECK(stream.write(QByteArrayView(zeros).first(std::min<qint64>(left, zeros.size()))));
    }
    return stream.finish();
}

ParcelPart ParcelPart::of(ParcelItemKind kind, const QByteArray &content)
{
    return {.kind = kind, .sizes = {content.size()}, .produce = [content](const Put &put) { return put(content); }};
}

qint64 Parcel::sizeOf(qint64 contentBytes, qsizetype items, qsizetype devices)
{
    return SealedObject::headLength + KeySlots::sizeFor(devices) + EncryptingStream::sizeOf(plainBytes(contentBytes, items)) + SealedObject::hashLength;
}

Result<void> Parcel::write(QIODevice &file, const QList<ParcelPart> &parts, const QList<QByteArray> &openingKeys, Random &random)
{
    WAYMARK_TRY(const Amount amount, amountOf(parts));
    const SecretBytes key = SecretBytes::generated(random, KeySlots::contentKeyBytes);
    WAYMARK_TRY(const QByteArray keySlots, KeySlots::seal(key, openingKeys, random));
    const qint64 plain = plainBytes(amount.bytes, amount.items);
    const qint64 bodyBytes = keySlots.size() + EncryptingStream::sizeOf(plain);
    if (bodyBytes > SealedObject::maximumBody(SealedKind::Parcel)) {
        return failure(Error::Kind::TooLarge, u"parcel"_s);
    }
    RunningHash hash;
    const auto sink = [&file, &hash](QByteArrayView bytes) {
        hash.add(bytes);
        return putBytes(file, bytes);
    };
    WAYMARK_CHECK(sink(frameHead(bodyBytes)));
    WAYMARK_CHECK(sink(keySlots));
    EncryptingStream stream(key, sink);
    WAYMARK_CHECK(writeParts(stream, parts, plain - amount.bytes - amount.items * itemHeadBytes));
    return putBytes(file, hash.result());
}

/** Whether the file is whole, by its length and its hash; leaves it at the body. */
static Result<qint64> checkWhole(QIODevice &file, const Progress &progress)
{
    file.seek(0);
    const QByteArray head = file.read(SealedObject::headLength);
    const Result<SealedHead> said = SealedObject::peek(head);
    const auto length = head.size() == SealedObject::headLength ? qFromBigEndian<quint64>(head.constData() + SealedObject::headLength - 8) : 0;
    if (!said && (said.error().kind == Error::Kind::Invalid || said.error().kind == Error::Kind::Damaged)) {
        return std::unexpected(said.error());
    }
    const auto present = static_cast<quint64>(std::max<qint64>(0, file.size() - SealedObject::headLength - SealedObject::hashLength));
    if (length != present || file.size() < SealedObject::headLength + SealedObject::hashLength) {
        return failure(Error::Kind::Damaged, length > present ? u"length"_s : u"tail"_s);
    }
    RunningHash hash;
    hash.add(head);
    for (qint64 left = static_cast<qint64>(length); left > 0;) {
        const QByteArray bytes = file.read(std::min<qint64>(left, Parcel::chunkBytes));
        if (bytes.isEmpty()) {
            return failure(Error::Kind::Storage, u"parcel"_s, file.errorString());
        }
        hash.add(bytes);
        left -= bytes.size();
        if (progress && !progress(file.pos(), file.size())) {
            return failure(Error::Kind::Cancelled, u"parcel"_s);
        }
    }
    if (file.read(SealedObject::hashLength) != hash.result()) {
        return failure(Error::Kind::Damaged, u"hash"_s);
    }
    // Only of a whole object is it believed that it is newer, too large or of another kind.
    WAYMARK_TRY(const SealedHead whole, said);
    if (whole.kind != SealedKind::Parcel || whole.version == 0) {
        return failure(Error::Kind::Invalid, whole.version == 0 ? u"version"_s : u"kind"_s);
    }
    file.seek(SealedObject::headLength);
    return whole.bodyLength;
}

static Result<SecretBytes> readKey(QIODevice &file, std::span<const OpeningKey> keys)
{
    const QByteArray first = file.peek(1);
    if (first.isEmpty()) {
        return failure(Error::Kind::Damaged, u"slots"_s);
    }
    WAYMARK_TRY(const qsizetype size, KeySlots::sizeFrom(static_cast<quint8>(first.at(0))));
    return KeySlots::open(file.read(size), keys);
}

static Result<void> readItems(DecryptingStream &stream, const Parcel::Visitor &visit)
{
    for (qint64 index = 0;; ++index) {
        const QString place = u"item[%1]"_s.arg(index);
        WAYMARK_TRY(const QByteArray head, stream.read(itemHeadBytes));
        const auto kind = static_cast<quint8>(head.at(0));
        const auto size = qFromBigEndian<quint64>(head.constData() + 1);
        if (kind == static_cast<quint8>(ParcelItemKind::End)) {
            return size == 0 ? stream.finish() : Result<void>(failure(Error::Kind::Damaged, place));
        }
        if (kind > static_cast<quint8>(ParcelItemKind::Blob)) {
            return failure(Error::Kind::Newer, place);
        }
        if (size > static_cast<quint64>(Parcel::maximumItem)) {
            return failure(Error::Kind::TooLarge, place);
        }
        WAYMARK_TRY(const QByteArray content, stream.read(static_cast<qsizetype>(size)));
        WAYMARK_CHECK(visit(static_cast<ParcelItemKind>(kind), content));
    }
}

/** The items, of a file that stands at its body. */
static Result<void> readBody(QIODevice &file, qint64 bodyBytes, std::span<const OpeningKey> keys, const Parcel::Visitor &visit)
{
    WAYMARK_TRY(const SecretBytes key, readKey(file, keys));
    DecryptingStream stream(file, bodyBytes - (file.pos() - SealedObject::headLength), key);
    WAYMARK_CHECK(stream.begin());
    return readItems(stream, visit);
}

/** Where a file is damaged whose hash does not fit: the first part that does not open, if it is one that is told by itself. */
static Error placeOfDamage(QIODevice &file, std::span<const OpeningKey> keys, const Error &found)
{
    if (!file.seek(SealedObject::headLength)) {
        return found;
    }
    const qint64 bodyBytes = file.size() - SealedObject::headLength - SealedObject::hashLength;
    const Result<void> tried = readBody(file, bodyBytes, keys, [](ParcelItemKind, const QByteArray &) { return Result<void>(); });
    return tried || tried.error().kind != Error::Kind::Damaged ? found : tried.error();
}

Result<void> Parcel::read(QIODevice &file, std::span<const OpeningKey> keys, const Visitor &visit, const Progress &progress)
{
    const Result<qint64> bodyBytes = checkWhole(file, progress);
    if (!bodyBytes) {
        const bool flipped = bodyBytes.error().kind == Error::Kind::Damaged && bodyBytes.error().field == u"hash"_s;
        return std::unexpected(flipped ? placeOfDamage(file, keys, bodyBytes.error()) : bodyBytes.error());
    }
    if (progress && !progress(file.size(), file.size())) {
        return failure(Error::Kind::Cancelled, u"parcel"_s);
    }
    return readBody(file, *bodyBytes, keys, visit);
}

}
