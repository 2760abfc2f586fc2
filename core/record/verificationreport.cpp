// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verificationreport.h"

#include "credentialkey.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

struct ReasonWords {
    RefusalReason reason;
    QLatin1StringView code;
    QLatin1StringView sentence;
};

using Reason = RefusalReason;

constexpr std::array reasonWords{
    ReasonWords{Reason::NotJson, "not-json"_L1, "This is not JSON."_L1},
    ReasonWords{Reason::DuplicateMember, "duplicate-member"_L1, "A member stands here twice, so two programs could read two things."_L1},
    ReasonWords{Reason::Number, "number"_L1, "A number stands here that programs may read differently."_L1},
    ReasonWords{Reason::ForbiddenCharacter, "forbidden-character"_L1, "A character stands here that no credential may hold."_L1},
    ReasonWords{Reason::TooDeep, "too-deep"_L1, "It is nested more deeply than any credential."_L1},
    ReasonWords{Reason::TooLarge, "too-large"_L1, "It is larger than any credential."_L1},
    ReasonWords{Reason::NotACredential, "not-a-credential"_L1, "This is not a credential."_L1},
    ReasonWords{Reason::MissingMember, "missing-member"_L1, "A member that the standard requires is missing."_L1},
    ReasonWords{Reason::WrongForm, "wrong-form"_L1, "A member is not as the standard says."_L1},
    ReasonWords{Reason::EmptyValue, "empty-value"_L1, "An empty value (null) stands here."_L1},
    ReasonWords{Reason::UnknownMember, "unknown-member"_L1, "A member stands here that the standard does not define."_L1},
    ReasonWords{Reason::UnknownContext, "unknown-context"_L1, "It takes the meaning of its terms from a place that is not known here."_L1},
    ReasonWords{Reason::TooComplex, "too-complex"_L1, "Checking it would take more work than any credential needs."_L1},
    ReasonWords{Reason::Unsigned, "unsigned"_L1, "Nobody signed it."_L1},
    ReasonWords{Reason::ProofMissing, "proof-missing"_L1, "The record was signed in two ways, and one of the signatures is missing."_L1},
    ReasonWords{Reason::BrokenProof, "broken-proof"_L1, "What stands here as the signature is none."_L1},
    ReasonWords{Reason::UnknownSuite, "unknown-suite"_L1, "It is signed by a method that is not checked here."_L1},
    ReasonWords{Reason::UnknownKeyKind, "unknown-key-kind"_L1, "The key it names is of a kind that is not checked here."_L1},
    ReasonWords{Reason::Edited, "edited"_L1, "The key did not sign this content: it was changed after signing, or never signed."_L1},
    ReasonWords{Reason::Rearranged, "rearranged"_L1, "The order of something, or how often it stands there, was changed after signing."_L1},
    ReasonWords{Reason::OtherContext, "other-context"_L1, "The meaning of its members was changed after signing."_L1},
    ReasonWords{Reason::ClaimDiffers, "claim-differs"_L1, "What the token says beside the credential contradicts it."_L1},
    ReasonWords{Reason::CopiedProof, "copied-proof"_L1, "The signature was copied from another credential."_L1},
    ReasonWords{Reason::SwappedIssuer, "swapped-issuer"_L1, "It is signed by another key than that of the issuer it names."_L1},
    ReasonWords{Reason::OtherSubject, "other-subject"_L1, "It is about somebody else than the holder of the record."_L1},
    ReasonWords{Reason::CompiledByOther, "compiled-by-other"_L1, "The record as a whole is signed by another key than its holder's."_L1},
    ReasonWords{Reason::BrokenDate, "broken-date"_L1, "A date cannot be read, or the dates contradict each other."_L1},
    ReasonWords{Reason::NotYetValid, "not-yet-valid"_L1, "It does not count yet."_L1},
    ReasonWords{Reason::Expired, "expired"_L1, "It has expired."_L1},
    ReasonWords{Reason::Withdrawn, "withdrawn"_L1, "The one who signed it has withdrawn it."_L1},
    ReasonWords{Reason::Superseded, "superseded"_L1, "A newer entry has taken its place."_L1},
    ReasonWords{Reason::Repeated, "repeated"_L1, "The same value stands in one list more than once."_L1},
    ReasonWords{Reason::Twice, "twice"_L1, "The same entry stands in the record more than once."_L1},
    ReasonWords{Reason::InsideRefused, "inside-refused"_L1, "Something within it is refused."_L1},
};

const ReasonWords &wordsOf(RefusalReason reason)
{
    return *std::ranges::find(reasonWords, reason, &ReasonWords::reason);
}

}

QString codeOf(RefusalReason reason)
{
    return wordsOf(reason).code;
}

QString sentenceOf(RefusalReason reason)
{
    return wordsOf(reason).sentence;
}

QString codeOf(KeyStanding standing)
{
    static constexpr std::array codes{"not-known"_L1, "known"_L1, "confirmed"_L1, "mine"_L1};
    return codes.at(static_cast<size_t>(standing));
}

bool VerificationReport::holds() const
{
    return refusals.isEmpty() && !credentials.isEmpty() && std::ranges::all_of(credentials, &CredentialFinding::holds);
}

QList<Refusal> VerificationReport::allRefusals() const
{
    QList<Refusal> all = refusals;
    for (const CredentialFinding &finding : credentials) {
        all += finding.refusals;
    }
    return all;
}

bool VerificationReport::has(RefusalReason reason) const
{
    return std::ranges::contains(allRefusals(), reason, &Refusal::reason);
}

static QJsonArray toJson(const QList<Refusal> &refusals)
{
    QJsonArray list;
    for (const Refusal &refusal : refusals) {
        list.append(QJsonObject{
            {u"reason"_s, codeOf(refusal.reason)},
            {u"sentence"_s, sentenceOf(refusal.reason)},
            {u"pointer"_s, refusal.pointer},
            {u"detail"_s, refusal.detail},
        });
    }
    return list;
}

static QJsonObject toJson(const CredentialFinding &finding)
{
    return {
        {u"pointer"_s, finding.pointer},
        {u"id"_s, finding.id},
        {u"name"_s, finding.name},
        {u"kind"_s, finding.kind},
        {u"issuer"_s, finding.issuer},
        {u"issuerName"_s, finding.issuerName},
        {u"signedBy"_s, finding.key},
        {u"keyIsIssuer"_s, finding.keyIsIssuer},
        {u"signedAt"_s, finding.signedAt},
        {u"validFrom"_s, finding.validFrom},
        {u"validUntil"_s, finding.validUntil},
        {u"subject"_s, finding.subject},
        {u"key"_s, codeOf(finding.standing)},
        {u"selfStated"_s, finding.selfStated},
        {u"proofHolds"_s, finding.proofHolds},
        {u"holds"_s, finding.holds()},
        {u"refusals"_s, toJson(finding.refusals)},
    };
}

QJsonObject toJson(const VerificationReport &report)
{
    QJsonArray credentials;
    for (const CredentialFinding &finding : report.credentials) {
        credentials.append(toJson(finding));
    }
    QJsonObject result{{u"holds"_s, report.holds()}, {u"credentials"_s, credentials}, {u"refusals"_s, toJson(report.refusals)}};
    if (report.nameAgrees) {
        result.insert(u"nameAgrees"_s, *report.nameAgrees);
    }
    return result;
}

static QString standingText(const CredentialFinding &finding)
{
    switch (finding.standing) {
    case KeyStanding::Known:
        return u"known here, but the five words were never compared"_s;
    case KeyStanding::Confirmed:
        return u"confirmed here by five words"_s;
    case KeyStanding::Mine:
        return u"your own key"_s;
    case KeyStanding::NotKnown:
        break;
    }
    return u"not known here; ask the person for this key another way"_s;
}

static QString refusalText(const Refusal &refusal)
{
    const QString where = refusal.pointer.isEmpty() ? u"(whole file)"_s : refusal.pointer;
    const QString detail = refusal.detail.isEmpty() ? QString() : u" ["_s + shown(refusal.detail) + u']';
    return u"  refused: "_s + sentenceOf(refusal.reason) + u" At "_s + shown(where) + detail + u'\n';
}

static QString findingText(const CredentialFinding &finding)
{
    QString text = (finding.holds() ? u"holds    "_s : u"REFUSED  "_s) + shown(finding.name) + u'\n';
    if (finding.proofHolds) {
        text += u"  signed by the key "_s + keyFingerprint(shown(finding.key)) + u'\n';
        text += u"  which calls itself "_s + (finding.issuerName.isEmpty() ? u"nothing"_s : shown(finding.issuerName)) + u" and is "_s + standingText(finding)
            + u'\n';
        text += finding.keyIsIssuer ? QString() : u"  whether this is the key of "_s + shown(finding.issuer) + u" cannot be told without a network\n"_s;
        text += u"  signed at "_s + shown(finding.signedAt) + u" by the signer's own clock"_s
            + (finding.validUntil.isEmpty() ? QString() : u"; counts until "_s + shown(finding.validUntil)) + u'\n';
    }
    if (finding.selfStated && finding.kind != "clr"_L1) {
        text += u"  stated by the holder alone: nobody else vouches for it\n"_s;
    }
    for (const Refusal &refusal : finding.refusals) {
        text += refusalText(refusal);
    }
    return text;
}

QString toText(const VerificationReport &report)
{
    QString text = report.holds() ? u"Every signature in this file holds.\n\n"_s : u"This file is REFUSED.\n\n"_s;
    for (const Refusal &refusal : report.refusals) {
        text += refusalText(refusal);
    }
    for (const CredentialFinding &finding : report.credentials) {
        text += findingText(finding) + u'\n';
    }
    if (report.nameAgrees) {
        text += *report.nameAgrees ? u"The entries were signed for the name that the holder gives.\n"_s
                                   : u"The entries were signed for another name than the holder gives now.\n"_s;
    }
    text += u"A signature says which key signed and that nothing was changed since, not who holds the key. "
            "Withdrawn and superseded entries are found as far as this file and this workspace know.\n"_s;
    return text;
}

}
