// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourconfirming.h"

#include "attesting.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

qint64 agreedMinutes(const std::vector<SessionLedgerRow> &rows, SpaceKey space, const DaySpan &span, const QTimeZone &otherwise)
{
    qint64 minutes = 0;
    for (const SessionLedgerRow &row : rows) {
        const QDate day = dayOf(row, otherwise);
        const bool counts = row.space == space && day.isValid() && day >= span.first && day <= span.last;
        minutes += counts ? row.hours.agreed().value_or(0) : 0;
    }
    return minutes;
}

/** "12.5": hours as a number, for whoever reads the credential. */
static QString hoursOf(qint64 minutes)
{
    return QString::number(static_cast<double>(minutes) / 60.0, 'g', 6);
}

static Claim claimOf(const HoursToConfirm &wanted, Role holder, qint64 minutes)
{
    const bool received = holder == Role::Mentee;
    const QString first = wanted.span.first.toString(Qt::ISODate);
    const QString last = wanted.span.last.toString(Qt::ISODate);
    return {.kind = ClaimKind::Hours,
            .topic = u"%1:%2/%3"_s.arg(received ? u"received"_s : u"given"_s, first, last),
            .code = {},
            .name = received ? u"Mentoring received"_s : u"Mentoring given"_s,
            .description = u"Hours of mentoring in sessions from %1 to %2."_s.arg(first, last),
            .criteria = u"Both sides noted how long each session was; only sessions of which both said the same are counted."_s,
            .results = {{.code = u"hours"_s, .name = u"Hours"_s, .scale = {}, .level = {}, .value = hoursOf(minutes)}},
            .demonstrations = {},
            .narrative = {},
            .from = wanted.span.first,
            .until = wanted.span.last,
            .awarded = {},
            .validUntil = {},
            .evidence = {}};
}

Result<AttestRequest> hoursRequest(Workspace &workspace, const HoursToConfirm &wanted)
{
    if (wanted.span.isEmpty()) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    WAYMARK_TRY(const auto mentorship, workspace.mentoring().mentorship(wanted.space).result());
    if (!mentorship) {
        return failure(Error::Kind::NotFound, u"mentorship"_s);
    }
    WAYMARK_TRY(const auto ledger, workspace.sessions().ledger(std::numeric_limits<int>::max()).result());
    const qint64 minutes = agreedMinutes(ledger, wanted.space, wanted.span, workspace.store().clock().zone());
    if (minutes == 0) {
        return failure(Error::Kind::NotPossible, u"hours"_s);
    }
    WAYMARK_TRY(const IdentityCard card, workspace.identity().cardOf(mentorship->other).result());
    WAYMARK_TRY(const IdentityCard mine, workspace.identity().myCard().result());
    const Role holder = mentorship->myRole == Role::Mentor ? Role::Mentee : Role::Mentor;
    return AttestRequest{.space = wanted.space,
                         .issuerName = mine.name,
                         .holder = holderOf(card),
                         .claim = claimOf(wanted, holder, minutes),
                         .supersedes = wanted.supersedes,
                         .draft = {}};
}

}
