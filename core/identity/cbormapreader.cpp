// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cbormapreader.h"

#include <QCborArray>
#include <QCborParserError>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static bool hasAscendingKeys(const QCborMap &map)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (const auto [key, value] : map) {
        if (!key.isInteger() || key.toInteger() <= last) {
            return false;
        }
        last = key.toInteger();
    }
    return true;
}

CborMapReader::CborMapReader(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap() || !hasAscendingKeys(value.toMap()) || value.toCbor() != bytes) {
        refuse(u"cbor"_s);
        return;
    }
    m_map = value.toMap();
}

bool CborMapReader::has(int key) const
{
    return m_map.contains(key);
}

QByteArray CborMapReader::bytes(int key, qsizetype minimum, qsizetype maximum)
{
    const QCborValue value = take(key);
    QByteArray result = value.toByteArray();
    if (!value.isByteArray() || result.size() < minimum || result.size() > maximum) {
        refuse(key);
        return {};
    }
    return result;
}

QString CborMapReader::text(int key, qsizetype maximum)
{
    const QCborValue value = take(key);
    QString result = value.toString();
    if (!value.isString() || result.toUtf8().size() > maximum) {
        refuse(key);
        return {};
    }
    return result;
}

qint64 CborMapReader::integer(int key, qint64 minimum, qint64 maximum)
{
    const QCborValue value = take(key);
    const qint64 result = value.toInteger(minimum);
    if (!value.isInteger() || result < minimum || result > maximum) {
        refuse(key);
        return minimum;
    }
    return result;
}

qint64 CborMapReader::instant(int key)
{
    static constexpr qint64 endOf9999 = 253402300799999;
    return integer(key, 0, endOf9999);
}

QList<QCborValue> CborMapReader::array(int key, qsizetype count)
{
    const QCborValue value = take(key);
    const QCborArray values = value.toArray();
    if (!value.isArray() || values.size() > count) {
        refuse(key);
        return {};
    }
    return {values.begin(), values.end()};
}

QList<QByteArray> CborMapReader::byteStrings(int key, qsizetype count, qsizetype maximum)
{
    QList<QByteArray> result;
    for (const QCborValue &value : array(key, count)) {
        result += value.toByteArray();
        if (!value.isByteArray() || result.last().size() > maximum) {
            refuse(key);
            return {};
        }
    }
    return result;
}

void CborMapReader::refuse(int key)
{
    refuse(QString::number(key));
}

void CborMapReader::refuse(const QString &field)
{
    if (m_wrong.isEmpty()) {
        m_wrong = field;
    }
}

Result<void> CborMapReader::finish() const
{
    if (!m_wrong.isEmpty()) {
        return failure(Error::Kind::Invalid, m_wrong);
    }
    if (m_taken != m_map.size()) {
        return failure(Error::Kind::Invalid, u"cbor"_s);
    }
    return {};
}

QCborValue CborMapReader::take(int key)
{
    m_taken += m_map.contains(key) ? 1 : 0;
    return m_map.value(key);
}

}
