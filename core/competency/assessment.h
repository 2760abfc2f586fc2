// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace waymark
{

using AssessmentId = Id<struct AssessmentTag>;

/** Who says at which level somebody is; or, of a target, where somebody wants to be. */
enum class AssessmentSource {
    Self,
    Peer, ///< as the person herself wrote down what a peer said
    Certification, ///< as the person herself wrote down what a certificate says
    Target,
    Mentor, ///< written by the mentor, in the mentorship
};

/** "self", "peer", "certification", "target" or "mentor". */
[[nodiscard]] QString codeOf(AssessmentSource source);
/** Self for a code that is not known: nobody else said it. */
[[nodiscard]] AssessmentSource assessmentSourceFromCode(const QString &code);

/** What an assessment says. */
struct AssessmentDraft {
    QDate day;
    /** Id of the competency in the method data. */
    QString competency;
    /** 1 to 5 (the method's scale); nothing for "cannot say". */
    std::optional<int> level;
    AssessmentSource source = AssessmentSource::Self;
    QString note;

    bool operator==(const AssessmentDraft &) const = default;
};

/** An assessment as it stands in the store: a merged one may break the rules of checkedAssessment(). */
struct Assessment {
    AssessmentId id;
    SpaceKey space;
    AssessmentDraft draft;

    bool operator==(const Assessment &) const = default;
};

inline constexpr int lowestLevel = 1;
inline constexpr int highestLevel = 5;

/**
 * @p draft cleaned. Errors: OutOfRange "day" (none, or a year before 1900 or after 2200) or "level"; Blank "competency";
 * Blank "level" for a target without one; TooLong "competency" or "note".
 */
[[nodiscard]] Result<AssessmentDraft> checkedAssessment(const AssessmentDraft &draft);

}
