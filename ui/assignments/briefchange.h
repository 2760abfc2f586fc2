// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentoverview.h"

#include <QPointer>

namespace waymark
{

/**
 * What is asked, while whoever asked it changes it: by when, and the brief as long as nothing was handed in. Saved when the
 * person says so, with the versions that were shown.
 */
class BriefChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::AssignmentOverview *overview READ overview WRITE setOverview NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    Q_PROPERTY(bool briefChangeable READ isBriefChangeable NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString brief READ brief WRITE setBrief NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText WRITE setDueText NOTIFY changed FINAL)
    Q_PROPERTY(QString dueWords READ dueWords NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] AssignmentOverview *overview() const { return m_overview; }
    void setOverview(AssignmentOverview *overview);
    /** The assignment is one's own: taken in private, or shared from there. What somebody gives is theirs to change. */
    [[nodiscard]] bool isPossible() const;
    /** What was handed in is judged by the brief it was written for. */
    [[nodiscard]] bool isBriefChangeable() const;
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const QString &brief() const { return m_brief; }
    void setBrief(const QString &brief);
    /** As it is typed. */
    [[nodiscard]] const QString &dueText() const { return m_dueText; }
    void setDueText(const QString &text);
    /** How it is understood. */
    [[nodiscard]] QString dueWords() const;
    /** Why it was not saved; empty where nothing is wrong. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    Q_INVOKABLE void begin();
    /** saved() follows, or problem says why not. */
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void saved();

private:
    void end();

    QPointer<AssignmentOverview> m_overview;
    bool m_active = false;
    QString m_assignment; ///< the one that is being changed
    LoadedVersions m_seen;
    QString m_brief;
    QString m_dueText;
    QString m_problem;
};

}
