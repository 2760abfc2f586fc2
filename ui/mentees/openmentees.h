// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openreviews.h"

namespace waymark
{

/** The mentees of the workspace that is open, as pages hand them to each other. Gone, and with it every reference to it, when the workspace is closed. */
class OpenMentees : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments CONSTANT FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenMentees(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() { return &m_assignments; }
    [[nodiscard]] Workspace &workspace() const { return m_assignments.workspace(); }
    [[nodiscard]] const Clock &clock() const { return m_assignments.clock(); }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    OpenAssignments m_assignments;
};

}
