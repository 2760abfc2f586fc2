// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencystanding.h"
#include "engagement.h"
#include "exchangestatusrepository.h"
#include "goalrow.h"
#include "openreviews.h"

namespace waymark
{

/** What is known of one mentee, from what she shares and from what I did. */
struct MenteeFacts {
    Mentorship mentorship;
    /** The one that runs, or the last that did. */
    std::optional<Engagement> engagement;
    /** Of this mentee, the longest waiting first. */
    std::vector<WaitingRow> waiting;
    ExchangeStatus exchange;
    /** What is shared in the mentorship. */
    std::vector<AssignmentRow> assignments;
    std::vector<GoalRow> goals;
    std::vector<StoredAttestation> attestations;
    std::optional<LastReview> lastReview;
};

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

    /** Of all mentees, or of the one in @p only: the longest wait first, then as they were met. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<MenteeFacts>>> facts(std::optional<SpaceKey> only = {}) const;

Q_SIGNALS:
    /** As Store::changed, on the thread of this. */
    void changed(const waymark::ChangeSet &changes);
    /** The last moment to save what was typed. */
    void aboutToClose();

private:
    OpenAssignments m_assignments;
};

}
