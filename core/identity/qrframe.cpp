// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrframe.h"

#include "hashing.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype hashLength = 8;

QByteArray framedForQr(QByteArrayView magic, char version, QByteArrayView content)
{
    QByteArray bytes;
    bytes.reserve(magic.size() + 1 + content.size() + hashLength);
    bytes.append(magic).append(version).append(content);
    bytes.append(blake2b(bytes).first(hashLength));
    return bytes;
}

Result<QByteArrayView> contentOfQr(QByteArrayView bytes, QByteArrayView magic, char version, qsizetype length)
{
    const qsizetype start = magic.size() + 1;
    if (!bytes.startsWith(magic)) {
        return failure(Error::Kind::Invalid, u"magic"_s);
    }
    if (bytes.size() < start + hashLength) {
        return failure(Error::Kind::Damaged, u"length"_s);
    }
    if (blake2b(bytes.chopped(hashLength)).first(hashLength) != bytes.last(hashLength)) {
        return failure(Error::Kind::Damaged, u"hash"_s);
    }
    if (bytes[magic.size()] != version) {
        return failure(Error::Kind::Newer, u"version"_s);
    }
    if (bytes.size() != start + length + hashLength) {
        return failure(Error::Kind::Damaged, u"length"_s);
    }
    return bytes.sliced(start, length);
}

}
