// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "newestquestion.h"
#include "workspace.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * What goes back and forth between people, of the workspace that is open, as pages hand it to each other. Gone, and with
 * it every reference to it, when the workspace is closed.
 */
class OpenExchange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenExchange(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Store &store() const { return m_workspace.store(); }
    [[nodiscard]] const Clock &clock() const { return m_workspace.store().clock(); }
    /** How much waits for my word: what two people changed, and parcels that ask. */
    [[nodiscard]] int waiting() const { return m_waiting; }
    /** To be called after something was sent, opened, invited or confirmed: none of that is a record, so changed() does not tell. */
    void noteExchanged();

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** As noteExchanged(). */
    void exchanged();
    void waitingChanged();
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    void countWaiting();

    Workspace &m_workspace;
    int m_waiting = 0;
    NewestQuestion m_counted;
};

}
