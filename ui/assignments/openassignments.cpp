// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openassignments.h"

#include "assignmentwords.h"
#include "text.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** More people than anybody mentors. */
static constexpr int mostPeople = 1000;
static constexpr int mostHits = 500;

OpenAssignments::OpenAssignments(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, &OpenAssignments::onChanged);
    askForMethod();
    refresh();
    count();
}

AssignmentService &OpenAssignments::service() const
{
    return m_workspace.assignments();
}

AttachmentService &OpenAssignments::attachments() const
{
    return m_workspace.attachments();
}

const Clock &OpenAssignments::clock() const
{
    return m_workspace.store().clock();
}

void OpenAssignments::onChanged(const ChangeSet &changes)
{
    if (changes.touches(u"method"_s)) {
        askForMethod();
    }
    const bool decides = changes.touches(u"assignment"_s) || changes.touches(u"attempt"_s) || changes.touches(u"review"_s)
        || changes.touches(u"attempt_withdrawal"_s) || changes.touches(u"review_withdrawal"_s);
    if (decides) {
        refresh();
        count();
    }
    Q_EMIT changed(changes);
}

void OpenAssignments::askForMethod()
{
    m_workspace.method().current().then(this, [this](const Result<Method> &method) {
        if (method) {
            m_method = *method;
            Q_EMIT namesChanged();
        }
    });
}

void OpenAssignments::refresh()
{
    m_workspace.mentoring().mentorships().then(this, m_asked.asks([this](const Result<std::vector<Mentorship>> &mentorships) {
        if (mentorships) {
            askNames(*mentorships);
        }
    }));
}

void OpenAssignments::askNames(const std::vector<Mentorship> &mentorships)
{
    m_workspace.identity().people(mostPeople).then(this, m_asked.asks([this, mentorships](const Result<std::vector<KnownPerson>> &people) {
        receive(mentorships, people.value_or(std::vector<KnownPerson>()));
    }));
}

void OpenAssignments::receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people)
{
    std::vector<KnownMentorship> known;
    for (const Mentorship &mentorship : mentorships) {
        const auto person = std::ranges::find(people, mentorship.other, &KnownPerson::person);
        const bool found = person != people.end();
        known.push_back({.mentorship = mentorship, .name = found ? shown(person->name) : tr("Somebody"), .confirmed = found && person->isConfirmed()});
    }
    if (known != m_mentorships) {
        m_mentorships = std::move(known);
        Q_EMIT namesChanged();
    }
}

void OpenAssignments::count()
{
    service()
        .mine(AssignmentState::ToRevise, {.after = {}, .count = mostHits})
        .then(this, m_counted.asks([this](const Result<std::vector<AssignmentRow>> &rows) {
            const int waiting = rows ? static_cast<int>(rows->size()) : 0;
            if (waiting != m_waiting) {
                m_waiting = waiting;
                Q_EMIT waitingChanged();
            }
        }));
}

QStringList OpenAssignments::competencyNames(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        names.append(m_method ? m_method->competencyName(id) : id);
    }
    return names;
}

std::vector<KnownMentorship> OpenAssignments::mentorshipsAs(Role myRole) const
{
    std::vector<KnownMentorship> found;
    std::ranges::copy_if(m_mentorships, std::back_inserter(found),
                         [myRole](const KnownMentorship &one) { return one.mentorship.myRole == myRole && !one.mentorship.closed; });
    return found;
}

const KnownMentorship *OpenAssignments::mentorship(SpaceKey space) const
{
    const auto found = std::ranges::find(m_mentorships, space, [](const KnownMentorship &one) { return one.mentorship.space; });
    return found == m_mentorships.end() ? nullptr : &*found;
}

QString OpenAssignments::callNameIn(SpaceKey space) const
{
    const KnownMentorship *found = mentorship(space);
    return found ? AssignmentWords::callName(found->name) : QString();
}

QFuture<Result<std::vector<AssignmentId>>> OpenAssignments::matching(const QString &text) const
{
    std::vector<SpaceKey> mine{privateSpace};
    for (const KnownMentorship &one : m_mentorships) {
        if (one.mentorship.myRole == Role::Mentee) {
            mine.push_back(one.mentorship.space);
        }
    }
    return service().matching(text, mine);
}

}
