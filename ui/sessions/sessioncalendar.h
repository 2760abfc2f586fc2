// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensessions.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** Writes sessions to a file that calendars read; off the GUI thread, and whole or not at all. */
class SessionCalendar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSessions *sessions MEMBER m_sessions NOTIFY sessionsChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    /** Sessions that one file holds at most. */
    static constexpr int most = 1000;

    /** The session @p sessionId; all that are coming where it is empty. saved() or failed() follows. */
    Q_INVOKABLE void save(const QString &sessionId, const QUrl &file);

Q_SIGNALS:
    void sessionsChanged();
    /** @p words say where, for a person. */
    void saved(const QString &words);
    void failed(const QString &words);

private:
    void write(const std::vector<SessionRow> &rows, const QUrl &file);

    QPointer<OpenSessions> m_sessions;
};

}
