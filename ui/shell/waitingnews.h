// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktopnotices.h"
#include "openworkspace.h"

#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration>

namespace waymark
{

/** How many things of each kind wait for the person. */
struct WaitingCounts {
    int handIns = 0; ///< attempts that wait for my review
    int reviews = 0; ///< reviews that came to me
    int questions = 0; ///< what is to settle in the exchange
    int due = 0; ///< by today

    bool operator==(const WaitingCounts &) const = default;
};

/**
 * Tells the desktop what has come to wait for the person while the window was not in front: how many and of what kind,
 * nothing of what is in it. Looks now and then whether another program brought something, or the day something is due.
 */
class WaitingNews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenWorkspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged FINAL)
    /** Whether the window is in front, so that everything can be seen in it. */
    Q_PROPERTY(bool windowActive READ isWindowActive WRITE setWindowActive NOTIFY windowActiveChanged FINAL)

public:
    explicit WaitingNews(QObject *parent = nullptr);
    /** On another bus than that of the session. */
    explicit WaitingNews(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    [[nodiscard]] bool isWindowActive() const { return m_active; }
    void setWindowActive(bool active);

    /** Asks the services again; happens by itself where something changed, and every half minute. */
    void look();

Q_SIGNALS:
    void workspaceChanged();
    void windowActiveChanged();
    /** The services have answered. */
    void looked();
    /** Somebody pressed a notice: the window is to come to the front, at this place. */
    void placeWanted(const QString &place);

private:
    void count(int request);
    void receive(const WaitingCounts &now);
    void tell(const QString &place, int former, int now, const QString &words);

    QPointer<OpenWorkspace> m_workspace;
    DesktopNotices m_notices;
    bool m_active = true;
    bool m_known = false; ///< whether m_seen says something about this workspace
    WaitingCounts m_seen; ///< what waited when the window was in front last
    WaitingCounts m_told; ///< the most that was told since
    int m_request = 0;
    QTimer m_often;
    QTimer m_soon; ///< several changes at once are one look
};

}
