// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrierfixtures.h"

#include "attachedpdf.h"
#include "bakedpng.h"
#include "bakedsvg.h"
#include "canonical/jcs.h"
#include "manifest.h"
#include "verifier.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QByteArray samplePng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");
}

QByteArray sampleSvg()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>Badge</title></svg>\n";
}

QByteArray samplePages()
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 4\n0000000000 65535 f \n";
    const auto add = [&](const QByteArray &object) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += object;
    };
    add("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    add("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
    add("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>\nendobj\n");
    const QByteArray place = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + place + "\n%%EOF\n";
}

QByteArray sampleBakedPng()
{
    const QByteArray open = bakedPng(samplePng(), BakedKind::Badge, canonicalJson(sampleCredential()), mira().did()).value();
    return withSealChecksum(sealed(open, mira(), pngSealBehind).value());
}

QByteArray sampleBakedSvg()
{
    return sealed(bakedSvg(sampleSvg(), BakedKind::Badge, canonicalJson(sampleCredential()), mira().did()).value(), mira()).value();
}

QByteArray sampleBoundPdf(const CredentialSigner &sealer)
{
    const PdfBinding binding{.title = u"Career record of Mira Sommer"_s,
                             .author = u"Mira Sommer"_s,
                             .language = u"en"_s,
                             .at = signedAt,
                             .bookmarks = {{.title = u"Entries"_s, .level = 0, .page = 0, .top = 60}},
                             .record = canonicalJson(sampleRecord(2)),
                             .sealer = sealer.did()};
    return sealed(boundPdf(samplePages(), binding).value(), sealer).value();
}

QList<CarriedFile> sampleFolder()
{
    QList<CarriedFile> files{{.name = attachedRecordName.toString(), .bytes = canonicalJson(sampleRecord(2))},
                             {.name = u"credentials/0001-business-valuation-1.json"_s, .bytes = canonicalJson(sampleCredential(1))},
                             {.name = u"evidence/figures.csv"_s, .bytes = "year,value\n2026,12\n"}};
    files.prepend({.name = manifestName.toString(), .bytes = sealed(openManifest(files, u"urn:uuid:x"_s, mira().did()), mira()).value()});
    return files;
}

QByteArray sampleZip()
{
    return sealed(zipped(sampleFolder(), signedAt, mira().did()).value(), mira()).value();
}

Result<VerificationReport> asOfLater(const QByteArray &credential)
{
    return verifyCredential(credential, readAt);
}

CarrierReport verified(QByteArrayView file)
{
    return verifyCarrier(file, asOfLater).value();
}

}
