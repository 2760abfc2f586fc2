// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "keychange.h"
#include "random.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace waymark
{

/** Something that can only be done while nobody has the file open: this window closes it, and opens it again after. */
struct ClosedWork {
    struct Outcome {
        WorkspaceKey key; ///< that opens the workspace from here on
        QString words; ///< what came of it, for a person
    };

    /** Runs off the GUI thread. Its errors are told; the workspace opens with its former key then. */
    std::function<Result<Outcome>()> work;
};

/**
 * What can be set about the workspace that is open, as pages hand it to each other. Gone, and with it every reference to
 * it, when the workspace is closed.
 */
class OpenSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p workspace outlives this. */
    explicit OpenSettings(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Store &store() const { return m_workspace.store(); }
    [[nodiscard]] const Clock &clock() const { return m_workspace.store().clock(); }
    [[nodiscard]] Random &random() { return m_random; }
    /** Asks whoever holds the workspace to close it for @p work. */
    void doClosed(const ClosedWork &work) { Q_EMIT closedWorkWanted(work); }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    void closedWorkWanted(const waymark::ClosedWork &work);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    Workspace &m_workspace;
    SystemRandom m_random;
};

}
