// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptcommentmodel.h"
#include "evidencemodel.h"
#include "rubricmodel.h"

namespace waymark
{

/** One attempt as it was handed in, and what its mentor answered. */
class AttemptView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments WRITE setAssignments NOTIFY attemptChanged REQUIRED FINAL)
    Q_PROPERTY(QString attemptId READ attemptId WRITE setAttemptId NOTIFY attemptChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY loaded FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loaded FINAL)
    Q_PROPERTY(QString name READ name NOTIFY loaded FINAL)
    Q_PROPERTY(QString body READ body NOTIFY loaded FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY loaded FINAL)
    Q_PROPERTY(QString whereabouts READ whereabouts NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(QStringList givable READ givable NOTIFY loaded FINAL)
    Q_PROPERTY(bool withdrawable READ isWithdrawable NOTIFY loaded FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY loaded FINAL)
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY loaded FINAL)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY loaded FINAL)
    Q_PROPERTY(QString overall READ overall NOTIFY loaded FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(waymark::EvidenceModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(waymark::AttemptCommentModel *comments READ comments CONSTANT FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit AttemptView(QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setAssignments(OpenAssignments *assignments);
    [[nodiscard]] QString attemptId() const;
    void setAttemptId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /** "Attempt 2". */
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString body() const;
    /** When it was handed in, where it was done. */
    [[nodiscard]] QString notes() const;
    /** To whom it can go, in words for a button each: what was handed in before there was a mentor. Empty for all else. */
    [[nodiscard]] QStringList givable() const;
    /** Whether its mentor has it, in words; empty once it was answered. */
    [[nodiscard]] const QString &whereabouts() const { return m_whereabouts; }
    [[nodiscard]] bool isWithdrawable() const;
    [[nodiscard]] bool isReviewed() const;
    [[nodiscard]] bool isAccepted() const;
    /** "Jonas sent it back on 24 November". */
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] QString overall() const;
    [[nodiscard]] RubricModel *rubric() { return &m_rubric; }
    [[nodiscard]] EvidenceModel *evidence() { return &m_evidence; }
    [[nodiscard]] AttemptCommentModel *comments() { return &m_comments; }

    /** Gives the assignment, with what was handed in, to the one at @p recipient of givable(). given() follows, or failed(). */
    Q_INVOKABLE void give(int recipient);
    /** Takes back what was not answered. */
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void attemptChanged();
    void loaded();
    void whereaboutsChanged();
    void withdrawn();
    /** It stands as @p attemptId of @p assignmentId from now on, where its mentor sees it. */
    void given(const QString &assignmentId, const QString &attemptId);
    void failed(const QString &message);

private:
    void receive(const std::optional<AttemptInFull> &attempt);
    void showGiven(AssignmentId place);
    [[nodiscard]] bool isWithMeAlone() const;
    void askForRubric();
    void askForWhereabouts();
    void setWhereabouts(const QString &words);

    QPointer<OpenAssignments> m_assignments;
    AttemptId m_id;
    State m_state = State::Loading;
    QString m_errorText;
    QString m_whereabouts;
    std::optional<AttemptInFull> m_attempt;
    RubricModel m_rubric;
    EvidenceModel m_evidence;
    AttemptCommentModel m_comments;
};

}
