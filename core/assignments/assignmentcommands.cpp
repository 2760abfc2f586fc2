// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentcommands.h"

#include "assignmentdraftrepository.h"
#include "assignmentlistrepository.h"
#include "assignmentrepository.h"
#include "assignmentsharing.h"
#include "attemptrepository.h"
#include "authority.h"
#include "reviewrepository.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::AssignmentCommand
{

static Result<Assignment> existing(Database &database, AssignmentId id)
{
    WAYMARK_TRY(auto assignment, AssignmentRepository(database).assignment(id));
    if (!assignment) {
        return failure(Error::Kind::NotFound, u"assignment"_s);
    }
    return *std::move(assignment);
}

static Result<AssignmentId> draftOwner(Database &database, AssignmentId id)
{
    WAYMARK_CHECK(existing(database, id));
    return AssignmentRepository(database).originalOf(id);
}

Result<Assignment> placeOf(Database &database, AssignmentId id)
{
    WAYMARK_TRY(Assignment assignment, existing(database, id));
    if (assignment.space != privateSpace) {
        return assignment;
    }
    WAYMARK_TRY(const auto shares, AssignmentRepository(database).shares(id));
    const auto open = std::ranges::find(shares, false, &AssignmentShare::closed);
    return open == shares.end() ? Result<Assignment>(std::move(assignment)) : existing(database, open->copy);
}

Result<AssignmentId> take(Writer &writer, const AssignmentBrief &brief, SpaceKey space)
{
    WAYMARK_TRY(const AssignmentBrief checked, checkedBrief(brief));
    const Assignment assignment{.id = writer.newId<AssignmentId>(), .space = space, .brief = checked};
    WAYMARK_CHECK(AssignmentRepository::add(writer, assignment));
    return assignment.id;
}

static bool differsInMoreThanDue(const AssignmentBrief &before, const AssignmentBrief &after)
{
    AssignmentBrief one = before;
    AssignmentBrief other = after;
    one.due = other.due;
    std::ranges::sort(one.competencies);
    std::ranges::sort(other.competencies);
    return one != other;
}

static Result<void> updateCompetencies(Writer &writer, const Assignment &before, const QStringList &wanted)
{
    for (const QString &competency : before.brief.competencies) {
        if (!wanted.contains(competency)) {
            WAYMARK_CHECK(AssignmentRepository::removeCompetency(writer, before.id, competency));
        }
    }
    for (const QString &competency : wanted) {
        if (!before.brief.competencies.contains(competency)) {
            WAYMARK_CHECK(AssignmentRepository::addCompetency(writer, before, competency));
        }
    }
    return {};
}

Result<void> edit(Writer &writer, AssignmentId id, const AssignmentBrief &brief, const LoadedVersions &seen)
{
    WAYMARK_TRY(const AssignmentBrief checked, checkedBrief(brief));
    WAYMARK_TRY(const Assignment before, existing(writer.database(), id));
    WAYMARK_TRY(const auto attempts, AttemptRepository(writer.database()).attempts(id, before.space));
    if (!attempts.empty() && differsInMoreThanDue(before.brief, checked)) {
        return failure(Error::Kind::NotPossible, u"brief"_s);
    }
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(AssignmentRepository::update(writer, {.id = id, .space = before.space, .brief = checked}));
    return updateCompetencies(writer, before, checked.competencies);
}

Result<void> remove(Writer &writer, AssignmentId id)
{
    WAYMARK_TRY(const AssignmentId owner, draftOwner(writer.database(), id));
    WAYMARK_CHECK(writer.remove(id.value));
    if (owner != id) {
        return {};
    }
    AssignmentDraftRepository drafts(writer.database());
    WAYMARK_TRY(const auto draft, drafts.draft(id));
    if (draft) {
        WAYMARK_CHECK(writer.remove(draftIdOf(id)));
    }
    WAYMARK_TRY(const auto evidence, drafts.evidence(id));
    for (const DraftEvidence &one : evidence) {
        WAYMARK_CHECK(writer.remove(one.id.value));
    }
    return {};
}

Result<void> saveDraft(Writer &writer, AssignmentId id, const DraftText &text, const LoadedVersions &seen)
{
    WAYMARK_TRY(const DraftText checked, checkedDraft(text));
    WAYMARK_TRY(const AssignmentId owner, draftOwner(writer.database(), id));
    WAYMARK_TRY(const auto trashed, AssignmentDraftRepository(writer.database()).inTrash(owner));
    if (!trashed) {
        return AssignmentDraftRepository::add(writer, owner, checked);
    }
    if (*trashed) {
        WAYMARK_CHECK(writer.bringBack(draftIdOf(owner)));
    }
    writer.basedOn(draftIdOf(owner), seen);
    return AssignmentDraftRepository::update(writer, owner, checked);
}

static Result<EvidenceContent> completed(Database &database, const EvidenceContent &evidence)
{
    EvidenceContent complete = evidence;
    if (evidence.kind == EvidenceContent::Kind::File && evidence.sha256.isEmpty()) {
        WAYMARK_TRY(const auto hash, AssignmentDraftRepository(database).attachmentHash(evidence.attachment));
        if (!hash) {
            return failure(Error::Kind::NotFound, u"attachment"_s);
        }
        complete.sha256 = *hash;
    }
    return checkedEvidence(complete);
}

Result<DraftEvidenceId> addEvidence(Writer &writer, AssignmentId id, const EvidenceContent &evidence)
{
    WAYMARK_TRY(const EvidenceContent checked, completed(writer.database(), evidence));
    WAYMARK_TRY(const AssignmentId owner, draftOwner(writer.database(), id));
    const auto added = writer.newId<DraftEvidenceId>();
    WAYMARK_CHECK(AssignmentDraftRepository::addEvidence(writer, owner, {.id = added, .content = checked}));
    return added;
}

static Result<void> checkIsThere(Database &database, DraftEvidenceId id)
{
    WAYMARK_TRY(const auto evidence, AssignmentDraftRepository(database).oneEvidence(id));
    return evidence ? Result<void>() : failure(Error::Kind::NotFound, u"evidence"_s);
}

Result<void> editEvidence(Writer &writer, DraftEvidenceId id, const EvidenceContent &evidence, const LoadedVersions &seen)
{
    WAYMARK_TRY(const EvidenceContent checked, completed(writer.database(), evidence));
    WAYMARK_CHECK(checkIsThere(writer.database(), id));
    writer.basedOn(id.value, seen);
    return AssignmentDraftRepository::updateEvidence(writer, {.id = id, .content = checked});
}

Result<void> removeEvidence(Writer &writer, DraftEvidenceId id)
{
    WAYMARK_CHECK(checkIsThere(writer.database(), id));
    return writer.remove(id.value);
}

static Result<void> checkIsMentee(Writer &writer, SpaceKey space)
{
    WAYMARK_TRY(const auto role, roleIn(writer.database(), space, writer.me()));
    return role == Role::Self || role == Role::Mentee ? Result<void>() : failure(Error::Kind::NotAllowed, u"assignment"_s);
}

/** Errors: NotPossible "body" where the newest attempt waits and is the same. */
static Result<void> checkIsNew(Database &database, const AssignmentStanding &standing, const DraftText &draft, const std::vector<DraftEvidence> &evidence)
{
    if (standing.state != AssignmentState::HandedIn) {
        return {};
    }
    AttemptRepository attempts(database);
    WAYMARK_TRY(const auto newest, attempts.attempt(standing.newest));
    if (!newest) {
        return {};
    }
    WAYMARK_TRY(const auto handedIn, attempts.evidence(newest->attempt));
    return isSameAs(newest->attempt, handedIn, draft, evidence) ? failure(Error::Kind::NotPossible, u"body"_s) : Result<void>();
}

static Result<int> nextNumber(Database &database, const Assignment &place)
{
    WAYMARK_TRY(const auto attempts, AttemptRepository(database).attempts(place.id, place.space));
    return attempts.empty() ? 1 : attempts.back().attempt.number + 1;
}

static Result<AttemptId> freeze(Writer &writer, const Assignment &place, const DraftText &draft, const std::vector<DraftEvidence> &evidence, bool ownWork)
{
    WAYMARK_TRY(const int number, nextNumber(writer.database(), place));
    const Attempt attempt{.id = writer.newId<AttemptId>(),
                          .assignment = place.id,
                          .space = place.space,
                          .number = number,
                          .text = draft,
                          .ownWork = ownWork,
                          .handedIn = writer.now()};
    WAYMARK_CHECK(AttemptRepository::add(writer, attempt));
    for (const DraftEvidence &one : evidence) {
        const Evidence frozen{.id = writer.newId<EvidenceId>(), .content = one.content};
        WAYMARK_CHECK(addEvidenceWithFile(writer, attempt, frozen, writer.newUuid()));
    }
    return attempt.id;
}

Result<AttemptId> handIn(Writer &writer, AssignmentId id, bool ownWork)
{
    Database &database = writer.database();
    WAYMARK_TRY(const Assignment place, placeOf(database, id));
    WAYMARK_CHECK(checkIsMentee(writer, place.space));
    WAYMARK_TRY(const AssignmentFacts facts, AssignmentListRepository(database).facts(place.id, place.space));
    const AssignmentStanding standing = standingOf(facts);
    if (standing.state == AssignmentState::Accepted) {
        return failure(Error::Kind::NotPossible, u"assignment"_s);
    }
    WAYMARK_TRY(const AssignmentId owner, AssignmentRepository(database).originalOf(place.id));
    AssignmentDraftRepository drafts(database);
    WAYMARK_TRY(const auto draft, drafts.draft(owner));
    WAYMARK_TRY(const auto evidence, drafts.evidence(owner));
    const DraftText text = draft.value_or(DraftText{});
    WAYMARK_CHECK(checkHandIn(place.brief.rubric, text, evidence));
    WAYMARK_CHECK(checkIsNew(database, standing, text, evidence));
    return freeze(writer, place, text, evidence, ownWork);
}

Result<void> withdraw(Writer &writer, AttemptId id, const QString &reason)
{
    WAYMARK_TRY(const QString words, optionalText(reason, u"reason"_s));
    WAYMARK_TRY(const auto stored, AttemptRepository(writer.database()).attempt(id));
    if (!stored) {
        return failure(Error::Kind::NotFound, u"attempt"_s);
    }
    if (stored->withdrawn) {
        return failure(Error::Kind::NotPossible, u"attempt"_s);
    }
    WAYMARK_TRY(const auto facts, AssignmentListRepository(writer.database()).facts(stored->attempt.assignment, stored->attempt.space));
    if (standingReview(facts, id)) {
        return failure(Error::Kind::NotPossible, u"review"_s);
    }
    return AttemptRepository::addWithdrawal(writer, stored->attempt, words);
}

Result<AssignmentId> shareWith(Writer &writer, AssignmentId id, SpaceKey space)
{
    if (space == privateSpace) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    WAYMARK_TRY(const Assignment source, existing(writer.database(), id));
    return source.space == space ? Result<AssignmentId>(id) : copyInto(writer, source, space);
}

Result<void> settle(Writer &writer, ReviewCommentId id, bool settled)
{
    return ReviewRepository::setSettled(writer, id, settled);
}

}
