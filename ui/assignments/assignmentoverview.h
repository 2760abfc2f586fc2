// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptcommentmodel.h"
#include "attemptlistmodel.h"
#include "rubricmodel.h"

namespace waymark
{

/** One assignment as its page shows it: what is asked, how it stands, what was handed in, and what the mentor asked for last. */
class AssignmentOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments WRITE setAssignments NOTIFY assignmentChanged REQUIRED FINAL)
    Q_PROPERTY(QString assignmentId READ assignmentId WRITE setAssignmentId NOTIFY assignmentChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY loaded FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loaded FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString brief READ brief NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList competencies READ competencies NOTIFY loaded FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY loaded FINAL)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY loaded FINAL)
    Q_PROPERTY(QString mentor READ mentor NOTIFY loaded FINAL)
    Q_PROPERTY(bool withMentor READ isWithMentor NOTIFY loaded FINAL)
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY loaded FINAL)
    Q_PROPERTY(bool sentBack READ isSentBack NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList track READ track NOTIFY loaded FINAL)
    Q_PROPERTY(int trackCurrent READ trackCurrent NOTIFY loaded FINAL)
    Q_PROPERTY(QString newestAttempt READ newestAttempt NOTIFY loaded FINAL)
    Q_PROPERTY(QString lastReviewed READ lastReviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QString overall READ overall NOTIFY loaded FINAL)
    Q_PROPERTY(waymark::RubricModel *rubric READ rubric CONSTANT FINAL)
    Q_PROPERTY(waymark::AttemptListModel *attempts READ attempts CONSTANT FINAL)
    Q_PROPERTY(waymark::AttemptCommentModel *asked READ asked CONSTANT FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit AssignmentOverview(QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setAssignments(OpenAssignments *assignments);
    [[nodiscard]] QString assignmentId() const;
    void setAssignmentId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString brief() const;
    /** Names. */
    [[nodiscard]] QStringList competencies() const;
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] bool isOverdue() const;
    /** What the mentor is called who has it, or to whom it would go; empty where there is none, or several. */
    [[nodiscard]] QString mentor() const;
    [[nodiscard]] bool isWithMentor() const;
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] bool isSentBack() const;
    /** Where it stands on its way, in words: the stops, and the one it is at. */
    [[nodiscard]] QStringList track() const { return m_track; }
    [[nodiscard]] int trackCurrent() const { return m_trackCurrent; }
    [[nodiscard]] QString newestAttempt() const;
    /** The attempt that asked() is about; empty where nothing was answered. */
    [[nodiscard]] QString lastReviewed() const;
    /** What the mentor said to it as a whole. */
    [[nodiscard]] QString overall() const;
    /** Without levels: what they mean. */
    [[nodiscard]] RubricModel *rubric() { return &m_rubric; }
    [[nodiscard]] AttemptListModel *attempts() { return &m_attempts; }
    [[nodiscard]] AttemptCommentModel *asked() { return &m_asked; }

    /** Nothing while it is loading. */
    [[nodiscard]] const std::optional<LoadedAssignment> &value() const { return m_value; }
    [[nodiscard]] CriterionLevels lastLevels() const;
    /** Which number the next attempt gets. */
    [[nodiscard]] int nextNumber() const;

    Q_INVOKABLE void remove();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void assignmentChanged();
    void loaded();
    /** To the trash. */
    void removed();
    /** It is not there any more. */
    void gone();
    void failed(const QString &message);

private:
    void onChanged(const ChangeSet &changes);
    void receive(const LoadedAssignment &value, const std::vector<AttemptInFull> &attempts);
    void fail(const Error &error);
    void makeTrack();
    [[nodiscard]] AssignmentState standing() const;

    QPointer<OpenAssignments> m_assignments;
    AssignmentId m_id;
    State m_state = State::Loading;
    QString m_errorText;
    std::optional<LoadedAssignment> m_value;
    std::vector<AttemptInFull> m_inFull;
    const AttemptInFull *m_answered = nullptr; ///< of m_inFull, the last that was answered
    QStringList m_track;
    int m_trackCurrent = 0;
    RubricModel m_rubric;
    AttemptListModel m_attempts;
    AttemptCommentModel m_asked;
    int m_turn = 0; ///< late answers are dropped
};

}
