// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strictcbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QtEndian>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark
{

enum Major : std::uint8_t {
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4,
    Map = 5,
    Simple = 7,
};

static constexpr int doubleInfo = 27;

static std::unexpected<Error> invalid(const CborPlace &place, const QString &detail)
{
    return failure(Error::Kind::Invalid, place.toString(), detail);
}

QString CborPlace::toString() const
{
    const QString before = m_parent ? m_parent->toString() : QString();
    if (m_index >= 0) {
        return before + u'[' + QString::number(m_index) + u']';
    }
    return before.isEmpty() ? QString(m_name) : QString(before + u'.' + m_name);
}

Result<quint64> StrictCbor::argument(const CborPlace &place, int info)
{
    if (info < 24) {
        return static_cast<quint64>(info);
    }
    if (info > doubleInfo) {
        return invalid(place, u"indefinite or reserved length"_s);
    }
    const auto width = static_cast<std::size_t>(info - 24);
    const qsizetype size = qsizetype(1) << width;
    if (m_bytes.size() - m_at < size) {
        return invalid(place, u"ends within a head"_s);
    }
    quint64 number = 0;
    for (const char byte : m_bytes.sliced(m_at, size)) {
        number = (number << 8U) | static_cast<unsigned char>(byte);
    }
    m_at += size;
    return number;
}

Result<StrictCbor::Head> StrictCbor::head(const CborPlace &place)
{
    static constexpr std::array<quint64, 4> leastOfWidth{24, 0x100, 0x10000, 0x100000000};
    if (m_at >= m_bytes.size()) {
        return invalid(place, u"missing"_s);
    }
    const int first = static_cast<unsigned char>(m_bytes.at(m_at++));
    Head head{.major = first >> 5, .info = first & 0x1f};
    WAYMARK_TRY(head.argument, argument(place, head.info));
    if (head.major != Major::Simple && head.info >= 24 && head.argument < leastOfWidth.at(static_cast<std::size_t>(head.info - 24))) {
        return invalid(place, u"not the shortest form"_s);
    }
    return head;
}

Result<StrictCbor::Head> StrictCbor::headOf(const CborPlace &place, int major)
{
    WAYMARK_TRY(const Head next, head(place));
    if (next.major != major) {
        return invalid(place, u"of another type"_s);
    }
    return next;
}

Result<qsizetype> StrictCbor::length(const CborPlace &place, int major, qsizetype least, qsizetype greatest, qsizetype bytesEach)
{
    WAYMARK_TRY(const Head next, headOf(place, major));
    if (next.argument > static_cast<quint64>(greatest)) {
        return failure(Error::Kind::TooLarge, place.toString());
    }
    const auto count = static_cast<qsizetype>(next.argument);
    if (count < least) {
        return invalid(place, u"too short"_s);
    }
    if (count > (m_bytes.size() - m_at) / bytesEach) {
        return invalid(place, u"longer than what follows"_s);
    }
    return count;
}

static std::optional<qint64> integerOf(int major, quint64 argument)
{
    if (argument > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        return std::nullopt;
    }
    const auto number = static_cast<qint64>(argument);
    return major == Major::Unsigned ? number : -1 - number;
}

Result<qint64> StrictCbor::integer(const CborPlace &place, qint64 least, qint64 greatest)
{
    WAYMARK_TRY(const Head next, head(place));
    if (next.major != Major::Unsigned && next.major != Major::Negative) {
        return invalid(place, u"no integer"_s);
    }
    const std::optional<qint64> number = integerOf(next.major, next.argument);
    if (!number || *number < least || *number > greatest) {
        return failure(Error::Kind::OutOfRange, place.toString());
    }
    return *number;
}

Result<QByteArray> StrictCbor::bytes(const CborPlace &place, qsizetype least, qsizetype greatest)
{
    WAYMARK_TRY(const qsizetype size, length(place, Major::Bytes, least, greatest, 1));
    const QByteArray result = m_bytes.sliced(m_at, size).toByteArray();
    m_at += size;
    return result;
}

Result<QString> StrictCbor::text(const CborPlace &place, qsizetype greatest)
{
    WAYMARK_TRY(const qsizetype size, length(place, Major::Text, 0, greatest, 1));
    const QUtf8StringView utf8(m_bytes.sliced(m_at, size));
    if (!utf8.isValidUtf8()) {
        return invalid(place, u"no UTF-8"_s);
    }
    m_at += size;
    return utf8.toString();
}

Result<qsizetype> StrictCbor::array(const CborPlace &place, qsizetype least, qsizetype greatest)
{
    return length(place, Major::Array, least, greatest, 1);
}

Result<qsizetype> StrictCbor::map(const CborPlace &place, qsizetype least, qsizetype greatest)
{
    return length(place, Major::Map, least, greatest, 2);
}

Result<void> StrictCbor::key(const CborPlace &place, qint64 expected)
{
    WAYMARK_TRY(const qint64 found, integer(place, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
    if (found != expected) {
        return invalid(place, u"member %1 where %2 belongs"_s.arg(found).arg(expected));
    }
    return {};
}

Result<void> StrictCbor::end(const CborPlace &place) const
{
    return m_at == m_bytes.size() ? Result<void>() : Result<void>(invalid(place, u"more follows"_s));
}

Result<QCborValue> StrictCbor::string(const CborPlace &place, const Head &head)
{
    if (head.argument > static_cast<quint64>(m_bytes.size() - m_at)) {
        return invalid(place, u"longer than what follows"_s);
    }
    const QByteArrayView content = m_bytes.sliced(m_at, static_cast<qsizetype>(head.argument));
    m_at += content.size();
    if (head.major == Major::Bytes) {
        return QCborValue(content.toByteArray());
    }
    const QUtf8StringView utf8(content);
    if (!utf8.isValidUtf8()) {
        return invalid(place, u"no UTF-8"_s);
    }
    return QCborValue(utf8.toString());
}

Result<QCborValue> StrictCbor::simple(const CborPlace &place, const Head &head) const
{
    static constexpr int falseInfo = 20;
    static constexpr int trueInfo = 21;
    static constexpr int nullInfo = 22;
    switch (head.info) {
    case falseInfo:
    case trueInfo:
        return QCborValue(head.info == trueInfo);
    case nullInfo:
        return QCborValue(nullptr);
    case doubleInfo:
        break;
    default:
        return invalid(place, u"of an unknown simple type"_s);
    }
    const auto number = std::bit_cast<double>(head.argument);
    return std::isfinite(number) ? Result<QCborValue>(QCborValue(number)) : invalid(place, u"no finite number"_s);
}

Result<QCborValue> StrictCbor::arrayValue(const CborPlace &place, qsizetype count, int depth)
{
    QCborArray items;
    for (qsizetype i = 0; i < count; ++i) {
        WAYMARK_TRY(const QCborValue item, value(CborPlace(place, i), depth));
        items.append(item);
    }
    return QCborValue(items);
}

Result<QCborValue> StrictCbor::mapValue(const CborPlace &place, qsizetype count, int depth)
{
    QCborMap pairs;
    QSet<QByteArray> keys;
    for (qsizetype i = 0; i < count; ++i) {
        const CborPlace here(place, i);
        const qsizetype keyAt = m_at;
        WAYMARK_TRY(const QCborValue key, value(here, 0));
        const QByteArray encoded = m_bytes.sliced(keyAt, m_at - keyAt).toByteArray();
        if (!(key.isInteger() || key.isString() || key.isByteArray())) {
            return invalid(here, u"no key"_s);
        }
        if (keys.contains(encoded)) {
            return invalid(here, u"the same key twice"_s);
        }
        keys.insert(encoded);
        WAYMARK_TRY(const QCborValue item, value(here, depth));
        pairs.insert(key, item);
    }
    return QCborValue(pairs);
}

Result<QCborValue> StrictCbor::value(const CborPlace &place, int depth)
{
    WAYMARK_TRY(const Head next, head(place));
    if (next.major == Major::Unsigned || next.major == Major::Negative) {
        const std::optional<qint64> number = integerOf(next.major, next.argument);
        return number ? Result<QCborValue>(QCborValue(*number)) : failure(Error::Kind::OutOfRange, place.toString());
    }
    if (next.major == Major::Bytes || next.major == Major::Text) {
        return string(place, next);
    }
    if (next.major == Major::Simple) {
        return simple(place, next);
    }
    if (next.major != Major::Array && next.major != Major::Map) {
        return invalid(place, u"a tag"_s);
    }
    if (depth == 0) {
        return invalid(place, u"nested too deeply"_s);
    }
    const quint64 left = static_cast<quint64>(m_bytes.size() - m_at) / (next.major == Major::Map ? 2U : 1U);
    if (next.argument > left) {
        return invalid(place, u"longer than what follows"_s);
    }
    const auto count = static_cast<qsizetype>(next.argument);
    return next.major == Major::Array ? arrayValue(place, count, depth - 1) : mapValue(place, count, depth - 1);
}

QByteArray strictlyEncoded(const QCborValue &value)
{
    return value.toCbor(QCborValue::NoTransformation);
}

}
