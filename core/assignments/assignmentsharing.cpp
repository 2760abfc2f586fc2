// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentsharing.h"

#include "assignmentrepository.h"
#include "attemptrepository.h"

#include <algorithm>

namespace waymark
{

Result<void> addEvidenceWithFile(Writer &writer, const Attempt &attempt, const Evidence &evidence, RecordId file)
{
    Evidence placed = evidence;
    if (evidence.content.kind == EvidenceContent::Kind::File) {
        placed.content.attachment = file;
    }
    WAYMARK_CHECK(AttemptRepository::addEvidence(writer, attempt, placed));
    if (evidence.content.kind != EvidenceContent::Kind::File) {
        return {};
    }
    return AttemptRepository::copyAttachment(writer, evidence.content.attachment, file, attempt.space, placed.id.value);
}

static bool sameHandIn(const Attempt &a, const Attempt &b)
{
    return a.number == b.number && a.handedIn == b.handedIn && a.text == b.text;
}

static Result<void> copyAttempt(Writer &writer, const Attempt &attempt, const Assignment &target, const SpaceId &space)
{
    Attempt copy = attempt;
    copy.id = AttemptId{derivedAssignmentRowId("attempt", attempt.id.value, space.bytes)};
    copy.assignment = target.id;
    copy.space = target.space;
    AttemptRepository attempts(writer.database());
    WAYMARK_TRY(const auto present, attempts.attempts(target.id, target.space));
    const bool known = std::ranges::any_of(present, [&copy](const StoredAttempt &one) { return sameHandIn(one.attempt, copy); });
    WAYMARK_TRY(const bool taken, attempts.exists(copy.id));
    if (known || taken) {
        return {};
    }
    WAYMARK_CHECK(AttemptRepository::add(writer, copy));
    WAYMARK_TRY(const auto evidence, attempts.evidence(attempt));
    for (const Evidence &one : evidence) {
        const Evidence placed{.id = EvidenceId{derivedAssignmentRowId("evidence", one.id.value, space.bytes)}, .content = one.content};
        WAYMARK_CHECK(addEvidenceWithFile(writer, copy, placed, derivedAssignmentRowId("attachment", one.id.value, space.bytes)));
    }
    return {};
}

static Result<void> copyAttempts(Writer &writer, AssignmentId from, SpaceKey fromSpace, const Assignment &target, const SpaceId &space)
{
    WAYMARK_TRY(const auto attempts, AttemptRepository(writer.database()).attempts(from, fromSpace));
    for (const StoredAttempt &stored : attempts) {
        if (!stored.withdrawn) {
            WAYMARK_CHECK(copyAttempt(writer, stored.attempt, target, space));
        }
    }
    return {};
}

static Result<void> ensureAssignment(Writer &writer, const Assignment &target)
{
    WAYMARK_TRY(const auto trashed, AssignmentRepository(writer.database()).inTrash(target.id));
    if (!trashed) {
        return AssignmentRepository::add(writer, target);
    }
    return *trashed ? writer.bringBack(target.id.value) : Result<void>();
}

Result<AssignmentId> copyInto(Writer &writer, const Assignment &source, SpaceKey space)
{
    AssignmentRepository assignments(writer.database());
    WAYMARK_TRY(const SpaceId spaceId, assignments.spaceId(space));
    WAYMARK_TRY(const AssignmentId original, assignments.originalOf(source.id));
    WAYMARK_TRY(const auto earlier, assignments.shares(original));
    Assignment target = source;
    target.id = AssignmentId{derivedAssignmentRowId("assignment", original.value, spaceId.bytes)};
    target.space = space;
    WAYMARK_CHECK(ensureAssignment(writer, target));
    WAYMARK_CHECK(AssignmentRepository::addShare(writer, original, target.id));
    WAYMARK_TRY(const auto origin, assignments.assignment(original));
    if (origin) {
        WAYMARK_CHECK(copyAttempts(writer, original, origin->space, target, spaceId));
    }
    for (const AssignmentShare &share : earlier) {
        if (share.copy != target.id) {
            WAYMARK_CHECK(copyAttempts(writer, share.copy, share.space, target, spaceId));
        }
    }
    return target.id;
}

}
