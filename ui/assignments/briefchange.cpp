// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefchange.h"

#include "assignmentwords.h"
#include "describe.h"

#include <QLocale>

namespace waymark
{

void BriefChange::setOverview(AssignmentOverview *overview)
{
    if (m_overview == overview) {
        return;
    }
    m_overview = overview;
    if (overview) {
        connect(overview, &AssignmentOverview::loaded, this, [this] {
            if (m_active && m_overview->assignmentId() != m_assignment) {
                end();
            }
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

bool BriefChange::isPossible() const
{
    if (!m_overview || !m_overview->value() || m_overview->isAccepted()) {
        return false;
    }
    const LoadedAssignment &value = *m_overview->value();
    return value.assignment.space == privateSpace || value.original != value.assignment.id;
}

bool BriefChange::isBriefChangeable() const
{
    return isPossible() && m_overview->value()->standing.attempts == 0;
}

void BriefChange::setBrief(const QString &brief)
{
    if (m_brief != brief) {
        m_brief = brief;
        Q_EMIT changed();
    }
}

void BriefChange::setDueText(const QString &text)
{
    if (m_dueText != text) {
        m_dueText = text;
        Q_EMIT changed();
    }
}

QString BriefChange::dueWords() const
{
    return AssignmentWords::understood(m_dueText, AssignmentWords::dayFrom(m_dueText));
}

void BriefChange::begin()
{
    if (!isPossible()) {
        return;
    }
    const LoadedAssignment &value = *m_overview->value();
    m_active = true;
    m_assignment = m_overview->assignmentId();
    m_seen = value.seen;
    m_brief = value.assignment.brief.brief;
    m_dueText = value.assignment.brief.due ? QLocale().toString(*value.assignment.brief.due, QLocale::ShortFormat) : QString();
    m_problem.clear();
    Q_EMIT changed();
}

void BriefChange::end()
{
    m_active = false;
    m_problem.clear();
    Q_EMIT changed();
}

void BriefChange::cancel()
{
    end();
}

void BriefChange::save()
{
    if (!m_active || !isPossible()) {
        return;
    }
    AssignmentBrief brief = m_overview->value()->assignment.brief;
    brief.due = AssignmentWords::dayFrom(m_dueText);
    if (!brief.due && !m_dueText.trimmed().isEmpty()) {
        m_problem = dueWords();
        Q_EMIT changed();
        return;
    }
    brief.brief = isBriefChangeable() ? m_brief : brief.brief;
    const AssignmentId id = m_overview->value()->assignment.id;
    m_overview->assignments()->service().edit(id, brief, m_seen).then(this, [this](const Result<void> &done) {
        if (done) {
            end();
            Q_EMIT saved();
        } else {
            m_problem = describe(done.error());
            Q_EMIT changed();
        }
    });
}

}
