// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "random.h"

#include <sodium.h>

#include <QtEndian>

namespace waymark
{

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<size_t>(count));
    return result;
}

QUuid makeUuidV7(qint64 milliseconds, Random &random)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(milliseconds) << 16U, bytes.data());
    bytes = bytes.first(6) + random.bytes(10);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes.at(6)) & 0x0fU) | 0x70U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes.at(8)) & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122(bytes);
}

}
