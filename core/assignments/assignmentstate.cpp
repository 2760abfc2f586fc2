// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentstate.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array stateCodes{
    std::pair{AssignmentState::Drafting, "drafting"_L1},  std::pair{AssignmentState::HandedIn, "handed-in"_L1},
    std::pair{AssignmentState::InReview, "in-review"_L1}, std::pair{AssignmentState::ToRevise, "to-revise"_L1},
    std::pair{AssignmentState::Accepted, "accepted"_L1},
};

QString codeOf(AssignmentState state)
{
    return std::ranges::find(stateCodes, state, &decltype(stateCodes)::value_type::first)->second;
}

std::optional<AssignmentState> assignmentStateFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(stateCodes, [code](const auto &pair) { return code == pair.second; });
    return found == stateCodes.end() ? std::nullopt : std::optional(found->first);
}

const ReviewFact *standingReview(const AssignmentFacts &facts, AttemptId attempt)
{
    const ReviewFact *standing = nullptr;
    for (const ReviewFact &review : facts.reviews) {
        const bool counts = review.attempt == attempt && !review.withdrawn;
        if (counts && (!standing || std::tie(review.sent, review.id) > std::tie(standing->sent, standing->id))) {
            standing = &review;
        }
    }
    return standing;
}

static const AttemptFact *newestOf(const AssignmentFacts &facts)
{
    const AttemptFact *newest = nullptr;
    for (const AttemptFact &attempt : facts.attempts) {
        const auto rank = std::tie(attempt.number, attempt.handedIn, attempt.id);
        if (!attempt.withdrawn && (!newest || rank > std::tie(newest->number, newest->handedIn, newest->id))) {
            newest = &attempt;
        }
    }
    return newest;
}

static const ReviewFact *acceptingReview(const AssignmentFacts &facts)
{
    const ReviewFact *accepting = nullptr;
    for (const AttemptFact &attempt : facts.attempts) {
        const ReviewFact *review = attempt.withdrawn ? nullptr : standingReview(facts, attempt.id);
        const bool accepts = review && review->verdict == Verdict::Accept;
        if (accepts && (!accepting || review->sent < accepting->sent)) {
            accepting = review;
        }
    }
    return accepting;
}

AssignmentStanding standingOf(const AssignmentFacts &facts)
{
    AssignmentStanding standing;
    standing.attempts = static_cast<int>(std::ranges::count(facts.attempts, false, &AttemptFact::withdrawn));
    const AttemptFact *newest = newestOf(facts);
    if (!newest) {
        return standing;
    }
    standing.newest = newest->id;
    standing.handedIn = newest->handedIn;
    if (const ReviewFact *accepting = acceptingReview(facts)) {
        standing.state = AssignmentState::Accepted;
        standing.reviewed = accepting->sent;
    } else if (const ReviewFact *review = standingReview(facts, newest->id)) {
        standing.state = AssignmentState::ToRevise;
        standing.reviewed = review->sent;
    } else {
        standing.state = newest->reviewBegun ? AssignmentState::InReview : AssignmentState::HandedIn;
    }
    return standing;
}

bool isOverdue(AssignmentState state, const std::optional<QDate> &due, QDate today)
{
    const bool menteesTurn = state == AssignmentState::Drafting || state == AssignmentState::ToRevise;
    return menteesTurn && due && *due < today;
}

}
