// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "todaydigest.h"

#include "goalwords.h"
#include "sessionagenda.h"
#include "text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype mostRows = 5;
static constexpr qsizetype mostOverdue = 3;
static constexpr qsizetype mostGoals = 4;
static constexpr qsizetype mostWins = 3;
static constexpr qint64 entriesOfAFirstWeek = 3;

template<typename IdType>
static QString textOf(const IdType &id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

static QString callName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

static QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty()  ? QString()
        : words.size() == 1 ? words.constFirst().left(1).toUpper()
                            : (words.constFirst().left(1) + words.constLast().left(1)).toUpper();
}

static void longestFirst(QList<TodayItem> &items)
{
    std::ranges::stable_sort(items, std::greater(), &TodayItem::days);
    items.resize(std::min(items.size(), mostRows));
}

TodayDigest::TodayDigest(const TodayFacts &facts)
    : m_facts(facts)
    , m_today(facts.now.date())
{
}

QString TodayDigest::greeting() const
{
    const QString name = callName(m_facts.name);
    const int hour = m_facts.now.time().hour();
    if (name.isEmpty()) {
        return tr("Today");
    }
    if (hour < 5 || hour >= 18) {
        return tr("Good evening, %1").arg(name);
    }
    return hour < 12 ? tr("Good morning, %1").arg(name) : tr("Good afternoon, %1").arg(name);
}

QString TodayDigest::summary() const
{
    //: A day without its year; see QDate::toString.
    const QString day = QLocale().toString(m_today, tr("dddd d MMMM"));
    const int waiting = static_cast<int>(waitingForMe().size());
    return waiting == 0 ? tr("%1. Nothing waits for you.").arg(day) : tr("%1. %n thing(s) wait for you.", nullptr, waiting).arg(day);
}

QList<TodayItem> TodayDigest::waitingForMe() const
{
    QList<TodayItem> items;
    for (const AssignmentRow &row : m_facts.assignments) {
        if (row.standing.state == AssignmentState::ToRevise) {
            items << sentBack(row);
        }
    }
    for (const WaitingRow &row : m_facts.reviews) {
        items << toReview(row);
    }
    longestFirst(items);
    const auto toSettle = static_cast<int>(m_facts.conflicts);
    if (toSettle > 0) {
        items << TodayItem{.place = u"exchange"_s,
                           .iconName = u"system-users-symbolic"_s,
                           .title = tr("%n thing(s) to settle", nullptr, toSettle),
                           .note = tr("Two people changed the same; nothing is lost until you choose")};
    }
    if (m_facts.questions > 0) {
        items << TodayItem{.place = u"exchange"_s,
                           .iconName = u"system-users-symbolic"_s,
                           .title = tr("%n question(s) about what came in", nullptr, static_cast<int>(m_facts.questions)),
                           .note = tr("Much would be deleted; it waits for your answer")};
    }
    return items;
}

TodayItem TodayDigest::sentBack(const AssignmentRow &row) const
{
    const QString who = callName(otherIn(row.space));
    const QString asked = who.isEmpty() ? tr("Sent back to be revised") : tr("%1 sent it back").arg(who);
    return {.place = u"assignments"_s,
            .record = textOf(row.id),
            .iconName = u"view-task"_s,
            .title = tr("%1: revise for attempt %2").arg(row.title).arg(row.standing.attempts + 1),
            .note = row.due ? tr("%1 · %2").arg(asked, dueWords(*row.due)) : asked,
            .days = row.standing.reviewed ? daysSince(*row.standing.reviewed) : 0};
}

TodayItem TodayDigest::toReview(const WaitingRow &row) const
{
    const QString who = otherIn(row.space);
    return {.place = u"reviews"_s,
            .record = textOf(row.attempt),
            .iconName = u"document-edit-symbolic"_s,
            .initials = initialsOf(who),
            .title = row.title,
            .note = row.begun ? tr("%1, attempt %2 · you began the review").arg(who).arg(row.number) : tr("%1, attempt %2").arg(who).arg(row.number),
            .days = daysSince(row.handedIn)};
}

QList<TodayItem> TodayDigest::awaited() const
{
    QList<TodayItem> items;
    for (const AssignmentRow &row : m_facts.assignments) {
        const bool with = row.standing.state == AssignmentState::HandedIn && !otherIn(row.space).isEmpty();
        if (with) {
            items << handedIn(row);
        }
    }
    longestFirst(items);
    return items;
}

TodayItem TodayDigest::handedIn(const AssignmentRow &row) const
{
    const QString who = otherIn(row.space);
    return {.place = u"assignments"_s,
            .record = textOf(row.id),
            .initials = initialsOf(who),
            .title = tr("Review of ‘%1’").arg(row.title),
            .note = receiptWords(row, callName(who)),
            .days = row.standing.handedIn ? daysSince(*row.standing.handedIn) : 0};
}

QString TodayDigest::receiptWords(const AssignmentRow &row, const QString &who) const
{
    switch (m_facts.receipts.value(row.standing.newest, ReceiptState::Written)) {
    case ReceiptState::Delivered:
        return tr("%1 has received it").arg(who);
    case ReceiptState::Answered:
        return tr("%1 has received it and written about it").arg(who);
    case ReceiptState::Sent:
        return tr("Sent; %1’s computer has not confirmed it yet").arg(who);
    default:
        return tr("Not sent to %1 yet").arg(who);
    }
}

/** What is mine to do by a day, the first day first. */
std::vector<TodayDigest::Dated> TodayDigest::dated() const
{
    std::vector<Dated> all;
    for (const GoalDue &one : m_facts.due) {
        const QString part = one.kind == GoalDue::Kind::Goal ? QString() : one.id.toString(QUuid::WithoutBraces);
        const QString icon = one.kind == GoalDue::Kind::Step ? u"view-task"_s : u"flag-symbolic"_s;
        all.push_back({one.due, {.place = u"goals"_s, .record = textOf(one.goal), .part = part, .iconName = icon, .title = one.title}});
    }
    for (const AssignmentRow &row : m_facts.assignments) {
        const bool mine = row.standing.state == AssignmentState::Drafting || row.standing.state == AssignmentState::ToRevise;
        if (mine && row.due && *row.due <= lastDueDay(m_today)) {
            all.push_back({*row.due, {.place = u"assignments"_s, .record = textOf(row.id), .iconName = u"view-task"_s, .title = row.title}});
        }
    }
    std::ranges::stable_sort(all, {}, &Dated::day);
    for (Dated &one : all) {
        one.item.note = GoalWords::day(one.day, m_today);
        one.item.tone = one.day < m_today ? u"warn"_s : u"neutral"_s;
    }
    return all;
}

QList<TodayItem> TodayDigest::overdue() const
{
    QList<TodayItem> items;
    for (const Dated &one : dated()) {
        if (one.day < m_today && items.size() < mostOverdue) {
            items << one.item;
        }
    }
    return items;
}

QList<TodayItem> TodayDigest::due() const
{
    QList<TodayItem> items;
    for (const Dated &one : dated()) {
        if (one.day >= m_today && items.size() < mostRows) {
            items << one.item;
        }
    }
    return items;
}

QList<TodayItem> TodayDigest::session() const
{
    if (!m_facts.session || !m_facts.session->key.startsAt) {
        return {};
    }
    const SessionRow &row = *m_facts.session;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(*row.key.startsAt, m_facts.now.timeZone());
    const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
    const auto points = agendaPoints(row.session.draft.agenda);
    const QString who = otherIn(row.session.space);
    return {{.place = u"sessions"_s,
             .record = textOf(row.key.id),
             .initials = initialsOf(who),
             .title = tr("%1, %2", "day, time").arg(sessionDay(when.date()), time),
             .note = points.empty() ? tr("with %1").arg(who) : tr("with %1 · %2", "name, first point of the agenda").arg(callName(who), points.front().text)}};
}

/** "today", "tomorrow", or with the day of the week. */
QString TodayDigest::sessionDay(QDate day) const
{
    const qint64 days = m_today.daysTo(day);
    if (days >= 0 && days <= 1) {
        return days == 0 ? tr("Today") : tr("Tomorrow");
    }
    //: The day of the next session; see QDate::toString.
    return QLocale().toString(day, tr("dddd d MMMM"));
}

static QString toneOf(GoalPulse pulse)
{
    return pulse == GoalPulse::Behind ? u"warn"_s : pulse == GoalPulse::Ahead ? u"good"_s : u"neutral"_s;
}

QList<TodayItem> TodayDigest::goals() const
{
    QList<TodayItem> items;
    for (const GoalRow &row : m_facts.goals) {
        if (items.size() == mostGoals) {
            break;
        }
        const GoalProgress progress = progressOf(row.goal, row.facts, m_today);
        items << TodayItem{.place = u"goals"_s,
                           .record = textOf(row.goal.id()),
                           .title = row.goal.values().title,
                           .note = GoalWords::standing(row.goal, row.facts, m_today),
                           .tone = toneOf(pulseOf(row.goal, row.facts, m_today)),
                           .value = progress.value,
                           .planned = progress.planned};
    }
    return items;
}

QString TodayDigest::lastCheckIn() const
{
    const GoalRow *newest = nullptr;
    for (const GoalRow &row : m_facts.goals) {
        if (row.facts.lastCheckIn && (!newest || *row.facts.lastCheckIn > *newest->facts.lastCheckIn)) {
            newest = &row;
        }
    }
    if (!newest) {
        return {};
    }
    const QString day = GoalWords::day(newest->facts.lastCheckIn, m_today);
    return newest->facts.confidence ? tr("Last check-in: %1, confidence %2 of 10.").arg(day).arg(*newest->facts.confidence) : tr("Last check-in: %1.").arg(day);
}

/** As the record has it: whose key signed, and whether its words were compared. */
TodayItem TodayDigest::attested(const StoredAttestation &stored, QDate day) const
{
    const Attestation &attestation = stored.attestation;
    return {.place = u"record"_s,
            .title = tr("%1, signed by %2").arg(shown(attestation.title), shown(attestation.issuerName)),
            .note = GoalWords::day(day, m_today),
            .trust = m_facts.confirmed.value(attestation.issuer) ? u"confirmed"_s : u"signed"_s};
}

QList<TodayItem> TodayDigest::wins() const
{
    std::vector<Dated> all;
    for (const WinRow &row : m_facts.wins) {
        const WinDraft &win = row.win.values;
        const QString goal = win.goal ? textOf(*win.goal) : QString();
        all.push_back({win.day, {.place = u"goals"_s, .record = goal, .title = win.title, .note = GoalWords::day(win.day, m_today)}});
    }
    for (const TimelineRow &row : m_facts.record) {
        const auto *stored = std::get_if<StoredAttestation>(&row.what);
        if (stored && stored->counts()) {
            all.push_back({row.day, attested(*stored, row.day)});
        }
    }
    std::ranges::stable_sort(all, std::greater(), &Dated::day);
    QList<TodayItem> items;
    for (const Dated &one : all) {
        if (items.size() < mostWins) {
            items << one.item;
        }
    }
    return items;
}

QList<TodayItem> TodayDigest::memory() const
{
    if (m_facts.memories.empty()) {
        return {};
    }
    const JournalRow &row = m_facts.memories.front();
    const int years = m_today.year() - row.day.year();
    return {{.place = u"journal"_s,
             .record = textOf(row.key.id),
             .title = row.preview.isEmpty() ? row.title : row.preview,
             .note = tr("%n year(s) ago", nullptr, years)}};
}

QList<TodayItem> TodayDigest::firstSteps() const
{
    const bool alone = m_facts.otherIn.isEmpty();
    if (m_facts.entries > entriesOfAFirstWeek || (m_facts.entries > 0 && !m_facts.goals.empty() && !alone)) {
        return {};
    }
    QList<TodayItem> steps{{.place = u"journal"_s,
                            .iconName = u"view-calendar-journal"_s,
                            .title = tr("Write a first entry"),
                            .note = tr("Five lines about today are enough."),
                            .done = m_facts.entries > 0}};
    if (m_facts.mentee) {
        steps << TodayItem{.place = u"goals"_s,
                           .iconName = u"flag-symbolic"_s,
                           .title = tr("Say where you want to be"),
                           .note = tr("An aspiration in your own words, and a first goal under it."),
                           .done = !m_facts.goals.empty()};
    }
    steps << TodayItem{.place = u"exchange"_s,
                       .iconName = u"system-users-symbolic"_s,
                       .title = m_facts.mentor && !m_facts.mentee ? tr("Invite a mentee") : tr("Invite your mentor"),
                       .note = tr("A file and five words; nothing is shared until you choose it."),
                       .done = !alone};
    return steps;
}

QString TodayDigest::otherIn(SpaceKey space) const
{
    return m_facts.otherIn.value(space.value);
}

int TodayDigest::daysSince(qint64 instant) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant, m_facts.now.timeZone()).date();
    return static_cast<int>(std::max<qint64>(0, day.daysTo(m_today)));
}

QString TodayDigest::dueWords(QDate due) const
{
    return due < m_today ? tr("was due %1").arg(GoalWords::day(due, m_today)) : tr("due %1").arg(GoalWords::day(due, m_today));
}

}
