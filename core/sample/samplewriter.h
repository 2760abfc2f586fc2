// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleclock.h"
#include "workspace.h"

namespace waymark
{

/**
 * Lets a mentee and her mentor live fourteen months: both workspaces are written through the services, in the order of time,
 * and real parcels go between them. Waits for the storage threads: not for the GUI thread.
 */
class SampleWriter
{
public:
    /** Both workspaces are new and ask @p clock; everything outlives the writer. All of it is over before @p today. */
    SampleWriter(Workspace &mentee, Workspace &mentor, SampleClock &clock, QDate today);

    /** Errors: those of the services; the detail says at what. What was written until then stays. */
    [[nodiscard]] Result<void> write();

private:
    Workspace &m_mentee;
    Workspace &m_mentor;
    SampleClock &m_clock;
    QDate m_today;
};

}
