// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifier.h"

#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "credentialchecks.h"
#include "credentialtoken.h"
#include "parties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

KeyStanding VerifierKnowledge::standingOf(const QString & /*did*/) const
{
    return KeyStanding::NotKnown;
}

bool VerifierKnowledge::isWithdrawn(const QString & /*credentialId*/) const
{
    return false;
}

bool VerifierKnowledge::isSuperseded(const QString & /*credentialId*/) const
{
    return false;
}

QByteArray VerifierKnowledge::original(const QString & /*credentialId*/) const
{
    return {};
}

namespace
{

/** A credential of the file, with what was found out about it. */
struct Item {
    const JsonValue *value = nullptr;
    /** Index of the credential that holds it; -1 for the outermost. */
    qsizetype parent = -1;
    CredentialFinding finding;
};

RefusalReason reasonOf(JsonProblem::Kind kind)
{
    switch (kind) {
    case JsonProblem::Kind::Syntax:
        return RefusalReason::NotJson;
    case JsonProblem::Kind::Encoding:
    case JsonProblem::Kind::LoneSurrogate:
        return RefusalReason::ForbiddenCharacter;
    case JsonProblem::Kind::DuplicateMember:
        return RefusalReason::DuplicateMember;
    case JsonProblem::Kind::Number:
        return RefusalReason::Number;
    case JsonProblem::Kind::TooDeep:
        return RefusalReason::TooDeep;
    case JsonProblem::Kind::TooLarge:
        break;
    }
    return RefusalReason::TooLarge;
}

class Verification
{
public:
    Verification(qint64 now, const VerifierKnowledge &knowledge)
        : m_now(now)
        , m_knowledge(knowledge)
    {
    }

    VerificationReport run(const JsonValue &document, const CredentialToken *token = nullptr)
    {
        collect(document, {}, -1);
        for (Item &item : m_items) {
            checkAlone(item, &item == &m_items.front() ? token : nullptr);
        }
        for (Item &item : m_items) {
            checkAmongOthers(item);
        }
        checkSuites();
        blameInside();
        VerificationReport report;
        report.nameAgrees = nameAgrees();
        for (Item &item : m_items) {
            report.credentials.append(std::move(item.finding));
        }
        return report;
    }

private:
    void collect(const JsonValue &value, const QString &pointer, qsizetype parent)
    {
        if (isCredential(value) || parent < 0) {
            m_items.push_back({.value = &value, .parent = parent, .finding = describe(value, pointer)});
            parent = static_cast<qsizetype>(m_items.size()) - 1;
        }
        for (const JsonMember &member : value.members()) {
            collect(member.value, pointerTo(pointer, member.name), parent);
        }
        for (size_t i = 0; i < value.items().size(); ++i) {
            collect(value.items()[i], pointerTo(pointer, static_cast<qsizetype>(i)), parent);
        }
    }

    /** @p token: the one that the credential came in, if it did; its signature is the credential's. */
    void checkAlone(Item &item, const CredentialToken *token)
    {
        CredentialFinding &finding = item.finding;
        if (token) {
            finding.key = token->key;
            finding.keyIsIssuer = token->keyIsIssuer;
            finding.signedAt = finding.validFrom;
        }
        finding.standing = m_knowledge.standingOf(finding.key);
        if (!isCredential(*item.value)) {
            finding.refusals.append({RefusalReason::NotACredential, finding.pointer, {}});
            return;
        }
        finding.refusals += checkValues(*item.value, finding.pointer);
        finding.refusals += checkForm(*item.value, finding.pointer);
        finding.refusals += checkDates(*item.value, finding.pointer, m_now);
        QList<Refusal> proofs = token ? token->refusals : QList<Refusal>();
        if (!token || item.value->has(u"proof")) {
            proofs += checkProofs(*item.value, finding.pointer);
        }
        finding.proofHolds = proofs.isEmpty();
        finding.refusals += proofs;
    }

    void checkAmongOthers(Item &item)
    {
        CredentialFinding &finding = item.finding;
        locateDifference(item);
        checkSubject(item);
        if (m_knowledge.isWithdrawn(finding.id) || isWithdrawnInFile(item)) {
            finding.refusals.append({RefusalReason::Withdrawn, finding.pointer, finding.id});
        }
        if (m_knowledge.isSuperseded(finding.id) || isSupersededInFile(item)) {
            finding.refusals.append({RefusalReason::Superseded, finding.pointer, finding.id});
        }
        if (standsTwice(item)) {
            finding.refusals.append({RefusalReason::Twice, finding.pointer, finding.id});
        }
    }

    /** An edited credential whose proof is that of another one says so; one that is kept here says where it differs. */
    void locateDifference(Item &item)
    {
        for (Refusal &refusal : item.finding.refusals) {
            if (refusal.reason != RefusalReason::Edited && refusal.reason != RefusalReason::Rearranged) {
                continue;
            }
            if (isCopiedProof(item)) {
                refusal.reason = RefusalReason::CopiedProof;
                continue;
            }
            const auto original = parseJson(m_knowledge.original(item.finding.id));
            const auto difference = original ? firstDifference(*original, *item.value, item.finding.pointer) : std::nullopt;
            refusal.pointer = difference.value_or(refusal.pointer);
        }
    }

    [[nodiscard]] bool isCopiedProof(const Item &item) const
    {
        const QStringList mine = proofValues(*item.value);
        return std::ranges::any_of(m_items, [&](const Item &other) {
            return &other != &item && std::ranges::any_of(proofValues(*other.value), [&mine](const QString &value) { return mine.contains(value); });
        });
    }

    void checkSubject(Item &item)
    {
        CredentialFinding &finding = item.finding;
        const JsonValue &outermost = *m_items.front().value;
        const QString holder = outermost[u"credentialSubject"][u"id"].toString();
        const QString subjectPointer = finding.pointer + u"/credentialSubject/id"_s;
        if (item.parent < 0) {
            const bool mayCompile = finding.issuer == holder || finding.standing == KeyStanding::Confirmed || finding.standing == KeyStanding::Mine;
            if (finding.kind == "clr"_L1 && !mayCompile) {
                finding.refusals.append({RefusalReason::CompiledByOther, finding.pointer + u"/issuer/id"_s, finding.issuer});
            }
        } else if (finding.kind == "endorsement"_L1 ? !isAboutSomethingHere(finding.subject, holder) : finding.subject != holder) {
            finding.refusals.append({RefusalReason::OtherSubject, subjectPointer, finding.subject});
        }
    }

    /** Endorsements are about the holder, or about a credential, an achievement or an issuer of the file. */
    [[nodiscard]] bool isAboutSomethingHere(const QString &subject, const QString &holder) const
    {
        return subject == holder || std::ranges::any_of(m_items, [&subject](const Item &item) {
                   return item.finding.id == subject || item.finding.issuer == subject
                       || (*item.value)[u"credentialSubject"][u"achievement"][u"id"].toString() == subject;
               });
    }

    /** Whoever compiled a record signed it in every way in which its entries are signed: taking one proof away is an edit too. */
    void checkSuites()
    {
        Item &record = m_items.front();
        const QStringList mine = proofSuites(*record.value);
        for (const Item &item : m_items) {
            for (const QString &suite : proofSuites(*item.value)) {
                if (!mine.isEmpty() && !mine.contains(suite)) {
                    record.finding.refusals.append({RefusalReason::ProofMissing, record.finding.pointer + u"/proof"_s, suite});
                    return;
                }
            }
        }
    }

    [[nodiscard]] bool isWithdrawnInFile(const Item &item) const
    {
        return std::ranges::any_of(m_items, [&item](const Item &other) {
            return other.finding.kind == "endorsement"_L1 && other.finding.name == withdrawalName && other.finding.proofHolds
                && other.finding.issuer == item.finding.issuer && !item.finding.id.isEmpty() && other.finding.subject == item.finding.id;
        });
    }

    [[nodiscard]] bool isSupersededInFile(const Item &item) const
    {
        return std::ranges::any_of(m_items, [&item](const Item &other) {
            return isSameEntry(item, other) && other.finding.proofHolds && instantOf(other.finding.validFrom) > instantOf(item.finding.validFrom);
        });
    }

    [[nodiscard]] bool standsTwice(const Item &item) const
    {
        return std::ranges::any_of(m_items,
                                   [&item](const Item &other) { return isSameEntry(item, other) && other.finding.validFrom == item.finding.validFrom; });
    }

    static bool isSameEntry(const Item &item, const Item &other)
    {
        return &item != &other && !item.finding.id.isEmpty() && item.finding.id == other.finding.id && item.finding.issuer == other.finding.issuer;
    }

    /** A change within a credential breaks the signatures around it too: those point at what is refused inside. */
    void blameInside()
    {
        for (size_t i = m_items.size(); i-- > 1;) {
            const Item &item = m_items[i];
            if (item.finding.proofHolds) {
                continue;
            }
            for (Refusal &outer : m_items[static_cast<size_t>(item.parent)].finding.refusals) {
                const bool edited = outer.reason == RefusalReason::Edited || outer.reason == RefusalReason::Rearranged;
                const bool within = edited && item.finding.pointer.startsWith(outer.pointer);
                if (within && !item.finding.refusals.isEmpty()) {
                    outer.pointer = item.finding.refusals.front().pointer;
                    outer.detail = codeOf(RefusalReason::InsideRefused);
                }
            }
        }
    }

    [[nodiscard]] std::optional<bool> nameAgrees() const
    {
        const QString name = m_items.front().finding.kind == "clr"_L1 ? m_items.front().finding.issuerName : QString();
        std::optional<bool> agrees;
        for (const Item &item : m_items) {
            for (const JsonValue *identity : (*item.value)[u"credentialSubject"][u"identifier"].itemsOrSelf()) {
                if ((*identity)[u"identityType"].toString() == "name"_L1 && (*identity)[u"hashed"].toBool() && !name.isEmpty()) {
                    const HashedIdentity expected = HashedIdentity::of(u"name"_s, name, (*identity)[u"salt"].toString());
                    agrees = agrees.value_or(true) && expected.hash == (*identity)[u"identityHash"].toString();
                }
            }
        }
        return agrees;
    }

    qint64 m_now;
    const VerifierKnowledge &m_knowledge;
    std::vector<Item> m_items;
};

}

static VerificationReport verifyToken(const QByteArray &bytes, qint64 now, const VerifierKnowledge &knowledge)
{
    const auto token = readCredentialToken(bytes);
    if (!token) {
        VerificationReport report;
        report.refusals.append(token.error());
        return report;
    }
    return Verification(now, knowledge).run(token->credential, &*token);
}

VerificationReport verifyCredential(const QByteArray &json, qint64 now, const VerifierKnowledge &knowledge)
{
    if (isCredentialToken(json)) {
        return verifyToken(json, now, knowledge);
    }
    const auto document = parseJson(json);
    if (!document) {
        VerificationReport report;
        const JsonProblem &problem = document.error();
        report.refusals.append({reasonOf(problem.kind), problem.pointer, u"byte "_s + QString::number(problem.offset)});
        return report;
    }
    return Verification(now, knowledge).run(*document);
}

}
