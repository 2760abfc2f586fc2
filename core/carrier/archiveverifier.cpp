// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archiveverifier.h"

#include "attachedpdf.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "manifest.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

const CarriedFile *find(const QList<CarriedFile> &files, QStringView name)
{
    const auto it = std::ranges::find(files, name, &CarriedFile::name);
    return it == files.cend() ? nullptr : &*it;
}

/** The seal that counts: that of the archive, or where another program packed it, that of its manifest. */
SealFinding sealOf(QByteArrayView zip, const ReadArchive &archive, const CarriedFile &manifest)
{
    SealFinding inner = findSeal(manifest.bytes);
    if (inner.state != SealFinding::State::Holds || !archive.hasComment) {
        return inner;
    }
    SealFinding outer = findSeal(zip);
    if (outer.did != inner.did) {
        outer.state = SealFinding::State::Broken;
    }
    return outer;
}

/** Single credentials beside the record are those within it, so that they need no check of their own. */
QList<CarrierRefusal> checkCopies(const QList<CarriedFile> &files, const JsonValue &record)
{
    QSet<QByteArray> known;
    for (const JsonValue *list : {&record[u"credentialSubject"][u"verifiableCredential"], &record[u"endorsement"]}) {
        for (const JsonValue &credential : list->items()) {
            known.insert(canonicalJson(credential));
        }
    }
    QList<CarrierRefusal> refusals;
    for (const CarriedFile &file : files) {
        if (file.name.startsWith("credentials/"_L1) && file.name.endsWith(".json"_L1) && !known.contains(file.bytes)) {
            refusals.append({.reason = CarrierReason::NotInRecord, .where = file.name});
        }
    }
    return refusals;
}

}

/** What speaks against the files of a folder, and what is found in its record; the seal is judged by who knows the carrier. */
static Result<CarrierReport> verifyFiles(CarrierKind kind, const ReadArchive &archive, QByteArrayView zip, const CredentialCheck &check)
{
    CarrierReport report;
    report.kind = kind;
    report.refusals = archive.refusals;
    const CarriedFile *manifest = find(archive.files, manifestName);
    const CarriedFile *record = find(archive.files, attachedRecordName);
    if (report.refusals.isEmpty() && (manifest == nullptr || record == nullptr)) {
        report.refusals.append({.reason = CarrierReason::NoCredential, .where = {}});
    }
    if (!report.refusals.isEmpty()) {
        return report;
    }
    report.seal = sealOf(zip, archive, *manifest);
    report.refusals += checkManifest(manifest->bytes, archive.files);
    report.credential = record->bytes;
    WAYMARK_TRY(report.record, check(record->bytes));
    if (const auto value = parseJson(record->bytes)) {
        report.refusals += checkCopies(archive.files, *value);
    }
    return report;
}

Result<CarrierReport> verifyArchive(QByteArrayView zip, const CredentialCheck &check)
{
    return verifyFiles(CarrierKind::Zip, readArchive(zip), zip, check);
}

Result<CarrierReport> verifyUnpacked(const QString &folder, const CredentialCheck &check)
{
    return verifyFiles(CarrierKind::Folder, readUnpacked(folder), {}, check);
}

}
