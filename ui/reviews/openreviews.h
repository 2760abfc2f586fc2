// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attesting.h"
#include "mentorservice.h"
#include "newestquestion.h"
#include "openassignments.h"

#include <QFuture>

namespace waymark
{

class ReviewService;

/** Reviewing in the workspace that is open, as pages hand it to each other. Gone, and with it every reference to it, when the workspace is closed. */
class OpenReviews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    /** @p workspace outlives this. */
    explicit OpenReviews(Workspace &workspace, QObject *parent = nullptr);
    /** Waits for what is being signed. */
    ~OpenReviews() override;

    [[nodiscard]] OpenAssignments *assignments() { return &m_assignments; }
    [[nodiscard]] Workspace &workspace() const { return m_assignments.workspace(); }
    [[nodiscard]] ReviewService &service() const;
    [[nodiscard]] const Clock &clock() const { return m_assignments.clock(); }
    /** How many attempts wait for me. */
    [[nodiscard]] int waiting() const { return m_waiting; }

    /** Signs, one after the other. Errors: those of attestRequest() and RecordService::attest; what was signed before stays. */
    [[nodiscard]] QFuture<Result<int>> attest(const std::vector<AttestedCompetency> &wanted);

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();
    void waitingChanged();

private:
    void count();

    OpenAssignments m_assignments;
    QFuture<Result<int>> m_signing;
    int m_waiting = 0;
    NewestQuestion m_counted;
};

}
