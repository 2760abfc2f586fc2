// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attesting.h"

#include "didkey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark
{

Holder holderOf(const IdentityCard &card)
{
    Holder holder{.did = didOf(card.person), .identities = {HashedIdentity::of(u"name"_s, card.name, card.salt)}};
    if (!card.emailHash.isEmpty()) {
        holder.identities.prepend({.type = u"emailAddress"_s, .hash = card.emailHash, .salt = card.salt});
    }
    return holder;
}

static QList<EvidenceItem> evidenceItems(const std::vector<Demonstration> &demonstrations)
{
    QList<EvidenceItem> items;
    for (const Demonstration &demonstration : demonstrations) {
        items.append({.id = demonstration.attempt.id.value,
                      .name = demonstration.title,
                      .genre = u"Accepted attempt"_s,
                      .description = demonstration.attempt.text.context,
                      .narrative = {},
                      .sha256 = demonstration.sha256,
                      .accepted = true});
        for (const Evidence &evidence : demonstration.evidence) {
            items.append({.id = evidence.id.value,
                          .name = evidence.content.title,
                          .genre = u"Work product"_s,
                          .description = evidence.content.note,
                          .narrative = {},
                          .sha256 = evidence.content.sha256,
                          .accepted = true});
        }
    }
    return items;
}

static ClaimResult levelResult(const MethodScale &scale, int level)
{
    ClaimResult result{.code = u"level"_s, .name = u"Level"_s, .scale = {}, .level = level, .value = {}};
    for (const ScaleStep &step : scale.steps) {
        result.scale.append({.level = step.value, .name = step.name, .description = step.description});
    }
    return result;
}

static Claim claimOf(const Method &method, const MethodCompetency &competency, const AttestedCompetency &wanted,
                     const std::vector<Demonstration> &demonstrations)
{
    const QString description = competency.description.isEmpty() ? competency.name : competency.description;
    return {.kind = ClaimKind::Competency,
            .topic = competency.id,
            .code = {},
            .name = competency.name,
            .description = description,
            .criteria = u"A mentor accepted work in which the competency was shown, judged by the rubric of the assignment."_s,
            .results = {levelResult(method.scale(ScaleId::Competency), wanted.level)},
            .demonstrations = Demonstrations{.shown = static_cast<int>(demonstrations.size()), .expected = method.data().repeatable.demonstrations},
            .narrative = wanted.narrative,
            .from = {},
            .until = {},
            .awarded = {},
            .validUntil = {},
            .evidence = evidenceItems(demonstrations)};
}

Result<AttestRequest> attestRequest(Workspace &workspace, const AttestedCompetency &wanted)
{
    WAYMARK_TRY(const auto mentorship, workspace.mentoring().mentorship(wanted.space).result());
    if (!mentorship) {
        return failure(Error::Kind::NotFound, u"mentorship"_s);
    }
    if (mentorship->myRole != Role::Mentor) {
        return failure(Error::Kind::NotAllowed, u"attestation"_s);
    }
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    const MethodCompetency *competency = method.competency(wanted.competency);
    if (competency == nullptr) {
        return failure(Error::Kind::NotFound, u"competency"_s);
    }
    WAYMARK_TRY(const auto demonstrations, workspace.assignments().demonstrations(wanted.competency, wanted.space).result());
    WAYMARK_TRY(const IdentityCard mentee, workspace.identity().cardOf(mentorship->other).result());
    WAYMARK_TRY(const IdentityCard mine, workspace.identity().myCard().result());
    return AttestRequest{.space = wanted.space,
                         .issuerName = mine.name,
                         .holder = holderOf(mentee),
                         .claim = claimOf(method, *competency, wanted, demonstrations),
                         .supersedes = {},
                         .draft = {}};
}

KeyStandings keyStandings(Workspace &workspace)
{
    QSet<QString> known;
    QSet<QString> confirmed;
    const auto people = workspace.identity().people(10'000).result();
    for (const KnownPerson &person : people.value_or(std::vector<KnownPerson>())) {
        (person.isConfirmed() ? confirmed : known).insert(didOf(person.person));
    }
    return [known, confirmed, mine = workspace.signer().did()](const QString &did) {
        if (did == mine) {
            return KeyStanding::Mine;
        }
        return confirmed.contains(did) ? KeyStanding::Confirmed : known.contains(did) ? KeyStanding::Known : KeyStanding::NotKnown;
    };
}

}
