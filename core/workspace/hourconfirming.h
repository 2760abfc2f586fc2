// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace.h"
#include "workspace.h"

namespace waymark
{

/** Hours of a mentorship that one of the two confirms to the other with a signature. */
struct HoursToConfirm {
    SpaceKey space;
    DaySpan span;
    /** An earlier confirmation of mine that this one takes the place of. */
    std::optional<AttestationId> supersedes = {};
};

/**
 * Everything that a confirmation says: the minutes of @p wanted on which both agree in the ledger of sessions, received by a mentee or
 * given by a mentor, for the other one of the mentorship. Waits for the storage threads: not for the GUI thread.
 * Errors: OutOfRange "until" for a span that is empty; NotFound "mentorship"; NotPossible "hours" where both agree on none; those of
 * the services.
 */
[[nodiscard]] Result<AttestRequest> hoursRequest(Workspace &workspace, const HoursToConfirm &wanted);

/** Minutes on which both agree in sessions of @p space within @p span; sessions without a time do not count. */
[[nodiscard]] qint64 agreedMinutes(const std::vector<SessionLedgerRow> &rows, SpaceKey space, const DaySpan &span, const QTimeZone &otherwise);

}
