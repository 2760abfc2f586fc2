// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "version.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace waymark
{

QString toText(const LoadedVersions &versions)
{
    QList<int> fields = versions.keys();
    std::ranges::sort(fields);
    QCborMap map;
    for (const int field : fields) {
        QCborArray heads;
        for (const Version &version : versions.value(field)) {
            heads.append(version.counter);
            heads.append(version.device.bytes);
        }
        map.insert(field, heads);
    }
    return QString::fromLatin1(QCborValue(map).toCbor().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

static std::optional<Versions> headsFrom(const QCborArray &array)
{
    Versions versions;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const Version version{array.at(i).toInteger(), DeviceId{array.at(i + 1).toByteArray()}};
        if (version.counter <= 0 || version.device.isNull()) {
            return std::nullopt;
        }
        versions.append(version);
    }
    return array.size() % 2 == 0 ? std::optional(versions) : std::nullopt;
}

std::optional<LoadedVersions> loadedVersionsFromText(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QCborValue value = bytes ? QCborValue::fromCbor(*bytes) : QCborValue();
    if (!value.isMap()) {
        return std::nullopt;
    }
    LoadedVersions result;
    for (const auto &[field, heads] : value.toMap()) {
        const std::optional<Versions> versions = headsFrom(heads.toArray());
        if (!field.isInteger() || !versions) {
            return std::nullopt;
        }
        result.insert(static_cast<int>(field.toInteger()), *versions);
    }
    return result;
}

}
