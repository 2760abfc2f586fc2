// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringsession.h"

#include "text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int firstYear = 1900;
static constexpr int lastYear = 2200;

static constexpr std::array stateCodes{
    std::pair{SessionState::Planned, "planned"_L1},
    std::pair{SessionState::Held, "held"_L1},
    std::pair{SessionState::Cancelled, "cancelled"_L1},
};

QString codeOf(SessionState state)
{
    return std::ranges::find(stateCodes, state, &std::pair<SessionState, QLatin1StringView>::first)->second;
}

SessionState sessionStateFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(stateCodes, [code](const auto &pair) { return code == pair.second; });
    return found == stateCodes.end() ? SessionState::Planned : found->first;
}

bool MentoringSession::isComing(qint64 now) const
{
    static constexpr qint64 minuteMs = 60'000;
    return state == SessionState::Planned && (!draft.startsAt || *draft.startsAt > now - draft.plannedMinutes * minuteMs);
}

static bool isYearThinkable(int year)
{
    return year >= firstYear && year <= lastYear;
}

static Result<void> checkTime(const SessionDraft &draft)
{
    if (!draft.startsAt) {
        return {};
    }
    if (!isYearThinkable(QDateTime::fromMSecsSinceEpoch(*draft.startsAt, QTimeZone::UTC).date().year())) {
        return failure(Error::Kind::OutOfRange, u"startsAt"_s);
    }
    return QTimeZone(draft.zone.toUtf8()).isValid() ? Result<void>() : failure(Error::Kind::Invalid, u"zone"_s);
}

Result<SessionDraft> checkedSession(const SessionDraft &draft)
{
    SessionDraft checked = draft;
    WAYMARK_CHECK(checkTime(draft));
    if (draft.plannedMinutes < 1 || draft.plannedMinutes > longestSession) {
        return failure(Error::Kind::OutOfRange, u"plannedMinutes"_s);
    }
    WAYMARK_TRY(checked.place, optionalText(cleaned(draft.place).text.simplified(), u"place"_s));
    WAYMARK_TRY(checked.agenda, optionalText(draft.agenda, u"agenda"_s));
    WAYMARK_TRY(checked.notes, optionalText(draft.notes, u"notes"_s));
    WAYMARK_TRY(checked.decisions, optionalText(draft.decisions, u"decisions"_s));
    WAYMARK_TRY(checked.parking, optionalText(draft.parking, u"parking"_s));
    WAYMARK_TRY(checked.learnedMentee, optionalText(draft.learnedMentee, u"learned"_s));
    WAYMARK_TRY(checked.learnedMentor, optionalText(draft.learnedMentor, u"learned"_s));
    return checked;
}

Result<SessionActionDraft> checkedSessionAction(const SessionActionDraft &draft)
{
    SessionActionDraft checked = draft;
    WAYMARK_TRY(checked.title, requiredLine(draft.title, u"title"_s));
    if (draft.due && (!draft.due->isValid() || !isYearThinkable(draft.due->year()))) {
        return failure(Error::Kind::OutOfRange, u"due"_s);
    }
    if (draft.whose != Role::Mentee && draft.whose != Role::Mentor) {
        return failure(Error::Kind::Invalid, u"whose"_s);
    }
    return checked;
}

Result<int> checkedSessionMinutes(int minutes)
{
    return minutes >= 1 && minutes <= longestSession ? Result<int>(minutes) : failure(Error::Kind::OutOfRange, u"minutes"_s);
}

}
