// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplewriter.h"

#include "sampleassignments.h"
#include "samplecertification.h"
#include "samplecompetencies.h"
#include "samplegoals.h"
#include "samplejournal.h"
#include "samplepeople.h"
#include "samplesessions.h"

namespace waymark
{

SampleWriter::SampleWriter(Workspace &mentee, Workspace &mentor, SampleClock &clock, QDate today)
    : m_mentee(mentee)
    , m_mentor(mentor)
    , m_clock(clock)
    , m_today(today)
{
}

Result<void> SampleWriter::write()
{
    SampleTimeline timeline(m_clock, m_today);
    SampleWorld world(m_mentee, m_mentor, timeline);
    planPeople(world);
    planGoals(world);
    planAssignments(world);
    planCompetencies(world);
    planCertification(world);
    planSessions(world);
    planJournals(world);
    return timeline.live();
}

}
