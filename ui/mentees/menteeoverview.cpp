// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menteeoverview.h"

#include "assignmentwords.h"
#include "describe.h"
#include "text.h"
#include "workspace.h"

#include <algorithm>

namespace waymark
{

static constexpr int allGoals = 100;

MenteeOverview::MenteeOverview(QObject *parent)
    : QObject(parent)
{
}

void MenteeOverview::setMentees(OpenMentees *mentees)
{
    if (m_mentees == mentees) {
        return;
    }
    m_mentees = mentees;
    if (mentees) {
        connect(mentees, &OpenMentees::changed, this, &MenteeOverview::reload);
        connect(mentees->assignments(), &OpenAssignments::namesChanged, this, &MenteeOverview::loaded);
        reload();
    }
    Q_EMIT askedChanged();
}

void MenteeOverview::setSpace(qlonglong space)
{
    if (m_space.value != space) {
        m_space = SpaceKey{space};
        m_state = State::Loading;
        m_facts.reset();
        Q_EMIT askedChanged();
        Q_EMIT loaded();
        reload();
    }
}

void MenteeOverview::reload()
{
    if (!m_mentees || m_space.value == 0) {
        return;
    }
    m_mentees->workspace().mentor().mentees(m_space).then(this, [this, request = ++m_request](const Result<std::vector<MenteeFacts>> &facts) {
        if (request != m_request || !m_mentees) {
            return;
        }
        if (facts && !facts->empty()) {
            receive(facts->front());
            return;
        }
        m_state = State::Failed;
        m_errorText = describe(facts ? Error{.kind = Error::Kind::NotFound, .field = {}, .detail = {}} : facts.error());
        Q_EMIT loaded();
    });
}

/** What waits for me, what is in hand, and what was accepted, the last first. */
static bool comesFirst(const AssignmentRow &a, const AssignmentRow &b)
{
    const auto rank = [](const AssignmentRow &row) {
        const AssignmentState state = row.standing.state;
        return state == AssignmentState::Accepted ? 2 : state == AssignmentState::HandedIn || state == AssignmentState::InReview ? 0 : 1;
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
    }
    return rank(a) == 2 && a.standing.reviewed > b.standing.reviewed;
}

void MenteeOverview::receive(const MenteeFacts &facts)
{
    m_facts = facts;
    m_state = State::Ready;
    m_errorText.clear();
    m_goals.setGoals(facts.goals, m_mentees->clock().today(), allGoals);
    std::vector<AssignmentRow> assignments = facts.assignments;
    std::ranges::stable_sort(assignments, comesFirst);
    std::vector<MenteeLine> lines;
    for (const AssignmentRow &row : assignments) {
        lines.push_back(lineOf(row));
    }
    m_assignments.setLines(lines);
    lines.clear();
    for (const StoredAttestation &one : facts.attestations) {
        if (one.counts()) {
            const QString when = AssignmentWords::nearDay(one.attestation.signedAt, m_mentees->clock());
            lines.push_back({.id = one.attestation.id.value,
                             .title = one.attestation.levelName.isEmpty()
                                 ? shown(one.attestation.title)
                                 : tr("%1: %2", "a competency, a level").arg(shown(one.attestation.title), one.attestation.levelName),
                             .note = tr("Signed by you, %1").arg(when),
                             .attempt = {},
                             .strong = false});
        }
    }
    m_signatures.setLines(lines);
    Q_EMIT loaded();
}

static QString stateWords(const AssignmentRow &row, const Clock &clock)
{
    switch (row.standing.state) {
    case AssignmentState::ToRevise:
        return MenteeOverview::tr("Sent back %1").arg(AssignmentWords::nearDay(row.standing.reviewed.value_or(0), clock));
    case AssignmentState::HandedIn:
        return MenteeOverview::tr("Waits for you since %1").arg(AssignmentWords::nearDay(row.standing.handedIn.value_or(0), clock));
    case AssignmentState::InReview:
        return MenteeOverview::tr("You have begun a review");
    case AssignmentState::Accepted:
        return MenteeOverview::tr("Accepted %1").arg(AssignmentWords::nearDay(row.standing.reviewed.value_or(0), clock));
    default:
        return AssignmentWords::due(row.due, clock.today());
    }
}

MenteeLine MenteeOverview::lineOf(const AssignmentRow &row) const
{
    const bool waits = row.standing.state == AssignmentState::HandedIn || row.standing.state == AssignmentState::InReview;
    return {.id = row.id.value,
            .title = shown(row.title),
            .note = stateWords(row, m_mentees->clock()),
            .attempt = AssignmentWords::textOf(row.standing.newest),
            .strong = waits};
}

const KnownMentorship *MenteeOverview::known() const
{
    return m_mentees ? m_mentees->assignments()->mentorship(m_space) : nullptr;
}

QString MenteeOverview::name() const
{
    return known() ? known()->name : QString();
}

QString MenteeOverview::callName() const
{
    return AssignmentWords::callName(name());
}

QString MenteeOverview::initials() const
{
    return AssignmentWords::initials(name());
}

bool MenteeOverview::isConfirmed() const
{
    return known() && known()->confirmed;
}

QString MenteeOverview::engagement() const
{
    return m_facts ? MenteeWords::engagement(*m_facts, m_mentees->assignments()->method(), m_mentees->clock().today()) : QString();
}

QString MenteeOverview::agreement() const
{
    return m_facts && m_facts->engagement ? shown(m_facts->engagement->draft.agreement) : QString();
}

QString MenteeOverview::lastContact() const
{
    return m_facts ? MenteeWords::lastContact(*m_facts, m_mentees->clock()) : QString();
}

QString MenteeOverview::growth() const
{
    return m_facts ? MenteeWords::growth(*m_facts, m_mentees->clock()) : QString();
}

}
