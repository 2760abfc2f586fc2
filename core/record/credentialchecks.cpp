// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialchecks.h"

#include "canonical/jcs.h"
#include "credentialbuilder.h"
#include "credentialkey.h"
#include "credentialschemas.h"
#include "dataintegrity.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

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

QString issuerOf(const JsonValue &credential)
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
    const QString key = proofs.empty() ? QString() : keyNameOfVerificationMethod((*proofs.front())[u"verificationMethod"].toString());
    finding.key = key.isEmpty() ? finding.issuer : key;
    finding.keyIsIssuer = finding.key == finding.issuer;
    finding.issuerName = credential[u"issuer"][u"name"].toString();
    finding.signedAt = proofs.empty() ? QString() : (*proofs.front())[u"created"].toString();
    finding.validFrom = credential[u"validFrom"].toString();
    finding.validUntil = credential[u"validUntil"].toString();
    finding.subject = credential[u"credentialSubject"][u"id"].toString();
    finding.selfStated = !finding.issuer.isEmpty() && finding.issuer == finding.subject;
    return finding;
}

static bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/** Most texts of a credential are plain enough not to be looked at twice. */
static bool hasForbidden(const QString &text)
{
    return !std::ranges::all_of(text, isPlain) && credentialText(text) != text;
}

static void checkValue(const JsonValue &value, const QString &pointer, QList<Refusal> &refusals);

/** Lists of credentials are looked through by who compares credentials. */
static void checkItems(const JsonValue::Array &items, const QString &pointer, QList<Refusal> &refusals)
{
    QSet<QByteArray> met;
    for (size_t i = 0; i < items.size(); ++i) {
        if (isCredential(items[i])) {
            continue;
        }
        const QString at = pointerTo(pointer, static_cast<qsizetype>(i));
        const QByteArray text = items.size() > 1 ? canonicalJson(items[i]) : QByteArray();
        if (met.contains(text)) {
            refusals.append({RefusalReason::Repeated, at, {}});
        }
        met.insert(text);
        checkValue(items[i], at, refusals);
    }
}

static void checkMembers(const JsonValue::Object &members, const QString &pointer, QList<Refusal> &refusals)
{
    for (const JsonMember &member : members) {
        if (hasForbidden(member.name)) {
            refusals.append({RefusalReason::ForbiddenCharacter, pointerTo(pointer, member.name), {}});
        }
        if (!isCredential(member.value)) {
            checkValue(member.value, pointerTo(pointer, member.name), refusals);
        }
    }
}

static void checkValue(const JsonValue &value, const QString &pointer, QList<Refusal> &refusals)
{
    if (value.isNull()) {
        refusals.append({RefusalReason::EmptyValue, pointer, {}});
    } else if (value.isInteger()) {
        refusals.append({RefusalReason::Number, pointer, {}});
    } else if (value.isString() && hasForbidden(value.toString())) {
        refusals.append({RefusalReason::ForbiddenCharacter, pointer, {}});
    }
    checkItems(value.items(), pointer, refusals);
    checkMembers(value.members(), pointer, refusals);
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
        // No signature covers how the proofs are written down, so that there is one way only; but others write one proof without an array.
        if (credential.has(u"proof") && !credential[u"proof"].isArray() && credential[u"proof"][u"cryptosuite"].toString() != codeOf(ProofSuite::Rdfc)) {
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

static RefusalReason reasonOf(RdfProblem::Kind kind)
{
    switch (kind) {
    case RdfProblem::Kind::UnknownContext:
    case RdfProblem::Kind::ContextConflict:
        return RefusalReason::UnknownContext;
    case RdfProblem::Kind::UndefinedTerm:
        return RefusalReason::UnknownMember;
    case RdfProblem::Kind::EmptyValue:
        return RefusalReason::EmptyValue;
    case RdfProblem::Kind::TooComplex:
        return RefusalReason::TooComplex;
    case RdfProblem::Kind::NotAnObject:
    case RdfProblem::Kind::NotAnIri:
    case RdfProblem::Kind::Unsupported:
        break;
    }
    return RefusalReason::WrongForm;
}

static RefusalReason reasonOf(ProofState state)
{
    switch (state) {
    case ProofState::Malformed:
        return RefusalReason::BrokenProof;
    case ProofState::UnknownSuite:
        return RefusalReason::UnknownSuite;
    case ProofState::UnknownKey:
        return RefusalReason::UnknownKeyKind;
    case ProofState::OtherContext:
        return RefusalReason::OtherContext;
    default:
        break;
    }
    return RefusalReason::Edited;
}

static bool isOfIssuer(const JsonValue &proof, const QString &issuer)
{
    const QString method = proof[u"verificationMethod"].toString();
    return method.first(std::max<qsizetype>(0, method.indexOf(u'#'))) == issuer;
}

static QStringList ofProofs(const JsonValue &credential, QStringView member)
{
    QStringList values;
    for (const JsonValue *proof : credential[u"proof"].itemsOrSelf()) {
        values.append((*proof)[member].toString());
    }
    values.removeAll(QString());
    return values;
}

QStringList proofSuites(const JsonValue &credential)
{
    return ofProofs(credential, u"cryptosuite");
}

QStringList proofValues(const JsonValue &credential)
{
    return ofProofs(credential, u"proofValue");
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

namespace
{

/** Checks the proofs of one credential, and tells each reason once, at the first proof that has it. */
class ProofChecker
{
public:
    ProofChecker(const JsonValue &credential, const QString &pointer)
        : m_credential(credential)
        , m_pointer(pointer)
        , m_issuer(issuerOf(credential))
        , m_proofs(credential[u"proof"].itemsOrSelf())
    {
        for (const JsonValue *proof : m_proofs) {
            m_checks.push_back(checkProof(credential, *proof));
        }
    }

    QList<Refusal> run()
    {
        if (m_proofs.empty()) {
            refuse(RefusalReason::Unsigned, m_pointer);
        }
        for (size_t i = 0; i < m_proofs.size(); ++i) {
            checkOne(i);
        }
        if (hasProofTwice(m_credential)) {
            refuse(RefusalReason::Twice, m_pointer + u"/proof"_s, u"proof"_s);
        }
        if (hasStatementsLate()) {
            refuse(RefusalReason::Rearranged, m_pointer + u"/proof"_s);
        }
        return m_refusals;
    }

private:
    void refuse(RefusalReason reason, const QString &pointer, const QString &detail = {})
    {
        if (!std::ranges::contains(m_refusals, reason, &Refusal::reason)) {
            m_refusals.append({reason, pointer, detail});
        }
    }

    void checkOne(size_t index)
    {
        const QString at = proofPointer(m_credential, m_pointer, static_cast<qsizetype>(index));
        const ProofCheck &check = m_checks[index];
        if (check.problem) {
            refuseProblem(*check.problem, at);
        } else if (check.state == ProofState::Differs) {
            // What was edited is the credential; what is broken otherwise is the proof.
            refuse(areStatementsSigned() ? RefusalReason::Rearranged : RefusalReason::Edited, m_pointer);
        } else if (check.state != ProofState::Holds) {
            refuse(reasonOf(check.state), at);
        }
        if (check.state != ProofState::Malformed && !isOfIssuer(*m_proofs[index], m_issuer)) {
            refuse(RefusalReason::SwappedIssuer, at + u"/verificationMethod"_s, m_issuer);
        }
    }

    void refuseProblem(const RdfProblem &problem, const QString &at)
    {
        static constexpr auto ofProof = "/proof"_L1;
        const bool inProof = problem.pointer.startsWith(ofProof);
        const QString where = inProof ? QString(at + problem.pointer.sliced(ofProof.size())) : QString(m_pointer + problem.pointer);
        refuse(reasonOf(problem.kind), where, problem.detail);
    }

    /** A proof over statements holds, and so another one that differs is about how they are written down. */
    [[nodiscard]] bool areStatementsSigned() const
    {
        for (size_t i = 0; i < m_proofs.size(); ++i) {
            if (m_checks[i].state == ProofState::Holds && (*m_proofs[i])[u"cryptosuite"].toString() == codeOf(ProofSuite::Rdfc)) {
                return true;
            }
        }
        return false;
    }

    /** No proof covers the order of the proofs; others look at the first one alone, which is therefore the one that they can check. */
    [[nodiscard]] bool hasStatementsLate() const
    {
        const QStringList suites = proofSuites(m_credential);
        return suites.indexOf(codeOf(ProofSuite::Rdfc)) > 0 && suites.front() == codeOf(ProofSuite::Jcs);
    }

    const JsonValue &m_credential;
    const QString &m_pointer;
    QString m_issuer;
    std::vector<const JsonValue *> m_proofs;
    std::vector<ProofCheck> m_checks;
    QList<Refusal> m_refusals;
};

}

QList<Refusal> checkProofs(const JsonValue &credential, const QString &pointer)
{
    return ProofChecker(credential, pointer).run();
}

}
