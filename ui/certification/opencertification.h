// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "newestquestion.h"
#include "workspace.h"

#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * What somebody prepares for a certification, of the workspace that is open, as pages hand it to each other. Gone, and with it
 * every reference to it, when the workspace is closed.
 */
class OpenCertification : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenCertification(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Clock &clock() const { return m_workspace.store().clock(); }
    /** How many ask for words of mine that I have not signed. */
    [[nodiscard]] int waiting() const { return m_waiting; }
    /** For what waits for the storage or takes long. Closing waits until it is over. */
    [[nodiscard]] QThreadPool *threads() { return &m_threads; }
    /** @p work, which takes the workspace and waits for its storage, on one of threads(). */
    template<typename F>
    [[nodiscard]] auto apart(F work)
    {
        return QtConcurrent::run(&m_threads, [&workspace = m_workspace, work = std::move(work)] { return work(workspace); });
    }

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();
    void waitingChanged();

private:
    void count();

    Workspace &m_workspace;
    NewestQuestion m_counted;
    int m_waiting = 0;
    QThreadPool m_threads;
};

}
