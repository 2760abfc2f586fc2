// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QCborMap>
#include <QList>
#include <QString>

namespace waymark
{

/**
 * Reads a CBOR map from numbers to values whose encoding must be the one that this program writes (RFC 8949, 4.2.1:
 * ascending keys, shortest numbers, definite lengths) with every key asked for. The first thing wrong is kept and told
 * by finish(); until then absent values are empty.
 */
class CborMapReader
{
public:
    explicit CborMapReader(const QByteArray &bytes);

    [[nodiscard]] bool has(int key) const;
    [[nodiscard]] QByteArray bytes(int key, qsizetype minimum, qsizetype maximum);
    [[nodiscard]] QByteArray bytes(int key, qsizetype exactly) { return bytes(key, exactly, exactly); }
    /** A text of at most @p maximum bytes of UTF-8. */
    [[nodiscard]] QString text(int key, qsizetype maximum);
    [[nodiscard]] qint64 integer(int key, qint64 minimum, qint64 maximum);
    /** Milliseconds from 1970 to 9999. */
    [[nodiscard]] qint64 instant(int key);
    /** An array of at most @p count values. */
    [[nodiscard]] QList<QCborValue> array(int key, qsizetype count);
    /** An array of byte strings of at most @p maximum bytes each. */
    [[nodiscard]] QList<QByteArray> byteStrings(int key, qsizetype count, qsizetype maximum);
    /** For what the caller found wrong in a value. */
    void refuse(int key);

    /** Errors: Invalid, with "cbor" or the number of the key in the field. */
    [[nodiscard]] Result<void> finish() const;

private:
    QCborValue take(int key);
    void refuse(const QString &field);

    QCborMap m_map;
    qsizetype m_taken = 0;
    QString m_wrong;
};

}
