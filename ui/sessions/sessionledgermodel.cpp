// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionledgermodel.h"

#include "sessionwords.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double minutesOfAnHour = 60;

static SessionId idOf(const LedgerLine &line)
{
    return line.id;
}

/** Lines come whole and in their order. */
static bool stands(const LedgerLine &a, const LedgerLine &b)
{
    return a.id < b.id;
}

SessionLedgerModel::SessionLedgerModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void SessionLedgerModel::setSessions(OpenSessions *sessions)
{
    if (m_sessions == sessions) {
        return;
    }
    m_sessions = sessions;
    if (sessions) {
        connect(sessions, &OpenSessions::changed, this, &SessionLedgerModel::onChanged);
        connect(sessions, &OpenSessions::namesChanged, this, &SessionLedgerModel::reload);
        reload();
    }
    Q_EMIT sessionsChanged();
}

void SessionLedgerModel::onChanged(const ChangeSet &changes)
{
    if (changes.touches(u"session"_s) || changes.touches(u"mentor_hours"_s) || changes.touches(u"mentee_hours"_s)) {
        reload();
    }
}

void SessionLedgerModel::reload()
{
    if (!m_sessions || !m_sessions->isKnown()) {
        return; // names come first, and ask again
    }
    m_sessions->service().ledger(most).then(this, [this, request = ++m_request](const Result<std::vector<SessionLedgerRow>> &rows) {
        if (request == m_request && m_sessions) {
            rows ? receive(*rows) : fail(rows.error());
        }
    });
}

void SessionLedgerModel::receive(const std::vector<SessionLedgerRow> &rows)
{
    std::vector<LedgerLine> lines;
    std::ranges::transform(rows, std::back_inserter(lines), [this](const SessionLedgerRow &row) { return lineOf(row); });
    m_rows.replace(lines);
    sum(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

LedgerLine SessionLedgerModel::lineOf(const SessionLedgerRow &row) const
{
    const QString name = m_sessions->nameIn(row.space);
    const waymark::Role mine = m_sessions->roleIn(row.space);
    const auto said = row.hours.agreed() ? row.hours.agreed() : row.hours.mentor ? row.hours.mentor : row.hours.mentee;
    return {.id = row.id,
            .day = SessionWords::shortWhen(row.startsAt, m_sessions->clock()),
            .who = name,
            .initials = SessionWords::initials(name),
            .length = said ? SessionWords::minutes(*said) : u"–"_s,
            .trust = row.hours.agreed() ? u"confirmed"_s : u"unconfirmed"_s,
            .said = SessionWords::said(row.hours, mine, SessionWords::callName(name)),
            .waits = waitsForMe(row.hours, mine)};
}

void SessionLedgerModel::sum(const std::vector<SessionLedgerRow> &rows)
{
    const QTimeZone zone = m_sessions->clock().zone();
    m_total = SessionWords::hours(agreedMinutes(rows));
    const auto agreed = static_cast<int>(std::ranges::count_if(rows, [](const SessionLedgerRow &row) { return row.hours.agreed().has_value(); }));
    m_totalNote = tr("in %n session(s), both say so", nullptr, agreed);
    m_years.clear();
    for (const auto &[year, minutes] : ledgerYears(rows, zone) | std::views::reverse) {
        m_years.append(tr("%1: %2 h", "year, hours").arg(QString::number(year), SessionWords::hours(minutes)));
    }
    m_months.clear();
    m_ticks.clear();
    for (const LedgerMonth &month : ledgerMonths(rows, zone)) {
        m_months.append({.x = static_cast<qreal>(m_months.size()),
                         .y = static_cast<double>(month.minutes) / minutesOfAnHour,
                         .when = QLocale().toString(month.first, tr("MMMM yyyy", "a month of the ledger")),
                         .value = SessionWords::minutes(month.minutes)});
        m_ticks.append(QLocale().toString(month.first, tr("MMM", "a tick of the chart of hours")));
    }
    Q_EMIT summed();
}

int SessionLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> SessionLedgerModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"_ba}, {Day, "day"_ba},     {Who, "who"_ba},   {Initials, "letters"_ba},
            {Length, "length"_ba},           {Trust, "trust"_ba}, {Said, "said"_ba}, {Waits, "waits"_ba}};
}

QVariant SessionLedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LedgerLine &line = m_rows.at(index.row());
    switch (role) {
    case SessionIdRole:
        return SessionWords::textOf(line.id);
    case Qt::DisplayRole:
    case Day:
        return line.day;
    case Who:
        return line.who;
    case Initials:
        return line.initials;
    case Length:
        return line.length;
    case Trust:
        return line.trust;
    case Said:
        return line.said;
    case Waits:
        return line.waits;
    default:
        return {};
    }
}

}
