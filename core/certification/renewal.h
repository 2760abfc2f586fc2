// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

namespace waymark
{

/** A certificate that somebody says she holds. */
struct HeldCertificate {
    RecordId id;
    /** Its id in the method. */
    QString certification;
    QString title;
    /** The day on which it was given: its window begins. */
    QDate given;
    /** The last day that stands on it; without one the method says how long a window is. */
    std::optional<QDate> until = {};

    bool operator==(const HeldCertificate &) const = default;
};

enum class RenewalState {
    Met, ///< every category has its hours
    OnTrack, ///< at the present pace every category will have them in time
    Behind,
    Renewed, ///< a newer certificate took its place
    Expired,
    Unknown, ///< the method does not say what is needed
};

/** "met", "on-track", "behind", "renewed", "expired" or "unknown". */
[[nodiscard]] QString codeOf(RenewalState state);

/** The hours of one category within a window. */
struct RenewalRow {
    QString category;
    double have = 0;
    /** Hours of other categories, above what those need, that stand in for this one. */
    double replaced = 0;
    double needed = 0;
    double shortfall = 0;
    std::vector<CountedEntry> counted;
    /** The day on which the hours are there at the present pace. */
    std::optional<QDate> expected;
    MethodOrigin origin;

    bool operator==(const RenewalRow &) const = default;
};

/** From the day on which a certificate was given until the day on which it has to be renewed. */
struct RenewalWindow {
    HeldCertificate held;
    DaySpan span;
    std::vector<RenewalRow> rows;
    RenewalState state = RenewalState::Unknown;
    /** Until the last day, 0 on it, negative after it. */
    qint64 daysLeft = 0;
};

/**
 * The window of each of @p held, the first that ends first; those whose end nobody knows are left out. @p hours are entries of the
 * kind Hours, their topics categories; other entries are not looked at.
 */
[[nodiscard]] std::vector<RenewalWindow> renewalWindows(const Method &method, const std::vector<HeldCertificate> &held,
                                                        const std::vector<ReadinessEntry> &hours, QDate today);

/** By when a mentor needs a certification of her own (R122): data of the method, a warning and never a wall. */
struct MentorDeadline {
    QDate since;
    QDate due;
    /** She holds it, or a higher one, and it is not expired. */
    bool met = false;
    /** Until the day, 0 on it, negative after it. */
    qint64 daysLeft = 0;

    bool operator==(const MentorDeadline &) const = default;
};

/** For somebody who mentors since @p since. Nothing where the method has no such rule. */
[[nodiscard]] std::optional<MentorDeadline> mentorDeadline(const Method &method, QDate since, const std::vector<RenewalWindow> &windows, QDate today);

}
