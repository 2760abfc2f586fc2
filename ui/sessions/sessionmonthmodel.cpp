// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionmonthmodel.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace waymark
{

void SessionMonthModel::setSessions(OpenSessions *sessions)
{
    if (m_sessions == sessions) {
        return;
    }
    m_sessions = sessions;
    if (sessions) {
        connect(sessions, &OpenSessions::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"session"_s)) {
                refresh();
            }
        });
        turnToPresent();
    }
    Q_EMIT sessionsChanged();
}

void SessionMonthModel::ask(QDate first)
{
    if (!m_sessions) {
        return;
    }
    const QTimeZone zone = m_sessions->clock().zone();
    const SessionKey end{.startsAt = first.addMonths(1).startOfDay(zone).toMSecsSinceEpoch(), .id = {}};
    m_sessions->service().everywhere(end, mostOfAMonth).then(this, [this, first, zone](const Result<std::vector<SessionRow>> &found) {
        QHash<QDate, int> entries;
        for (const SessionRow &row : found.value_or(std::vector<SessionRow>())) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(row.key.startsAt.value_or(0), zone).date();
            if (day >= first && row.session.state != SessionState::Cancelled) {
                ++entries[day];
            }
        }
        receive(first, entries);
    });
}

QString SessionMonthModel::wordsFor(const QString &name, int entries) const
{
    return entries > 0 ? tr("%1: %n session(s)", nullptr, entries).arg(name) : name;
}

}
