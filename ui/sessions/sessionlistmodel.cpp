// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionlistmodel.h"

#include "sessionagenda.h"
#include "sessionwords.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static waymark::SessionId idOf(const SessionListRow &row)
{
    return row.key.id;
}

/** Coming ones forwards, those without a time at their end; all others backwards. */
static bool stands(const SessionListRow &a, const SessionListRow &b)
{
    if (a.part != b.part) {
        return a.part < b.part;
    }
    const auto placeOf = [](const SessionListRow &row) { return std::pair(row.key.startsAt.value_or(std::numeric_limits<qint64>::max()), row.key.id); };
    return a.part == SessionListModel::Coming ? placeOf(a) < placeOf(b) : placeOf(b) < placeOf(a);
}

SessionListModel::SessionListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void SessionListModel::setSessions(OpenSessions *sessions)
{
    if (m_sessions == sessions) {
        return;
    }
    m_sessions = sessions;
    if (sessions) {
        connect(sessions, &OpenSessions::changed, this, &SessionListModel::onChanged);
        connect(sessions, &OpenSessions::namesChanged, this, &SessionListModel::reload);
        reload();
    }
    Q_EMIT sessionsChanged();
}

void SessionListModel::setSearchText(const QString &text)
{
    if (m_searchText != text.trimmed()) {
        m_searchText = text.trimmed();
        Q_EMIT filterChanged();
        reload();
    }
}

void SessionListModel::setDay(QDate day)
{
    if (m_day != day) {
        m_day = day;
        Q_EMIT filterChanged();
        reload();
    }
}

QString SessionListModel::filterText() const
{
    return m_day.isValid() ? QLocale().toString(m_day, QLocale::LongFormat) : QString();
}

void SessionListModel::onChanged(const ChangeSet &changes)
{
    const bool concerns = changes.touches(u"session"_s) || changes.touches(u"session_action"_s) || changes.touches(u"mentor_hours"_s)
        || changes.touches(u"mentee_hours"_s);
    if (concerns) {
        reload();
    }
}

void SessionListModel::reload()
{
    if (!m_sessions || !m_sessions->isKnown()) {
        return; // names come first, and ask again
    }
    // Where all were here, one that came new pushes none out at the end.
    !m_searchText.isEmpty() ? askForHits() : m_day.isValid() ? askForDay() : ask({}, m_complete ? m_loaded + pageSize : std::max(pageSize, m_loaded));
}

bool SessionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_sessions && !isFiltered() && !m_complete && !m_asking && state() == State::Ready;
}

void SessionListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask(m_last, pageSize);
    }
}

void SessionListModel::ask(const std::optional<SessionKey> &after, int count)
{
    m_asking = true;
    m_sessions->service().everywhere(after, count).then(this, [this, request = ++m_request, more = after.has_value(), count](const Result<Rows> &found) {
        if (request != m_request || !m_sessions) {
            return;
        }
        m_asking = false;
        found ? receive(*found, more, static_cast<int>(found->size()) < count) : fail(found.error());
    });
}

void SessionListModel::askForHits()
{
    m_asking = true;
    m_sessions->service().matching(m_searchText).then(this, [this, request = ++m_request](const Result<Rows> &found) {
        if (request != m_request || !m_sessions) {
            return;
        }
        m_asking = false;
        found ? receive(*found, false, true) : fail(found.error());
    });
}

/** The latest before the next day, as far back as the day goes. */
void SessionListModel::askForDay()
{
    static constexpr int mostOfADay = 100;
    const QTimeZone zone = m_sessions->clock().zone();
    const qint64 begin = m_day.startOfDay(zone).toMSecsSinceEpoch();
    const SessionKey end{.startsAt = m_day.addDays(1).startOfDay(zone).toMSecsSinceEpoch(), .id = {}};
    m_asking = true;
    m_sessions->service().everywhere(end, mostOfADay).then(this, [this, request = ++m_request, begin](Result<Rows> found) {
        if (request != m_request || !m_sessions) {
            return;
        }
        m_asking = false;
        if (!found) {
            fail(found.error());
            return;
        }
        std::erase_if(*found, [begin](const waymark::SessionRow &row) { return row.key.startsAt.value_or(0) < begin; });
        receive(*found, false, true);
    });
}

void SessionListModel::receive(const Rows &found, bool more, bool complete)
{
    std::vector<SessionListRow> rows;
    for (int row = 0; more && row < m_rows.size(); ++row) {
        rows.push_back(m_rows.at(row));
    }
    for (const waymark::SessionRow &row : found) {
        std::erase_if(rows, [&row](const SessionListRow &known) { return known.key.id == row.key.id; });
        rows.push_back(rowFor(row));
    }
    std::ranges::stable_sort(rows, stands);
    m_last = found.empty() ? m_last : std::optional(found.back().key);
    m_complete = complete;
    m_loaded = isFiltered() ? m_loaded : static_cast<int>(rows.size());
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT refreshed();
}

SessionListRow SessionListModel::rowFor(const waymark::SessionRow &row) const
{
    const bool coming = row.session.isComing(m_sessions->clock().now());
    const bool cancelled = row.session.state == SessionState::Cancelled;
    const bool waits = !coming && !cancelled && waitsForMe(row.hours, m_sessions->roleIn(row.session.space));
    const QString name = m_sessions->nameIn(row.session.space);
    return {.part = coming ? Coming
                : waits    ? WaitsForMe
                           : Past,
            .key = row.key,
            .heading = SessionWords::shortWhen(row.key.startsAt, m_sessions->clock()),
            .notes = notesOf(row, name),
            .initials = SessionWords::initials(name)};
}

QString SessionListModel::notesOf(const waymark::SessionRow &row, const QString &name) const
{
    QStringList parts{SessionWords::callName(name)};
    if (row.session.state == SessionState::Cancelled) {
        parts.append(tr("cancelled"));
    } else if (const auto agreed = row.hours.agreed()) {
        parts.append(SessionWords::minutes(*agreed));
    }
    const auto points = agendaPoints(row.session.draft.agenda);
    if (!points.empty()) {
        parts.append(points.front().text);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{SessionId, "sessionId"_ba}, {Heading, "heading"_ba}, {Notes, "notes"_ba}, {Initials, "letters"_ba}, {Section, "section"_ba}, {Waits, "waits"_ba}};
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SessionListRow &row = m_rows.at(index.row());
    switch (role) {
    case SessionId:
        return SessionWords::textOf(row.key.id);
    case Qt::DisplayRole:
    case Heading:
        return row.heading;
    case Notes:
        return row.notes;
    case Initials:
        return row.initials;
    case Section:
        return row.part == Coming ? tr("Coming") : row.part == WaitsForMe ? tr("Waits for your word") : tr("Past");
    case Waits:
        return row.part == WaitsForMe;
    default:
        return {};
    }
}

int SessionListModel::rowOf(const QString &id) const
{
    return m_rows.indexOf({QUuid::fromString(id)});
}

QString SessionListModel::sessionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? SessionWords::textOf(m_rows.at(row).key.id) : QString();
}

QString SessionListModel::neighbourOf(const QString &id) const
{
    const int at = rowOf(id);
    if (at < 0) {
        return sessionAt(0);
    }
    return sessionAt(at + 1).isEmpty() ? sessionAt(at - 1) : sessionAt(at + 1);
}

}
