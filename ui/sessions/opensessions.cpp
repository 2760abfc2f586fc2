// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensessions.h"

#include "sessionwords.h"
#include "text.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** More people than anybody mentors. */
static constexpr int mostPeople = 1000;

bool waitsForMe(const SessionHours &hours, Role mine)
{
    const auto &own = mine == Role::Mentor ? hours.mentor : hours.mentee;
    const auto &theirs = mine == Role::Mentor ? hours.mentee : hours.mentor;
    return theirs && own != theirs;
}

OpenSessions::OpenSessions(Workspace &workspace, QObject *parent)
    : OpenSessions({.store = workspace.store(), .sessions = workspace.sessions(), .mentoring = workspace.mentoring(), .identity = workspace.identity()}, parent)
{
}

OpenSessions::OpenSessions(const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_services.store, &Store::changed, this, &OpenSessions::onChanged);
    refresh();
}

void OpenSessions::onChanged(const ChangeSet &changes)
{
    if (changes.touches(u"session"_s) || changes.touches(u"mentor_hours"_s) || changes.touches(u"mentee_hours"_s)) {
        count();
    }
    Q_EMIT changed(changes);
}

void OpenSessions::refresh()
{
    m_services.mentoring.mentorships().then(
        this, m_asked.asks([this](const Result<std::vector<Mentorship>> &mentorships) { askNames(mentorships.value_or(std::vector<Mentorship>())); }));
}

void OpenSessions::askNames(const std::vector<Mentorship> &mentorships)
{
    m_services.identity.people(mostPeople).then(this, m_asked.asks([this, mentorships](const Result<std::vector<KnownPerson>> &people) {
        receive(mentorships, people.value_or(std::vector<KnownPerson>()));
    }));
}

void OpenSessions::receive(const std::vector<Mentorship> &mentorships, const std::vector<KnownPerson> &people)
{
    std::vector<SessionPartner> partners;
    for (const Mentorship &mentorship : mentorships) {
        const auto person = std::ranges::find(people, mentorship.other, &KnownPerson::person);
        partners.push_back({.mentorship = mentorship, .name = person == people.end() ? tr("Somebody") : shown(person->name)});
    }
    if (!m_known || partners != m_partners) {
        m_known = true;
        m_partners = std::move(partners);
        Q_EMIT namesChanged();
    }
    count();
}

void OpenSessions::count()
{
    m_services.sessions.ledger().then(this, m_counted.asks([this](const Result<std::vector<SessionLedgerRow>> &rows) {
        const auto waits = [this](const SessionLedgerRow &row) { return waitsForMe(row.hours, roleIn(row.space)); };
        const int waiting = rows ? static_cast<int>(std::ranges::count_if(*rows, waits)) : 0;
        if (waiting != m_waiting) {
            m_waiting = waiting;
            Q_EMIT waitingChanged();
        }
    }));
}

std::vector<SessionPartner> OpenSessions::openPartners() const
{
    std::vector<SessionPartner> found;
    std::ranges::copy_if(m_partners, std::back_inserter(found), [](const SessionPartner &one) { return !one.mentorship.closed; });
    return found;
}

const SessionPartner *OpenSessions::partner(SpaceKey space) const
{
    const auto found = std::ranges::find(m_partners, space, [](const SessionPartner &one) { return one.mentorship.space; });
    return found == m_partners.end() ? nullptr : &*found;
}

QString OpenSessions::nameIn(SpaceKey space) const
{
    const SessionPartner *found = partner(space);
    return found ? found->name : QString();
}

QString OpenSessions::callNameIn(SpaceKey space) const
{
    return SessionWords::callName(nameIn(space));
}

Role OpenSessions::roleIn(SpaceKey space) const
{
    const SessionPartner *found = partner(space);
    return found ? found->mentorship.myRole : Role::Mentee;
}

bool OpenSessions::isAlone() const
{
    return m_known && openPartners().empty();
}

}
