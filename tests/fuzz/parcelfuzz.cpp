// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcel.h"
#include "parcelletter.h"
#include "parcelstream.h"
#include "sealedobject.h"
#include "seededrandom.h"

#include <QBuffer>

using namespace waymark;

static void read(QByteArray file, const OpeningKey &key)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    static_cast<void>(Parcel::read(buffer, std::span(&key, 1), [](ParcelItemKind kind, const QByteArray &content) {
        if (kind == ParcelItemKind::Letter) {
            static_cast<void>(parcelLetterFrom(content));
        }
        return Result<void>();
    }));
}

/** A whole parcel, sealed for @p key, whose content is @p content: what somebody known, but hostile, may write. */
static QByteArray parcelOf(const QByteArray &content, const OpeningKey &key, Random &random)
{
    const SecretBytes contentKey = SecretBytes::generated(random, KeySlots::contentKeyBytes);
    QByteArray body = KeySlots::seal(contentKey, {key.publicKey()}, random).value();
    EncryptingStream stream(contentKey, [&body](QByteArrayView bytes) {
        body += bytes;
        return Result<void>();
    });
    static_cast<void>(stream.begin());
    static_cast<void>(stream.write(content));
    static_cast<void>(stream.finish());
    return SealedObject::seal(SealedKind::Parcel, body);
}

/** The first byte says what the others are: a file, the body of a frame, or the content of a parcel. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static SeededRandom random(1);
    static const OpeningKey key = OpeningKey::generate(random);
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 3) {
    case 0:
        read(bytes, key);
        break;
    case 1:
        read(SealedObject::seal(SealedKind::Parcel, bytes), key);
        break;
    default:
        read(parcelOf(bytes, key, random), key);
        static_cast<void>(parcelLetterFrom(bytes));
        break;
    }
    return 0;
}
