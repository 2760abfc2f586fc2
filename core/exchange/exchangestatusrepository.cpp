// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangestatusrepository.h"

#include "carriedattachmentrepository.h"
#include "exchangejournalrepository.h"
#include "spacerepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view countUnpacked = "SELECT count(*) FROM wm_unpacked WHERE space = ?1";
static constexpr std::string_view selectLast = "SELECT at FROM exchange_journal WHERE person = ?1 AND event = ?2 ORDER BY key DESC LIMIT 1";

static Result<qint64> unpackedIn(Database &database, SpaceKey space)
{
    WAYMARK_TRY(Statement statement, database.prepare(countUnpacked));
    WAYMARK_TRY(const auto count, statement.bind(1, space).readOne([](const Statement &row) { return row.integer(0); }));
    return count.value_or(0);
}

static Result<std::optional<qint64>> last(Database &database, const PersonId &person, ExchangeEvent event)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectLast));
    return statement.bind(1, person.key).bind(2, QString(codeOf(event))).readOne([](const Statement &row) { return row.integer(0); });
}

static Result<void> addSpace(Database &database, SpaceKey space, ExchangeStatus &status)
{
    WAYMARK_TRY(const qint64 unpacked, unpackedIn(database, space));
    status.unpacked += unpacked;
    WAYMARK_TRY(const ReceiptCounts counts, ReceiptRepository(database).counts(space));
    status.packed += counts.packed;
    status.sent += counts.sent;
    status.delivered += counts.delivered;
    status.answered += counts.answered;
    WAYMARK_TRY(const std::vector<AppliedMark> marks, PacketRepository(database).marks(space));
    for (const AppliedMark &mark : marks) {
        status.acknowledgementDue = status.acknowledgementDue || mark.due;
    }
    return {};
}

Result<ExchangeStatus> exchangeStatus(Database &database, const PersonId &person)
{
    ExchangeStatus status;
    WAYMARK_TRY(const std::vector<ExchangeSpace> spaces, SpaceRepository(database).sharedWith(person));
    for (const ExchangeSpace &space : spaces) {
        WAYMARK_CHECK(addSpace(database, space.key, status));
    }
    WAYMARK_TRY(status.attachmentsMissing, CarriedAttachmentRepository(database).missingCount());
    WAYMARK_TRY(status.lastSent, last(database, person, ExchangeEvent::ParcelWritten));
    WAYMARK_TRY(status.lastReceived, last(database, person, ExchangeEvent::ParcelOpened));
    return status;
}

}
