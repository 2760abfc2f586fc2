// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

class Workspace;

/** What the Today page reads from the workspace that is open. Gone, and every reference with it, when the workspace is closed. */
class OpenToday : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenToday(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    Workspace &m_workspace;
};

}
