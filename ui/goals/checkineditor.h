// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opengoals.h"

#include <QPointer>

namespace waymark
{

/** The form of a check-in, a new one or one to correct. Saved when the person says so. */
class CheckInEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals MEMBER m_goals NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString goalId MEMBER m_goalId NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool correcting READ isCorrecting NOTIFY changed FINAL)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress WRITE setProgress NOTIFY changed FINAL)
    Q_PROPERTY(bool progressValid READ isProgressValid NOTIFY changed FINAL)
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QString blocker READ blocker WRITE setBlocker NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help WRITE setHelp NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    explicit CheckInEditor(QObject *parent = nullptr);

    /** Somebody is writing one. */
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isCorrecting() const { return !m_id.isNull(); }
    [[nodiscard]] QDate day() const { return m_draft.day; }
    void setDay(QDate day) { edit(m_draft.day, day); }
    [[nodiscard]] QDate today() const { return m_goals ? m_goals->today() : QDate(); }
    /** As it is typed. */
    [[nodiscard]] const QString &progress() const { return m_progress; }
    void setProgress(const QString &text) { edit(m_progress, text); }
    [[nodiscard]] bool isProgressValid() const;
    /** 1 to 10, 0 for none. */
    [[nodiscard]] int confidence() const { return m_draft.confidence.value_or(0); }
    void setConfidence(int confidence) { edit(m_draft.confidence, confidence > 0 ? std::optional(confidence) : std::nullopt); }
    [[nodiscard]] const QString &note() const { return m_draft.note; }
    void setNote(const QString &text) { edit(m_draft.note, text); }
    [[nodiscard]] const QString &blocker() const { return m_draft.blocker; }
    void setBlocker(const QString &text) { edit(m_draft.blocker, text); }
    [[nodiscard]] const QString &help() const { return m_draft.help; }
    void setHelp(const QString &text) { edit(m_draft.help, text); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /** There is something to save. */
    [[nodiscard]] bool isComplete() const;

    /** A new one of today. */
    Q_INVOKABLE void begin();
    /** Takes one up again; it becomes active when it is loaded. */
    Q_INVOKABLE void correct(const QString &id);
    Q_INVOKABLE void cancel();
    /** saved() follows, or problem says why not. */
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void saved();

private:
    void edit(auto &member, const auto &value)
    {
        if (member != value) {
            member = value;
            m_problem.clear();
            Q_EMIT changed();
        }
    }
    void show(const CheckInDraft &draft, CheckInId id);
    void answer(const Result<void> &result);

    QPointer<OpenGoals> m_goals;
    QString m_goalId;
    bool m_active = false;
    CheckInId m_id; ///< of the one that is corrected
    LoadedVersions m_seen;
    CheckInDraft m_draft;
    QString m_progress;
    QString m_problem;
};

}
