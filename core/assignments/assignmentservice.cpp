// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentservice.h"

#include "assignmentcommands.h"
#include "assignmentdraftrepository.h"
#include "assignmentlabels.h"
#include "assignmentschema.h"
#include "heads.h"
#include "search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

AssignmentService::AssignmentService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::vector<AssignmentRow>>> AssignmentService::mine(std::optional<AssignmentState> state, PageAfter<AssignmentId> page)
{
    return m_store.read([me = m_me, state, page](Database &database) { return AssignmentListRepository(database).mine(me, state, page); });
}

QFuture<Result<std::vector<AssignmentRow>>> AssignmentService::in(SpaceKey space, std::optional<AssignmentState> state, PageAfter<AssignmentId> page)
{
    return m_store.read([space, state, page](Database &database) { return AssignmentListRepository(database).in(space, state, page); });
}

QFuture<Result<std::vector<AssignmentRow>>> AssignmentService::rows(std::vector<AssignmentId> ids)
{
    return m_store.read([ids = std::move(ids)](Database &database) { return AssignmentListRepository(database).rows(ids); });
}

QFuture<Result<std::vector<AssignmentId>>> AssignmentService::matching(QString text, std::vector<SpaceKey> spaces, int count)
{
    const SearchQuery query{.text = std::move(text), .tables = {"assignment"}, .space = {}, .count = count, .skip = 0};
    return m_store.read([query, spaces = std::move(spaces), &schema = m_store.schema()](Database &database) -> Result<std::vector<AssignmentId>> {
        WAYMARK_TRY(const auto hits, search(database, schema, query));
        std::vector<AssignmentId> ids;
        for (const SearchHit &hit : hits) {
            if (std::ranges::contains(spaces, hit.space)) {
                ids.push_back({hit.record});
            }
        }
        return ids;
    });
}

static Result<std::optional<LoadedAssignment>> load(Database &database, AssignmentId id)
{
    AssignmentRepository repository(database);
    WAYMARK_TRY(const auto assignment, repository.assignment(id));
    if (!assignment) {
        return std::nullopt;
    }
    WAYMARK_TRY(const AssignmentFacts facts, AssignmentListRepository(database).facts(id, assignment->space));
    WAYMARK_TRY(const AssignmentId original, repository.originalOf(id));
    WAYMARK_TRY(auto shares, repository.shares(original));
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({assignmentSchema()}), id.value));
    return LoadedAssignment{.assignment = *assignment,
                            .standing = standingOf(facts),
                            .original = original,
                            .shares = std::move(shares),
                            .seen = std::move(seen)};
}

QFuture<Result<std::optional<LoadedAssignment>>> AssignmentService::assignment(AssignmentId id)
{
    return m_store.read([id](Database &database) { return load(database, id); });
}

static Result<AttemptDraft> loadDraft(Database &database, AssignmentId id)
{
    WAYMARK_TRY(const AssignmentId original, AssignmentRepository(database).originalOf(id));
    AssignmentDraftRepository repository(database);
    WAYMARK_TRY(const auto text, repository.draft(original));
    WAYMARK_TRY(auto evidence, repository.evidence(original));
    AttemptDraft draft{.assignment = id, .text = text.value_or(DraftText{}), .evidence = std::move(evidence), .seen = {}};
    if (text) {
        WAYMARK_TRY(draft.seen, loadedVersions(database, Schema({assignmentSchema()}), draftIdOf(original)));
    }
    return draft;
}

QFuture<Result<AttemptDraft>> AssignmentService::draft(AssignmentId id)
{
    return m_store.read([id](Database &database) { return loadDraft(database, id); });
}

static Result<std::vector<AttemptInFull>> allInFull(Database &database, AssignmentId id)
{
    WAYMARK_TRY(const Assignment place, AssignmentCommand::placeOf(database, id));
    WAYMARK_TRY(const auto attempts, AttemptRepository(database).attempts(place.id, place.space));
    std::vector<AttemptInFull> all;
    for (const StoredAttempt &stored : attempts) {
        WAYMARK_TRY(AttemptInFull one, attemptInFull(database, stored));
        all.push_back(std::move(one));
    }
    return all;
}

QFuture<Result<std::vector<AttemptInFull>>> AssignmentService::attempts(AssignmentId id)
{
    return m_store.read([id](Database &database) { return allInFull(database, id); });
}

QFuture<Result<std::optional<AttemptInFull>>> AssignmentService::attempt(AttemptId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<AttemptInFull>> {
        WAYMARK_TRY(const auto stored, AttemptRepository(database).attempt(id));
        if (!stored) {
            return std::nullopt;
        }
        return attemptInFull(database, *stored);
    });
}

QFuture<Result<std::vector<ReviewComment>>> AssignmentService::comments(AttemptId id)
{
    return m_store.read([id](Database &database) -> Result<std::vector<ReviewComment>> {
        WAYMARK_TRY(const auto stored, AttemptRepository(database).attempt(id));
        if (!stored) {
            return failure(Error::Kind::NotFound, u"attempt"_s);
        }
        WAYMARK_TRY(auto comments, ReviewRepository(database).comments(id, stored->attempt.space));
        for (ReviewComment &comment : comments) {
            comment.holds = holds(comment.on.anchor, stored->attempt.text.body);
        }
        return comments;
    });
}

QFuture<Result<std::vector<Demonstration>>> AssignmentService::demonstrations(QString competency, std::optional<SpaceKey> space)
{
    return m_store.read([competency = std::move(competency), space, me = m_me](Database &database) {
        return AssignmentListRepository(database).demonstrations(competency, space, me);
    });
}

QFuture<Result<std::vector<Evidence>>> AssignmentService::acceptedEvidence(QString competency, std::optional<SpaceKey> space)
{
    return m_store.read([competency = std::move(competency), space, me = m_me](Database &database) -> Result<std::vector<Evidence>> {
        WAYMARK_TRY(const auto demonstrations, AssignmentListRepository(database).demonstrations(competency, space, me));
        std::vector<Evidence> all;
        for (const Demonstration &one : demonstrations) {
            all.insert(all.end(), one.evidence.begin(), one.evidence.end());
        }
        return all;
    });
}

QFuture<Result<AssignmentId>> AssignmentService::take(AssignmentBrief brief, SpaceKey space)
{
    return m_store.act(AssignmentLabel::Take, [brief = std::move(brief), space](Writer &writer) { return AssignmentCommand::take(writer, brief, space); });
}

QFuture<Result<void>> AssignmentService::edit(AssignmentId id, AssignmentBrief brief, LoadedVersions seen)
{
    return m_store.act(AssignmentLabel::Edit,
                       [id, brief = std::move(brief), seen = std::move(seen)](Writer &writer) { return AssignmentCommand::edit(writer, id, brief, seen); });
}

QFuture<Result<void>> AssignmentService::remove(AssignmentId id)
{
    return m_store.act(AssignmentLabel::Remove, [id](Writer &writer) { return AssignmentCommand::remove(writer, id); });
}

QFuture<Result<void>> AssignmentService::saveDraft(AssignmentId id, DraftText text, LoadedVersions seen)
{
    return m_store.act(AssignmentLabel::SaveDraft,
                       [id, text = std::move(text), seen = std::move(seen)](Writer &writer) { return AssignmentCommand::saveDraft(writer, id, text, seen); });
}

QFuture<Result<DraftEvidenceId>> AssignmentService::addEvidence(AssignmentId id, EvidenceContent evidence)
{
    return m_store.act(AssignmentLabel::AddEvidence,
                       [id, evidence = std::move(evidence)](Writer &writer) { return AssignmentCommand::addEvidence(writer, id, evidence); });
}

QFuture<Result<void>> AssignmentService::editEvidence(DraftEvidenceId id, EvidenceContent evidence, LoadedVersions seen)
{
    return m_store.act(AssignmentLabel::EditEvidence, [id, evidence = std::move(evidence), seen = std::move(seen)](Writer &writer) {
        return AssignmentCommand::editEvidence(writer, id, evidence, seen);
    });
}

QFuture<Result<void>> AssignmentService::removeEvidence(DraftEvidenceId id)
{
    return m_store.act(AssignmentLabel::RemoveEvidence, [id](Writer &writer) { return AssignmentCommand::removeEvidence(writer, id); });
}

QFuture<Result<AttemptId>> AssignmentService::handIn(AssignmentId id, bool ownWork)
{
    return m_store.act(AssignmentLabel::HandIn, [id, ownWork](Writer &writer) { return AssignmentCommand::handIn(writer, id, ownWork); });
}

QFuture<Result<HandedIn>> AssignmentService::handInTo(AssignmentId id, std::optional<SpaceKey> to, bool ownWork)
{
    return m_store.act(AssignmentLabel::HandIn, [id, to, ownWork](Writer &writer) -> Result<HandedIn> {
        if (to) {
            WAYMARK_CHECK(AssignmentCommand::shareWith(writer, id, *to));
        }
        WAYMARK_TRY(const AttemptId attempt, AssignmentCommand::handIn(writer, id, ownWork));
        WAYMARK_TRY(const Assignment place, AssignmentCommand::placeOf(writer.database(), id));
        return HandedIn{.place = place.id, .attempt = attempt};
    });
}

QFuture<Result<void>> AssignmentService::withdraw(AttemptId id, QString reason)
{
    return m_store.act(AssignmentLabel::Withdraw, [id, reason = std::move(reason)](Writer &writer) { return AssignmentCommand::withdraw(writer, id, reason); });
}

QFuture<Result<AssignmentId>> AssignmentService::shareWith(AssignmentId id, SpaceKey space)
{
    return m_store.act(AssignmentLabel::Share, [id, space](Writer &writer) { return AssignmentCommand::shareWith(writer, id, space); });
}

QFuture<Result<void>> AssignmentService::settle(ReviewCommentId id, bool settled)
{
    return m_store.act(AssignmentLabel::Settle, [id, settled](Writer &writer) { return AssignmentCommand::settle(writer, id, settled); });
}

}
