// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace waymark
{

/**
 * Notices of the desktop, after the freedesktop.org specification. Where no service shows them, or no bus is, nothing
 * happens. They may stand on a locked screen: nothing private belongs in them.
 */
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    /** Shows @p words under the name of the program, in the place of an earlier notice of this @p kind. */
    void show(const QString &kind, const QString &words);
    /** Takes back all that are still there. */
    void withdraw();

Q_SIGNALS:
    /** A notice of @p kind was pressed. */
    void activated(const QString &kind);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    void receiveToken(uint id, const QString &token);

private:
    void listen();

    QDBusConnection m_bus;
    bool m_listening = false;
    QHash<QString, uint> m_shown; ///< by kind: the number that the service gave
};

}
