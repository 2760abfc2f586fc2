// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menteewords.h"

#include "assignmentwords.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::MenteeWords
{

/** Whose words they are for translators. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::MenteeWords)
};

static QString kindName(EngagementKind kind, const QString &topic)
{
    switch (kind) {
    case EngagementKind::EarlyStage:
        return Words::tr("Early stage");
    case EngagementKind::Professional:
        return Words::tr("Professional");
    default:
        return Words::tr("Topic: %1").arg(shown(topic));
    }
}

/** A month counts from the day of the start to the same day of a later month; the first is 1. */
static int monthOf(QDate start, QDate day)
{
    int months = (day.year() - start.year()) * 12 + day.month() - start.month();
    months -= start.addMonths(months) > day ? 1 : 0;
    return months + 1;
}

QString engagement(const MenteeFacts &facts, const std::optional<Method> &method, QDate today)
{
    if (facts.mentorship.closed) {
        return Words::tr("The mentorship is closed");
    }
    if (!facts.engagement) {
        return Words::tr("Nothing agreed yet");
    }
    const EngagementDraft &agreed = facts.engagement->draft;
    const MethodTrack *track = method ? method->track(agreed.track) : nullptr;
    const QString what = track ? track->name : kindName(agreed.kind, agreed.topic);
    if (facts.engagement->state != EngagementState::Active || !agreed.start.isValid() || agreed.start > today) {
        return what;
    }
    const int month = monthOf(agreed.start, today);
    if (!agreed.end) {
        return Words::tr("%1, month %2").arg(what).arg(month);
    }
    return Words::tr("%1, month %2 of %3").arg(what).arg(month).arg(std::max(month, monthOf(agreed.start, agreed.end->addDays(-1))));
}

QString lastContact(const MenteeFacts &facts, const Clock &clock)
{
    const qint64 came = facts.exchange.lastReceived.value_or(0);
    const qint64 went = facts.exchange.lastSent.value_or(0);
    if (came == 0 && went == 0) {
        return Words::tr("none yet");
    }
    const QString when = AssignmentWords::nearDay(std::max(came, went), clock);
    return came >= went ? Words::tr("%1, a parcel came").arg(when) : Words::tr("%1, a parcel went").arg(when);
}

QString inHand(const MenteeFacts &facts)
{
    const auto in = [&facts](AssignmentState state) {
        return static_cast<int>(std::ranges::count(facts.assignments, state, [](const AssignmentRow &row) { return row.standing.state; }));
    };
    const int open = in(AssignmentState::Drafting);
    const int back = in(AssignmentState::ToRevise);
    if (open + back == 0) {
        return Words::tr("nothing");
    }
    const QString all = Words::tr("%n assignment(s)", nullptr, open + back);
    return back > 0 ? Words::tr("%1, %n sent back", nullptr, back).arg(all) : all;
}

QString growth(const MenteeFacts &facts, const Clock &clock)
{
    int count = 0;
    qint64 newest = 0;
    for (const StoredAttestation &one : facts.attestations) {
        count += one.counts() ? 1 : 0;
        newest = one.counts() ? std::max(newest, one.attestation.signedAt) : newest;
    }
    return count == 0 ? Words::tr("nothing attested yet") : Words::tr("%n attested, last %1", nullptr, count).arg(AssignmentWords::nearDay(newest, clock));
}

QString lastReview(const MenteeFacts &facts, const Clock &clock)
{
    if (!facts.lastReview) {
        return Words::tr("none yet");
    }
    return Words::tr("%1, %2", "a day, a title").arg(AssignmentWords::nearDay(facts.lastReview->sent, clock), shown(facts.lastReview->title));
}

static QString pulseWords(GoalPulse pulse, const GoalRow &row, QDate today)
{
    if (row.goal.isPaused()) {
        return Words::tr("paused");
    }
    switch (pulse) {
    case GoalPulse::NotLookedAt:
        return Words::tr("not looked at for %n day(s)", nullptr, static_cast<int>(daysUnseen(row.goal, row.facts, today).value_or(0)));
    case GoalPulse::Behind:
        return Words::tr("behind plan");
    case GoalPulse::OnPlan:
        return Words::tr("on plan");
    case GoalPulse::Ahead:
        return Words::tr("ahead of plan");
    default:
        return row.goal.values().due ? Words::tr("by %1").arg(AssignmentWords::day(*row.goal.values().due, today)) : QString();
    }
}

GoalLine goal(const GoalRow &row, QDate today)
{
    const GoalPulse pulse = pulseOf(row.goal, row.facts, today);
    const GoalPlan plan(row.goal);
    const auto done = row.facts.current ? plan.progress(*row.facts.current) : std::nullopt;
    const auto value = plan.plannedValue(today);
    const auto planned = value ? plan.progress(*value) : std::nullopt;
    const bool late = pulse == GoalPulse::Behind || pulse == GoalPulse::NotLookedAt;
    return {.name = shown(row.goal.values().title),
            .value = std::clamp(done.value_or(0), 0.0, 1.0),
            .planned = planned ? std::clamp(*planned, 0.0, 1.0) : -1,
            .words = pulseWords(pulse, row, today),
            .kind = late                    ? QStringLiteral("warn")
                : pulse == GoalPulse::Ahead ? QStringLiteral("good")
                                            : QStringLiteral("neutral")};
}

}
