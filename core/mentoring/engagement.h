// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace waymark
{

using EngagementId = Id<struct EngagementTag>;

/** The three areas of mentoring. */
enum class EngagementKind {
    EarlyStage,
    Professional,
    TopicArea,
};

/** "early-stage", "professional" or "topic-area", as in the method data. */
[[nodiscard]] QString codeOf(EngagementKind kind);
/** Nothing for a code that is not known. */
[[nodiscard]] std::optional<EngagementKind> engagementKindFromCode(QStringView code);

enum class EngagementState {
    Planned,
    Active,
    Completed, ///< what was agreed is done
    Stopped, ///< ended before that
    Alumni, ///< over, and still in touch
};

/** "planned", "active", "completed", "stopped" or "alumni". */
[[nodiscard]] QString codeOf(EngagementState state);
[[nodiscard]] std::optional<EngagementState> engagementStateFromCode(QStringView code);

/** What two people agree on. */
struct EngagementDraft {
    EngagementKind kind = EngagementKind::EarlyStage;
    /** Id of the track in the method data; empty where there is none. */
    QString track;
    /** What it is about; needed for a topic area. */
    QString topic;
    QDate start;
    /** Open where there is none. */
    std::optional<QDate> end;
    /** Goals, frequency, confidentiality, how it ends: Markdown source, as typed. */
    QString agreement;

    bool operator==(const EngagementDraft &) const = default;
};

/** An engagement as it stands in the store: a merged one may break the rules of checkedEngagement(). */
struct Engagement {
    EngagementId id;
    SpaceKey space;
    EngagementDraft draft;
    EngagementState state = EngagementState::Planned;
    /** Since when it is in this state. */
    QDate stateDay;

    bool operator==(const Engagement &) const = default;
};

/**
 * @p draft cleaned. Errors: OutOfRange "start" (none, or a year before 1900 or after 2200) or "end" (before the start, or such a
 * year); Blank "topic" for a topic area; TooLong "track", "topic" or "agreement".
 */
[[nodiscard]] Result<EngagementDraft> checkedEngagement(const EngagementDraft &draft);

/** @p day unless it is none or lies outside the years 1900 to 2200. Errors: OutOfRange @p field. */
[[nodiscard]] Result<QDate> checkedEngagementDay(QDate day, const QString &field);

/** How long an engagement of a kind should last: data of the method, told as a warning and never a wall. */
struct EngagementLength {
    int minimumMonths = 0;
    std::optional<int> maximumMonths;
};

/** What to tell people about an engagement. */
enum class EngagementWarning {
    EndBeforeStart, ///< two edits were merged
    ShorterThanUsual,
    LongerThanUsual,
    OpenEnded, ///< no end, where the length has a maximum
};

/** What does not fit @p usual. A month counts from the day of the start to the same day of a later month. */
[[nodiscard]] std::vector<EngagementWarning> warningsFor(const EngagementDraft &draft, const EngagementLength &usual);

}
