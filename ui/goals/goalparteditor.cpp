// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalparteditor.h"

#include "describe.h"

namespace waymark
{

GoalPartEditor::GoalPartEditor(QObject *parent)
    : QObject(parent)
{
}

void GoalPartEditor::begin(const QString &id, bool milestone)
{
    m_id = QUuid::fromString(id);
    m_milestone = milestone;
    m_problem.clear();
}

void GoalPartEditor::show(const QString &title, std::optional<QDate> day, const LoadedVersions &seen, bool reached)
{
    m_title = title;
    m_day = day.value_or(QDate());
    m_seen = seen;
    m_reached = reached;
    Q_EMIT changed();
    Q_EMIT loaded();
}

void GoalPartEditor::fail(const Error &error)
{
    m_problem = describe(error);
    Q_EMIT changed();
}

void GoalPartEditor::loadStep(const QString &id)
{
    begin(id, false);
    m_goals->parts().step({m_id}).then(this, [this, asked = m_id](const Result<LoadedPart<Step>> &found) {
        if (asked == m_id && found) {
            m_leadsTo = found->part.values.milestone;
            show(found->part.values.title, found->part.values.due, found->seen, false);
        }
    });
}

void GoalPartEditor::loadMilestone(const QString &id)
{
    begin(id, true);
    m_goals->parts().milestone({m_id}).then(this, [this, asked = m_id](const Result<LoadedPart<Milestone>> &found) {
        if (asked == m_id && found) {
            show(found->part.values.title, found->part.values.due, found->seen, found->part.reachedOn.has_value());
        }
    });
}

void GoalPartEditor::setLeadsTo(const QString &milestone)
{
    const MilestoneId wanted{QUuid::fromString(milestone)};
    m_leadsTo = wanted.isNull() ? std::nullopt : std::optional(wanted);
    Q_EMIT changed();
}

void GoalPartEditor::save()
{
    if (!m_goals) {
        return;
    }
    const std::optional<QDate> day = m_day.isValid() ? std::optional(m_day) : std::nullopt;
    const auto answer = [this](const Result<void> &result) {
        if (result) {
            Q_EMIT saved();
        } else {
            fail(result.error());
        }
    };
    if (m_milestone) {
        m_goals->parts().saveMilestone({m_id}, {.title = m_title, .due = day}, m_seen).then(this, answer);
    } else {
        m_goals->parts().saveStep({m_id}, {.title = m_title, .due = day, .milestone = m_leadsTo}, m_seen).then(this, answer);
    }
}

}
