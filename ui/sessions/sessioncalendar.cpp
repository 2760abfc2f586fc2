// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioncalendar.h"

#include "calendarfile.h"
#include "describe.h"
#include "sessionwords.h"

#include <QDir>
#include <QSaveFile>
#include <QtConcurrent>

namespace waymark
{

static bool writeAll(const QByteArray &bytes, const QString &path)
{
    QSaveFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

void SessionCalendar::save(const QString &sessionId, const QUrl &file)
{
    if (!m_sessions) {
        return;
    }
    SessionService &service = m_sessions->service();
    const QUuid id = QUuid::fromString(sessionId);
    auto rows = id.isNull() ? service.coming(m_sessions->clock().now(), most) : service.among({SessionId{id}});
    rows.then(this, [this, file](const Result<std::vector<SessionRow>> &found) {
        if (!found) {
            Q_EMIT failed(describe(found.error()));
        } else if (m_sessions) {
            write(*found, file);
        }
    });
}

void SessionCalendar::write(const std::vector<SessionRow> &rows, const QUrl &file)
{
    std::vector<CalendarEvent> events;
    for (const SessionRow &row : rows) {
        const QString title = SessionWords::appointment(m_sessions->callNameIn(row.session.space));
        if (auto event = calendarEvent(row.session, title)) {
            events.push_back(std::move(*event));
        }
    }
    const Result<QByteArray> bytes = calendarFile(events, m_sessions->clock().now());
    if (events.empty() || !bytes) {
        Q_EMIT failed(bytes ? tr("No session has a time yet, so there is nothing to write.") : describe(bytes.error()));
        return;
    }
    const QString path = file.toLocalFile();
    const auto count = static_cast<int>(events.size());
    QtConcurrent::run([bytes = *bytes, path] { return writeAll(bytes, path); }).then(this, [this, path, count](bool written) {
        const QString shown = QDir::toNativeSeparators(path);
        written ? Q_EMIT saved(tr("%n session(s) saved as %1. Your calendar can open it.", nullptr, count).arg(shown))
                : Q_EMIT failed(tr("%1 could not be written. Choose another folder, or make room.").arg(shown));
    });
}

}
