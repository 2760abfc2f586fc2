// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "assignmentlistrepository.h"
#include "assignmentrepository.h"
#include "attemptinfull.h"
#include "store.h"

namespace waymark
{

/** An assignment as its page shows it. */
struct LoadedAssignment {
    Assignment assignment;
    AssignmentStanding standing;
    /** The private one that it is a copy of; itself where it is none. */
    AssignmentId original;
    /** Where it was shared, the latest first. */
    std::vector<AssignmentShare> shares;
    /** To be passed back when the brief is saved. */
    LoadedVersions seen;
};

/** Where something was handed in. */
struct HandedIn {
    AssignmentId place;
    AttemptId attempt;
};

/** Questions and commands about assignments. Every function may be called from any thread and returns at once. */
class AssignmentService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    AssignmentService(Store &store, PersonId me);

    /** As AssignmentListRepository::mine. */
    [[nodiscard]] QFuture<Result<std::vector<AssignmentRow>>> mine(std::optional<AssignmentState> state = {}, PageAfter<AssignmentId> page = {});
    /** As AssignmentListRepository::in: what a mentee shares with her mentor. */
    [[nodiscard]] QFuture<Result<std::vector<AssignmentRow>>> in(SpaceKey space, std::optional<AssignmentState> state = {}, PageAfter<AssignmentId> page = {});
    [[nodiscard]] QFuture<Result<std::vector<AssignmentRow>>> rows(std::vector<AssignmentId> ids);
    /** Those in @p spaces that have the words of @p text, as search() finds them; @p count at most of all spaces. */
    [[nodiscard]] QFuture<Result<std::vector<AssignmentId>>> matching(QString text, std::vector<SpaceKey> spaces, int count = 500);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedAssignment>>> assignment(AssignmentId id);
    /** What is written for @p id so far; empty where nothing is. */
    [[nodiscard]] QFuture<Result<AttemptDraft>> draft(AssignmentId id);
    /** The attempts side by side, the oldest first. Errors: NotFound. */
    [[nodiscard]] QFuture<Result<std::vector<AttemptInFull>>> attempts(AssignmentId id);
    [[nodiscard]] QFuture<Result<std::optional<AttemptInFull>>> attempt(AttemptId id);
    /** The comments of the reviews that count, in the order of the text. Errors: NotFound. */
    [[nodiscard]] QFuture<Result<std::vector<ReviewComment>>> comments(AttemptId id);
    /** As AssignmentListRepository::demonstrations; without @p space those of mine everywhere. */
    [[nodiscard]] QFuture<Result<std::vector<Demonstration>>> demonstrations(QString competency, std::optional<SpaceKey> space = {});
    /** What was handed in with the attempts of demonstrations(). */
    [[nodiscard]] QFuture<Result<std::vector<Evidence>>> acceptedEvidence(QString competency, std::optional<SpaceKey> space = {});

    // As the functions of AssignmentCommand.
    [[nodiscard]] QFuture<Result<AssignmentId>> take(AssignmentBrief brief, SpaceKey space = privateSpace);
    [[nodiscard]] QFuture<Result<void>> edit(AssignmentId id, AssignmentBrief brief, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> remove(AssignmentId id);
    [[nodiscard]] QFuture<Result<void>> saveDraft(AssignmentId id, DraftText text, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<DraftEvidenceId>> addEvidence(AssignmentId id, EvidenceContent evidence);
    [[nodiscard]] QFuture<Result<void>> editEvidence(DraftEvidenceId id, EvidenceContent evidence, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> removeEvidence(DraftEvidenceId id);
    [[nodiscard]] QFuture<Result<AttemptId>> handIn(AssignmentId id, bool ownWork = true);
    /** The same in the mentorship @p to, with which it is shared before where it is not; one action. Errors: those of shareWith() too. */
    [[nodiscard]] QFuture<Result<HandedIn>> handInTo(AssignmentId id, std::optional<SpaceKey> to, bool ownWork = true);
    [[nodiscard]] QFuture<Result<void>> withdraw(AttemptId id, QString reason);
    [[nodiscard]] QFuture<Result<AssignmentId>> shareWith(AssignmentId id, SpaceKey space);
    [[nodiscard]] QFuture<Result<void>> settle(ReviewCommentId id, bool settled);

private:
    Store &m_store;
    PersonId m_me;
};

}
