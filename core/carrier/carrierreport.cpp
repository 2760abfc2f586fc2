// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrierreport.h"

#include "canonical/jsonparser.h"
#include "credentialkey.h"
#include "text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString codeOf(SealFinding::State state)
{
    switch (state) {
    case SealFinding::State::None:
        return u"none"_s;
    case SealFinding::State::Broken:
        return u"broken"_s;
    case SealFinding::State::Holds:
        break;
    }
    return u"holds"_s;
}

bool CarrierReport::isPartial() const
{
    const auto whole = parseJson(credential);
    return whole && (*whole)[u"partial"].toBool();
}

QJsonObject toJson(const CarrierReport &report)
{
    QJsonObject result = toJson(report.record);
    result.insert(u"partial"_s, report.isPartial());
    if (report.kind == CarrierKind::Credential) {
        return result;
    }
    QJsonArray refusals;
    for (const CarrierRefusal &refusal : report.refusals) {
        refusals.append(QJsonObject{{u"reason"_s, codeOf(refusal.reason)}, {u"sentence"_s, sentenceOf(refusal.reason)}, {u"where"_s, refusal.where}});
    }
    result.insert(u"holds"_s, report.holds());
    result.insert(u"file"_s, codeOf(report.kind));
    result.insert(u"seal"_s, QJsonObject{{u"state"_s, codeOf(report.seal.state)}, {u"key"_s, report.seal.did}});
    result.insert(u"fileRefusals"_s, refusals);
    return result;
}

/** What of the file is somebody's statement, by kind. */
static QString shownPart(CarrierKind kind)
{
    switch (kind) {
    case CarrierKind::Pdf:
        return u"The pages"_s;
    case CarrierKind::Zip:
    case CarrierKind::Folder:
        return u"The pages and files"_s;
    default:
        return u"The picture"_s;
    }
}

static QString sealText(const CarrierReport &report)
{
    const QString part = shownPart(report.kind);
    switch (report.seal.state) {
    case SealFinding::State::Holds:
        return part + u" are sealed by the key "_s + keyFingerprint(shown(report.seal.did))
            + u":\nthe own statement of who holds it, unchanged since. What others signed is listed here: compare.\n"_s;
    case SealFinding::State::Broken:
        return part + u" are not what was sealed: believe nothing but what is listed here as holding.\n"_s;
    case SealFinding::State::None:
        break;
    }
    return part + u" are sealed by nobody and may show anything: believe nothing but what is listed here.\n"_s;
}

/** The entries that others signed, a line each, so that a reader compares them with the pages. */
static QString othersText(const VerificationReport &report)
{
    QString text;
    for (const CredentialFinding &finding : report.credentials) {
        if (finding.holds() && !finding.selfStated) {
            text += u"  "_s + shown(finding.name) + u" · signed by the key …"_s + shown(finding.issuer).last(std::min<qsizetype>(8, finding.issuer.size()))
                + u", which calls itself "_s + shown(finding.issuerName) + u'\n';
        }
    }
    return text.isEmpty() ? u"Nobody else signed anything in this file.\n"_s : u"Signed by others:\n"_s + text;
}

/** How much of what there is the record shows, by its own word. */
static QString partialText(const CarrierReport &report)
{
    return report.isPartial() ? u"This record is partial: its holder chose what to show.\n\n"_s : QString();
}

QString toText(const CarrierReport &report)
{
    if (report.kind == CarrierKind::Credential) {
        return partialText(report) + toText(report.record);
    }
    QString text = report.holds() ? QString() : u"This file is REFUSED.\n\n"_s;
    for (const CarrierRefusal &refusal : report.refusals) {
        text += u"  refused: "_s + sentenceOf(refusal.reason) + (refusal.where.isEmpty() ? QString() : u" ["_s + shown(refusal.where) + u']') + u'\n';
    }
    text += sealText(report) + u'\n' + partialText(report);
    if (!report.record.credentials.isEmpty()) {
        text += othersText(report.record) + u'\n';
    }
    return report.record.credentials.isEmpty() && report.record.refusals.isEmpty() ? text : text + toText(report.record);
}

}
