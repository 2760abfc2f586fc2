// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manifest.h"

#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "seal.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray openManifest(const QList<CarriedFile> &files, const QString &record, const QString &sealer)
{
    JsonValue list = JsonValue::array();
    for (const CarriedFile &file : files) {
        JsonValue item = JsonValue::object();
        item.set(u"name"_s, file.name).set(u"sha256"_s, hashOf(file.bytes)).set(u"size"_s, QString::number(file.bytes.size()));
        list.append(std::move(item));
    }
    JsonValue manifest = JsonValue::object();
    manifest.set(u"files"_s, std::move(list)).set(u"format"_s, u"waymark-record-folder/1"_s).set(u"record"_s, record);
    // Behind all else in the order of the members.
    manifest.set(u"seal"_s, QString::fromLatin1(sealPlaceholder(sealer)));
    return canonicalJson(manifest);
}

QList<CarrierRefusal> checkManifest(const QByteArray &manifest, const QList<CarriedFile> &files)
{
    const auto value = parseJson(manifest);
    if (!value || !(*value)[u"files"].isArray()) {
        return {{.reason = CarrierReason::Unreadable, .where = manifestName.toString()}};
    }
    QHash<QString, const CarriedFile *> unlisted;
    for (const CarriedFile &file : files) {
        unlisted.insert(file.name, &file);
    }
    unlisted.remove(manifestName.toString());
    QList<CarrierRefusal> refusals;
    for (const JsonValue &item : (*value)[u"files"].items()) {
        const QString name = item[u"name"].toString();
        const CarriedFile *file = unlisted.take(name);
        if (file == nullptr) {
            refusals.append({.reason = CarrierReason::FileMissing, .where = name});
        } else if (hashOf(file->bytes) != item[u"sha256"].toString() || QString::number(file->bytes.size()) != item[u"size"].toString()) {
            refusals.append({.reason = CarrierReason::FileChanged, .where = name});
        }
    }
    QStringList names = unlisted.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        refusals.append({.reason = CarrierReason::FileUnlisted, .where = name});
    }
    return refusals;
}

}
