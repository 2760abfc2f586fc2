// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "workspace.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * The career record of the workspace that is open, as pages hand it to each other. Gone, and with it every reference to
 * it, when the workspace is closed.
 */
class OpenRecord : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenRecord(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Clock &clock() const { return m_workspace.store().clock(); }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    Workspace &m_workspace;
};

}
