// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrierverifier.h"

#include "archiveverifier.h"
#include "attachedpdf.h"
#include "bakedpng.h"
#include "bakedsvg.h"

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The credential in @p file, and how far the file holds it. */
CarriedCredential readCarrier(CarrierKind kind, QByteArrayView file)
{
    switch (kind) {
    case CarrierKind::Pdf:
        return readAttachedPdf(file);
    case CarrierKind::Png:
        return readBakedPng(file);
    case CarrierKind::Svg:
        return readBakedSvg(file.toByteArray());
    default:
        break;
    }
    return {.credential = file.toByteArray(), .refusals = {}};
}

/** Pages must be sealed. Pictures of others are not; one of ours that lost its seal still says that it had one. */
bool needsSeal(CarrierKind kind, QByteArrayView file)
{
    return kind == CarrierKind::Pdf || kind == CarrierKind::Zip || kind == CarrierKind::Folder
        || (kind == CarrierKind::Svg && QByteArrayView(file).contains(sealedHint));
}

QList<CarrierRefusal> judgeSeal(const CarrierReport &report, QByteArrayView file)
{
    switch (report.seal.state) {
    case SealFinding::State::None:
        return needsSeal(report.kind, file) ? QList<CarrierRefusal>{{.reason = CarrierReason::Unsealed, .where = {}}} : QList<CarrierRefusal>();
    case SealFinding::State::Broken:
        return {{.reason = CarrierReason::BrokenSeal, .where = {}}};
    case SealFinding::State::Holds:
        break;
    }
    if (report.record.credentials.isEmpty()) {
        return {};
    }
    const CredentialFinding &whole = report.record.credentials.front();
    // A badge is drawn by who was given it, or by who gave it; pages are of who compiled the record.
    const bool fits = report.seal.did == whole.issuer || (whole.kind != "clr"_L1 && report.seal.did == whole.subject);
    return fits ? QList<CarrierRefusal>() : QList<CarrierRefusal>{{.reason = CarrierReason::SealedByOther, .where = report.seal.did}};
}

}

/** What is in a file of one credential, and its seal. */
static Result<CarrierReport> verifySingle(CarrierKind kind, QByteArrayView file, const CredentialCheck &check)
{
    CarrierReport report;
    report.kind = kind;
    const CarriedCredential carried = readCarrier(kind, file);
    report.refusals = carried.refusals;
    if (report.refusals.isEmpty()) {
        report.credential = carried.credential;
        WAYMARK_TRY(report.record, check(carried.credential));
    }
    if (kind != CarrierKind::Credential) {
        report.seal = findSeal(file, kind == CarrierKind::Png ? pngSealBehind : 0);
    }
    return report;
}

Result<CarrierReport> verifyCarrier(QByteArrayView file, const CredentialCheck &check)
{
    const CarrierKind kind = kindOfCarrier(file);
    WAYMARK_TRY(CarrierReport report, kind == CarrierKind::Zip ? verifyArchive(file, check) : verifySingle(kind, file, check));
    if (kind != CarrierKind::Credential) {
        report.refusals += judgeSeal(report, file);
    }
    return report;
}

Result<CarrierReport> verifyFolder(const QString &folder, const CredentialCheck &check)
{
    WAYMARK_TRY(CarrierReport report, verifyUnpacked(folder, check));
    report.refusals += judgeSeal(report, {});
    return report;
}

}
