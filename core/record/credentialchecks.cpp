// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialchecks.h"

#include "credentialbuilder.h"
#include "credentialschemas.h"
#include "dataintegrity.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace waymark
{

bool isCredential(const JsonValue &value)
{
    return value.isObject() && value[u"type"].names(u"VerifiableCredential");
}

static QString kindOf(const JsonValue &type)
{
    if (type.names(u"ClrCredential")) {
        return u"clr"_s;
    }
    if (type.names(u"EndorsementCredential")) {
        return u"endorsement"_s;
    }
    return type.names(u"OpenBadgeCredential") || type.names(u"AchievementCredential") ? u"achievement"_s : u"other"_s;
}

/** Issuers are an object with an id, or the id alone. */
static QString issuerOf(const JsonValue &credential)
{
    const JsonValue &issuer = credential[u"issuer"];
    return issuer.isString() ? issuer.toString() : issuer[u"id"].toString();
}

CredentialFinding describe(const JsonValue &credential, const QString &pointer)
{
    const std::vector<const JsonValue *> proofs = credential[u"proof"].itemsOrSelf();
    CredentialFinding finding;
    finding.pointer = pointer;
    finding.id = credential[u"id"].toString();
    finding.name = credential[u"name"].toString();
    finding.kind = kindOf(credential[u"type"]);
    finding.issuer = issuerOf(credential);
    finding.issuerName = credential[u"issuer"][u"name"].toString();
    finding.signedAt = proofs.empty() ? QString() : (*proofs.front())[u"created"].toString();
    finding.validFrom = credential[u"validFrom"].toString();
    finding.validUntil = credential[u"validUntil"].toString();
    finding.subject = credential[u"credentialSubject"][u"id"].toString();
    finding.selfStated = !finding.issuer.isEmpty() && finding.issuer == finding.subject;
    return finding;
}

static void checkValue(const JsonValue &value, const QString &pointer, QList<Refusal> &refusals)
{
    if (value.isNull()) {
        refusals.append({RefusalReason::EmptyValue, pointer, {}});
    } else if (value.isInteger()) {
        refusals.append({RefusalReason::Number, pointer, {}});
    } else if (value.isString() && credentialText(value.toString()) != value.toString()) {
        refusals.append({RefusalReason::ForbiddenCharacter, pointer, {}});
    }
    for (size_t i = 0; i < value.items().size(); ++i) {
        if (!isCredential(value.items()[i])) {
            checkValue(value.items()[i], pointerTo(pointer, static_cast<qsizetype>(i)), refusals);
        }
    }
    for (const JsonMember &member : value.members()) {
        if (credentialText(member.name) != member.name) {
            refusals.append({RefusalReason::ForbiddenCharacter, pointerTo(pointer, member.name), {}});
        }
        if (!isCredential(member.value)) {
            checkValue(member.value, pointerTo(pointer, member.name), refusals);
        }
    }
}

QList<Refusal> checkValues(const JsonValue &credential, const QString &pointer)
{
    QList<Refusal> refusals;
    checkValue(credential, pointer, refusals);
    return refusals;
}

static RefusalReason reasonOf(const SchemaProblem &problem)
{
    if (problem.keyword == "required"_L1) {
        return RefusalReason::MissingMember;
    }
    return problem.keyword == "additionalProperties"_L1 ? RefusalReason::UnknownMember : RefusalReason::WrongForm;
}

QList<Refusal> checkForm(const JsonValue &credential, const QString &pointer)
{
    QList<Refusal> refusals;
    if (kindOf(credential[u"type"]) != "other"_L1) {
        if (const auto problem = checkCredentialSchema(credential)) {
            refusals.append({reasonOf(*problem), pointer + problem->pointer, problem->member.isEmpty() ? problem->keyword : problem->member});
        }
        // The signature does not cover how the proofs are written down, so that there is one way only.
        if (credential.has(u"proof") && !credential[u"proof"].isArray()) {
            refusals.append({RefusalReason::WrongForm, pointer + u"/proof"_s, u"array"_s});
        }
    }
    return refusals;
}

std::optional<qint64> instantOf(const QString &dateTime)
{
    const bool hasZone = dateTime.endsWith(u'Z')
        || (dateTime.size() > 6 && (dateTime.at(dateTime.size() - 6) == u'+' || dateTime.at(dateTime.size() - 6) == u'-'));
    const QDateTime time = QDateTime::fromString(dateTime, Qt::ISODateWithMs);
    return hasZone && time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QList<Refusal> checkDates(const JsonValue &credential, const QString &pointer, qint64 now)
{
    QList<Refusal> refusals;
    const auto check = [&](const QString &member, RefusalReason reason, auto isRefused) {
        if (const JsonValue *value = credential.find(member)) {
            const std::optional<qint64> instant = instantOf(value->toString());
            if (!instant || isRefused(*instant)) {
                refusals.append({instant ? reason : RefusalReason::BrokenDate, pointerTo(pointer, member), value->toString()});
            }
        }
    };
    check(u"validFrom"_s, RefusalReason::NotYetValid, [now](qint64 instant) { return instant > now; });
    check(u"validUntil"_s, RefusalReason::Expired, [now](qint64 instant) { return instant < now; });
    const std::optional<qint64> from = instantOf(credential[u"validFrom"].toString());
    const std::optional<qint64> until = instantOf(credential[u"validUntil"].toString());
    if (from && until && *until < *from) {
        refusals.append({RefusalReason::BrokenDate, pointerTo(pointer, u"validUntil"_s), u"before validFrom"_s});
    }
    return refusals;
}

static std::optional<RefusalReason> reasonOf(ProofState state)
{
    switch (state) {
    case ProofState::Holds:
        return std::nullopt;
    case ProofState::Malformed:
        return RefusalReason::BrokenProof;
    case ProofState::UnknownSuite:
        return RefusalReason::UnknownSuite;
    case ProofState::UnknownKey:
        return RefusalReason::UnknownKeyKind;
    case ProofState::OtherContext:
        return RefusalReason::OtherContext;
    case ProofState::Differs:
        break;
    }
    return RefusalReason::Edited;
}

static bool isOfIssuer(const JsonValue &proof, const QString &issuer)
{
    const QString method = proof[u"verificationMethod"].toString();
    return method.first(std::max<qsizetype>(0, method.indexOf(u'#'))) == issuer;
}

QStringList proofValues(const JsonValue &credential)
{
    QStringList values;
    for (const JsonValue *proof : credential[u"proof"].itemsOrSelf()) {
        values.append((*proof)[u"proofValue"].toString());
    }
    values.removeAll(QString());
    return values;
}

/** A second copy of a proof adds nothing, and no proof covers it. */
static bool hasProofTwice(const JsonValue &credential)
{
    QStringList values = proofValues(credential);
    return values.removeDuplicates() > 0;
}

static QString proofPointer(const JsonValue &credential, const QString &pointer, qsizetype index)
{
    const QString proof = pointer + u"/proof"_s;
    return credential[u"proof"].isArray() ? pointerTo(proof, index) : proof;
}

QList<Refusal> checkProofs(const JsonValue &credential, const QString &pointer)
{
    const std::vector<const JsonValue *> proofs = credential[u"proof"].itemsOrSelf();
    if (proofs.empty()) {
        return {{RefusalReason::Unsigned, pointer, {}}};
    }
    QList<Refusal> refusals;
    const QString issuer = issuerOf(credential);
    for (size_t i = 0; i < proofs.size(); ++i) {
        const QString at = proofPointer(credential, pointer, static_cast<qsizetype>(i));
        const std::optional<RefusalReason> reason = reasonOf(checkProof(credential, *proofs[i]));
        if (reason) {
            // What was edited is the credential; what is broken otherwise is the proof.
            refusals.append({*reason, *reason == RefusalReason::Edited ? pointer : at, {}});
        }
        if (reason != RefusalReason::BrokenProof && !isOfIssuer(*proofs[i], issuer)) {
            refusals.append({RefusalReason::SwappedIssuer, at + u"/verificationMethod"_s, issuer});
        }
    }
    if (hasProofTwice(credential)) {
        refusals.append({RefusalReason::Twice, pointer + u"/proof"_s, u"proof"_s});
    }
    return refusals;
}

}
