// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opengoals.h"

#include <QPointer>

namespace waymark
{

/** The form of a step or a milestone: its words and its day. Saved when the person says so, with the versions that were loaded. */
class GoalPartEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals MEMBER m_goals NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool milestone READ isMilestone NOTIFY changed FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed FINAL)
    Q_PROPERTY(QDate day MEMBER m_day NOTIFY changed FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString leadsTo READ leadsTo WRITE setLeadsTo NOTIFY changed FINAL)
    Q_PROPERTY(bool reached READ isReached NOTIFY changed FINAL)
    Q_PROPERTY(QString partId READ partId NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit GoalPartEditor(QObject *parent = nullptr);

    [[nodiscard]] bool isMilestone() const { return m_milestone; }
    [[nodiscard]] QDate today() const { return m_goals ? m_goals->today() : QDate(); }
    /** Of a step: the milestone that it leads to; empty for none. */
    [[nodiscard]] QString leadsTo() const { return m_leadsTo ? m_leadsTo->value.toString(QUuid::WithoutBraces) : QString(); }
    void setLeadsTo(const QString &milestone);
    /** Of a milestone: it was reached. */
    [[nodiscard]] bool isReached() const { return m_reached; }
    [[nodiscard]] QString partId() const { return m_id.toString(QUuid::WithoutBraces); }
    /** Why it was not saved; empty where nothing is wrong. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /** loaded() follows. */
    Q_INVOKABLE void loadStep(const QString &id);
    Q_INVOKABLE void loadMilestone(const QString &id);
    /** saved() follows, or problem says why not. */
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void loaded();
    void saved();

private:
    void begin(const QString &id, bool milestone);
    void show(const QString &title, std::optional<QDate> day, const LoadedVersions &seen, bool reached);
    void fail(const Error &error);

    QPointer<OpenGoals> m_goals;
    QUuid m_id;
    bool m_milestone = false;
    QString m_title;
    QDate m_day;
    bool m_reached = false;
    std::optional<MilestoneId> m_leadsTo;
    LoadedVersions m_seen;
    QString m_problem;
};

}
