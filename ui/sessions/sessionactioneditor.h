// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessioneditor.h"

namespace waymark
{

/** The form of an action, a new one or one to change. Saved when the person says so. */
class SessionActionEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::SessionEditor *session MEMBER m_session NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool changing READ isChanging NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool mine READ isMine WRITE setMine NOTIFY changed FINAL)
    Q_PROPERTY(QDate due READ due WRITE setDue NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /** Somebody is writing one. */
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isChanging() const { return !m_id.isNull(); }
    [[nodiscard]] const QString &title() const { return m_title; }
    void setTitle(const QString &title) { edit(m_title, title); }
    /** I am to do it; else the other one is. */
    [[nodiscard]] bool isMine() const { return m_mine; }
    void setMine(bool mine) { edit(m_mine, mine); }
    /** Invalid for none. */
    [[nodiscard]] QDate due() const { return m_due; }
    void setDue(QDate due) { edit(m_due, due); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isComplete() const { return !m_title.trimmed().isEmpty(); }

    /** A new one of mine. */
    Q_INVOKABLE void begin();
    /** Takes one up again; it becomes active when it is loaded. */
    Q_INVOKABLE void change(const QString &actionId);
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
    void show(const SessionActionDraft &draft, SessionActionId id);
    void answer(const Result<void> &result);
    [[nodiscard]] Role myRole() const { return m_session->isMentor() ? Role::Mentor : Role::Mentee; }

    QPointer<SessionEditor> m_session;
    bool m_active = false;
    SessionActionId m_id; ///< of the one that is changed
    LoadedVersions m_seen;
    QString m_title;
    bool m_mine = true;
    QDate m_due;
    QString m_problem;
};

}
