// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What the form of an aspiration holds. */
struct AspirationDraft {
    QString title;
    /** What it looks like when it is there. */
    QString vision;
    /** Why it matters. */
    QString motivation;
    /** The day by which. */
    std::optional<QDate> horizon;
    /** The day on which to ask whether it still holds. */
    std::optional<QDate> reviewOn;

    bool operator==(const AspirationDraft &) const = default;
};

/** Where somebody wants to get: the why above goals. */
class Aspiration
{
public:
    enum class State {
        Open,
        Fulfilled,
        Dropped,
        Unknown, ///< written by a newer version; counts as open
    };

    /** Errors: as checked(). */
    [[nodiscard]] static Result<Aspiration> create(AspirationId id, const AspirationDraft &draft);
    /** What stands in the store, as it stands: merged edits may break a rule. */
    [[nodiscard]] static Aspiration fromStore(AspirationId id, const AspirationDraft &values, State state, std::optional<QDate> closedOn);

    [[nodiscard]] AspirationId id() const { return m_id; }
    [[nodiscard]] const AspirationDraft &values() const { return m_values; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<QDate> closedOn() const { return m_closedOn; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open || m_state == State::Unknown; }
    /** Whether it is time to ask if it still holds. */
    [[nodiscard]] bool isToBeReviewed(QDate today) const { return isOpen() && m_values.reviewOn && *m_values.reviewOn <= today; }
    /** The first rule that what stands here breaks, as create() would name it. */
    [[nodiscard]] std::optional<Error> problem() const;

    bool operator==(const Aspiration &) const = default;

private:
    Aspiration(AspirationId id, AspirationDraft values, State state, std::optional<QDate> closedOn);

    AspirationId m_id;
    AspirationDraft m_values;
    State m_state = State::Open;
    std::optional<QDate> m_closedOn;
};

/** Errors: Blank ("title"), TooLong, OutOfRange ("horizon", "review-on"). */
[[nodiscard]] Result<AspirationDraft> checked(const AspirationDraft &draft);

/** The stored code of a state; empty for Unknown. */
[[nodiscard]] QString codeOf(Aspiration::State state);
[[nodiscard]] Aspiration::State aspirationState(const QString &code);

/** An answer to the question whether an aspiration still holds. */
struct AspirationReview {
    enum class Decision {
        Keep,
        Redefine,
        Drop,
        Unknown, ///< written by a newer version
    };

    AspirationReviewId id;
    AspirationId aspiration;
    std::optional<QDate> day;
    Decision decision = Decision::Unknown;
    QString note;

    bool operator==(const AspirationReview &) const = default;
};

[[nodiscard]] QString codeOf(AspirationReview::Decision decision);
[[nodiscard]] AspirationReview::Decision aspirationDecision(const QString &code);

}
