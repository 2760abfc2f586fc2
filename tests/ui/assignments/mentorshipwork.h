// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentservice.h"
#include "twoworkspaces.h"

namespace waymark
{

/** Mira and Jonas at work on assignments, step by step, in two real workspaces that exchange parcels. */
class MentorshipWork
{
public:
    /** Both are there and have not met. */
    MentorshipWork() = default;

    [[nodiscard]] Workspace &mira() { return m_two.mira(); }
    [[nodiscard]] Workspace &jonas() { return m_two.jonas(); }
    [[nodiscard]] TwoWorkspaces &two() { return m_two; }
    void meet() { m_two.meet(); }
    /** The mentorship, as Mira and as Jonas know it. */
    [[nodiscard]] SpaceKey mirasSpace();
    [[nodiscard]] SpaceKey jonasSpace();

    [[nodiscard]] static AssignmentBrief brief(const QString &title);
    /** Mira takes one for herself. */
    AssignmentId take(const QString &title, std::optional<QDate> due = {});
    /** Mira hands @p body in where it is shared, and Jonas has it. */
    AttemptId handIn(AssignmentId assignment, const QString &body);
    /** Jonas answers with the level @p level for all, one comment on the first @p length signs, and Mira has it. */
    void answer(AttemptId attempt, Verdict verdict, int level, qint64 length = 3);
    void toJonas() { m_two.carry(m_two.mira(), m_two.jonas()); }
    void toMira() { m_two.carry(m_two.jonas(), m_two.mira()); }

    [[nodiscard]] static QString textOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

private:
    TwoWorkspaces m_two;
};

}
