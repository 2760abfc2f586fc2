// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentevidence.h"
#include "assignmentids.h"
#include "assignmentrubric.h"
#include "version.h"

#include <vector>

namespace waymark
{

/** What somebody writes for an assignment and has not handed in. */
struct DraftText {
    /** Markdown source, as typed. */
    QString body;
    /** Where it was done, in a few words ("payments split, Northbank"): tells demonstrations of a competency apart. */
    QString context;
    /** How she sees it herself, by the rubric. */
    CriterionLevels ownLevels;

    bool operator==(const DraftText &) const = default;
};

/** A draft as an editor loads it. */
struct AttemptDraft {
    /** The assignment as it was asked for. */
    AssignmentId assignment;
    DraftText text;
    std::vector<DraftEvidence> evidence;
    /** To be passed back when it is saved; empty where there is no draft yet. */
    LoadedVersions seen;
};

/** What was handed in: never changes. */
struct Attempt {
    AttemptId id;
    AssignmentId assignment;
    SpaceKey space;
    /** From 1 on. Two devices that hand in without knowing of each other give the same number to two attempts. */
    int number = 1;
    DraftText text;
    /** She said that it is her own work. */
    bool ownWork = false;
    /** Milliseconds UTC. */
    qint64 handedIn = 0;

    bool operator==(const Attempt &) const = default;
};

/** @p text cleaned. Errors: TooLong "body" or "context". */
[[nodiscard]] Result<DraftText> checkedDraft(const DraftText &text);

/**
 * Whether @p draft with @p evidence can be handed in. Errors: Blank "body" where there is neither text nor evidence; those of
 * checkLevels() with "ownLevels".
 */
[[nodiscard]] Result<void> checkHandIn(const Rubric &rubric, const DraftText &draft, const std::vector<DraftEvidence> &evidence);

/** Whether @p evidence and @p draft are, in content and order, what was handed in as @p attempt with @p handedIn. */
[[nodiscard]] bool isSameAs(const Attempt &attempt, const std::vector<Evidence> &handedIn, const DraftText &draft, const std::vector<DraftEvidence> &evidence);

}
