// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attesting.h"
#include "openassignments.h"

#include <QFuture>

namespace waymark
{

class ReviewService;

/** An attempt in the list of a mentor. */
struct ReviewRow {
    enum class Group {
        Waiting, ///< for me
        WithMentee, ///< sent back
        Done, ///< accepted
    };

    AttemptId attempt;
    AssignmentId assignment;
    SpaceKey space;
    QString title;
    int number = 1;
    Group group = Group::Waiting;
    /** Since when it waits, was sent back or accepted; milliseconds UTC. */
    qint64 since = 0;
    /** A review was begun here. */
    bool begun = false;

    bool operator==(const ReviewRow &) const = default;
};

/** A review that was sent, with what it was about. */
struct LastReview {
    ReviewId id;
    AttemptId attempt;
    QString title;
    Verdict verdict = Verdict::Revise;
    QString overall;
    qint64 sent = 0;

    bool operator==(const LastReview &) const = default;
};

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

    /** What waits for me, @p count at most, the longest waiting first; then what is with my mentees, and the last things done. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<ReviewRow>>> rows(int count) const;
    /** The last @p count reviews in @p space, the newest first. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<LastReview>>> lastReviews(SpaceKey space, int count) const;
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
};

}
