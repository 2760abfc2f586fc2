// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QCborValue>

namespace waymark
{

/** Where in a document something stands: a name or an index, and what it stands in. Turned into text only for an error. */
class CborPlace
{
public:
    explicit CborPlace(QLatin1StringView name)
        : m_name(name)
    {
    }
    CborPlace(const CborPlace &parent, QLatin1StringView name)
        : m_parent(&parent)
        , m_name(name)
    {
    }
    CborPlace(const CborPlace &parent, qint64 index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    /** Such as `packet.actions[3].label`. */
    [[nodiscard]] QString toString() const;

private:
    const CborPlace *m_parent = nullptr;
    QLatin1StringView m_name;
    qint64 m_index = -1;
};

/**
 * Reads CBOR (RFC 8949) that others wrote, item by item, in the deterministic form alone: shortest heads, definite
 * lengths, no tags, doubles of 64 bits. Every size is compared with what is left before anything is reserved.
 * Every error is Invalid, TooLarge or OutOfRange and names the place.
 */
class StrictCbor
{
public:
    explicit StrictCbor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    /** An integer between @p least and @p greatest. */
    [[nodiscard]] Result<qint64> integer(const CborPlace &place, qint64 least, qint64 greatest);
    /** A byte string of @p least to @p greatest bytes. */
    [[nodiscard]] Result<QByteArray> bytes(const CborPlace &place, qsizetype least, qsizetype greatest);
    /** A byte string of exactly @p size bytes. */
    [[nodiscard]] Result<QByteArray> bytes(const CborPlace &place, qsizetype size) { return bytes(place, size, size); }
    /** A text of at most @p greatest bytes of UTF-8. */
    [[nodiscard]] Result<QString> text(const CborPlace &place, qsizetype greatest);
    /** The head of an array; gives how many items follow. */
    [[nodiscard]] Result<qsizetype> array(const CborPlace &place, qsizetype least, qsizetype greatest);
    /** The head of a map; gives how many pairs follow. */
    [[nodiscard]] Result<qsizetype> map(const CborPlace &place, qsizetype least, qsizetype greatest);
    /** The next key of a map whose members are @p expected in this order. */
    [[nodiscard]] Result<void> key(const CborPlace &place, qint64 expected);
    /** Any value of null, truth, number, text, bytes, array and map, nested up to @p depth; no key twice. */
    [[nodiscard]] Result<QCborValue> value(const CborPlace &place, int depth);
    /** Nothing may follow. */
    [[nodiscard]] Result<void> end(const CborPlace &place) const;

private:
    struct Head {
        int major = 0;
        int info = 0;
        quint64 argument = 0;
    };

    [[nodiscard]] Result<Head> head(const CborPlace &place);
    [[nodiscard]] Result<quint64> argument(const CborPlace &place, int info);
    [[nodiscard]] Result<Head> headOf(const CborPlace &place, int major);
    [[nodiscard]] Result<qsizetype> length(const CborPlace &place, int major, qsizetype least, qsizetype greatest, qsizetype bytesEach);
    [[nodiscard]] Result<QCborValue> string(const CborPlace &place, const Head &head);
    [[nodiscard]] Result<QCborValue> simple(const CborPlace &place, const Head &head) const;
    [[nodiscard]] Result<QCborValue> arrayValue(const CborPlace &place, qsizetype count, int depth);
    [[nodiscard]] Result<QCborValue> mapValue(const CborPlace &place, qsizetype count, int depth);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/** The deterministic form of @p value, which is what StrictCbor reads. */
[[nodiscard]] QByteArray strictlyEncoded(const QCborValue &value);

}
