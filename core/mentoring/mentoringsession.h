// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "recordtype.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace waymark
{

using SessionId = Id<struct SessionTag>;
using SessionActionId = Id<struct SessionActionTag>;

/** What became of a meeting. */
enum class SessionState {
    Planned,
    Held,
    Cancelled,
};

/** "planned", "held" or "cancelled". */
[[nodiscard]] QString codeOf(SessionState state);
/** Planned for a code that is not known. */
[[nodiscard]] SessionState sessionStateFromCode(QStringView code);

/** What both see and write of a meeting. Texts are Markdown source, as typed. */
struct SessionDraft {
    /** Milliseconds UTC; nothing where no time was found yet. */
    std::optional<qint64> startsAt;
    /** The IANA zone in which it was agreed, such as "Europe/Oslo". */
    QString zone;
    int plannedMinutes = 60;
    /** A room, or an address to click on. */
    QString place;
    QString agenda;
    QString notes;
    QString decisions;
    /** What came up and has its time later. */
    QString parking = {};
    /** What each of the two took from it; everybody writes his own alone. */
    QString learnedMentee = {};
    QString learnedMentor = {};

    bool operator==(const SessionDraft &) const = default;
};

/** A meeting of mentee and mentor as it stands in the store: a merged one may break the rules of checkedSession(). */
struct MentoringSession {
    SessionId id;
    SpaceKey space;
    SessionDraft draft;
    SessionState state = SessionState::Planned;

    /** It is planned and not over at @p now; one without a time is coming for as long as it is planned. */
    [[nodiscard]] bool isComing(qint64 now) const;
    bool operator==(const MentoringSession &) const = default;
};

/** What one of the two is to do. */
struct SessionActionDraft {
    QString title;
    /** Role::Mentee or Role::Mentor. */
    Role whose = Role::Mentee;
    std::optional<QDate> due;

    bool operator==(const SessionActionDraft &) const = default;
};

/** Something that was agreed in a session. It is carried forward, session by session, until one is held in which it is done. */
struct SessionAction {
    SessionActionId id;
    SessionId session;
    SessionActionDraft draft;
    std::optional<QDate> doneOn;

    [[nodiscard]] bool isDone() const { return doneOn.has_value(); }
    bool operator==(const SessionAction &) const = default;
};

/** How long a session was, in minutes, by the word of each; nothing where somebody has not said it. */
struct SessionHours {
    std::optional<int> mentee;
    std::optional<int> mentor;

    /** What both said; it counts for certification. */
    [[nodiscard]] std::optional<int> agreed() const { return mentee == mentor ? mentor : std::nullopt; }
    bool operator==(const SessionHours &) const = default;
};

/** A session takes at most so many minutes. */
inline constexpr int longestSession = 24 * 60;

/**
 * @p draft cleaned. Errors: OutOfRange "startsAt" (outside the years 1900 to 2200) or "plannedMinutes" (1 to longestSession);
 * Invalid "zone" for one that is not known where there is a time; TooLong "place", "agenda", "notes", "decisions", "parking" or
 * "learned".
 */
[[nodiscard]] Result<SessionDraft> checkedSession(const SessionDraft &draft);

/** @p draft cleaned. Errors: Blank or TooLong "title"; OutOfRange "due"; Invalid "whose". */
[[nodiscard]] Result<SessionActionDraft> checkedSessionAction(const SessionActionDraft &draft);

/** Errors: OutOfRange "minutes" outside 1 to longestSession. */
[[nodiscard]] Result<int> checkedSessionMinutes(int minutes);

/** Where a session stands in the list: the latest first, those without a time before all others. */
struct SessionKey {
    std::optional<qint64> startsAt;
    SessionId id;

    bool operator==(const SessionKey &) const = default;
};

/** A session in a list. */
struct SessionRow {
    SessionKey key;
    MentoringSession session;
    SessionHours hours;
    /** Agreed in it and not done. */
    int openActions = 0;

    bool operator==(const SessionRow &) const = default;
};

}
