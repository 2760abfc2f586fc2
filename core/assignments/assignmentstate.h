// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentids.h"
#include "assignmentreview.h"

#include <QDate>

#include <optional>
#include <string_view>
#include <vector>

namespace waymark
{

/** Where an assignment stands. Derived from attempts and reviews, never stored. */
enum class AssignmentState {
    Drafting, ///< nothing was handed in
    HandedIn, ///< the newest attempt has no review
    InReview, ///< as HandedIn, and a review was begun here: only its mentor knows
    ToRevise, ///< the newest attempt was sent back
    Accepted, ///< an attempt was accepted
};

/** "drafting", "handed-in", "in-review", "to-revise" or "accepted". */
[[nodiscard]] QString codeOf(AssignmentState state);
[[nodiscard]] std::optional<AssignmentState> assignmentStateFromCode(QStringView code);

/** A review, as far as it decides. */
struct ReviewFact {
    ReviewId id;
    AttemptId attempt;
    Verdict verdict = Verdict::Revise;
    qint64 sent = 0;
    bool withdrawn = false;
};

/** An attempt, as far as it decides. */
struct AttemptFact {
    AttemptId id;
    int number = 1;
    qint64 handedIn = 0;
    bool withdrawn = false;
    /** A review of it was begun on this side. */
    bool reviewBegun = false;
};

/** All that decides how an assignment stands, in any order. */
struct AssignmentFacts {
    std::vector<AttemptFact> attempts;
    std::vector<ReviewFact> reviews;
};

/** How an assignment stands. */
struct AssignmentStanding {
    AssignmentState state = AssignmentState::Drafting;
    /** How many attempts count: those that were not withdrawn. */
    int attempts = 0;
    /** The newest that counts: by number, then by when it was handed in; null where there is none. */
    AttemptId newest;
    /** When it was handed in, and when the review that decides was sent; milliseconds UTC. */
    std::optional<qint64> handedIn;
    std::optional<qint64> reviewed;

    bool operator==(const AssignmentStanding &) const = default;
};

/** The review of @p attempt that counts: the last one sent that was not withdrawn. Null where there is none. */
[[nodiscard]] const ReviewFact *standingReview(const AssignmentFacts &facts, AttemptId attempt);

/** What was withdrawn does not count; one accepted attempt is enough, whatever was handed in besides. */
[[nodiscard]] AssignmentStanding standingOf(const AssignmentFacts &facts);

/** Whether it is late: due before @p today and it is the mentee's turn. */
[[nodiscard]] bool isOverdue(AssignmentState state, const std::optional<QDate> &due, QDate today);

}
