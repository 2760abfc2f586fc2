// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiptrepository.h"

#include "spacerepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view upsertCarried = "INSERT INTO exchange_carried (record, space, device, sequence) VALUES (?1, ?2, ?3, ?4) "
                                                  "ON CONFLICT (record) DO UPDATE SET device = ?3, sequence = ?4, answered_at = NULL";
static constexpr std::string_view updateAnswered = "UPDATE exchange_carried SET answered_at = ?3 WHERE record = ?1 AND space = ?2 AND answered_at IS NULL";
static constexpr std::string_view deleteGone = "DELETE FROM exchange_carried WHERE space = ?1 AND NOT EXISTS (SELECT 1 FROM wm_record r WHERE r.id = record)";
static constexpr std::string_view selectCarried = "SELECT space, device, sequence, answered_at FROM exchange_carried WHERE record = ?1";
static constexpr std::string_view selectSent = "SELECT 1 FROM exchange_sent WHERE space = ?1 AND device = ?2 AND sequence = ?3 LIMIT 1";
static constexpr std::string_view selectDelivered =
    "SELECT 1 FROM exchange_acknowledged a JOIN wm_device r ON r.id = a.reader JOIN wm_device d ON d.id = a.device "
    "WHERE a.space = ?1 AND a.device = ?2 AND a.sequence >= ?3 AND r.person <> d.person LIMIT 1";

static constexpr std::string_view selectPerPacket =
    "SELECT device, sequence, count(*), count(answered_at) FROM exchange_carried WHERE space = ?1 GROUP BY device, sequence";
static constexpr std::string_view selectNotDelivered =
    "SELECT record FROM (SELECT c.record AS record FROM exchange_carried c WHERE c.space = ?1 AND NOT EXISTS "
    "(SELECT 1 FROM exchange_acknowledged a JOIN wm_device r ON r.id = a.reader JOIN wm_device d ON d.id = a.device "
    "WHERE a.space = ?1 AND a.device = c.device AND a.sequence >= c.sequence AND r.person <> d.person) "
    "UNION SELECT r.id FROM wm_unpacked u JOIN wm_record r ON r.action = u.action AND r.space = u.space WHERE u.space = ?1) "
    "WHERE record > ?2 ORDER BY record LIMIT ?3";
static constexpr std::string_view selectDeliveredRecords =
    "SELECT c.record FROM exchange_carried c WHERE c.space = ?1 AND c.record > ?2 AND EXISTS "
    "(SELECT 1 FROM exchange_acknowledged a JOIN wm_device r ON r.id = a.reader JOIN wm_device d ON d.id = a.device "
    "WHERE a.space = ?1 AND a.device = c.device AND a.sequence >= c.sequence AND r.person <> d.person) ORDER BY c.record LIMIT ?3";

namespace
{
struct PerPacket {
    PacketName packet;
    qint64 records = 0;
    qint64 answered = 0;
};
struct Carried {
    SpaceKey space;
    PacketName packet;
    std::optional<qint64> answeredAt;
};
}

QLatin1StringView codeOf(ReceiptState state)
{
    static constexpr std::array codes{"private"_L1, "theirs"_L1, "written"_L1, "packed"_L1, "sent"_L1, "delivered"_L1, "answered"_L1};
    return codes.at(static_cast<std::size_t>(state));
}

ReceiptRepository::ReceiptRepository(Database &database)
    : m_database(database)
{
}

Result<void> ReceiptRepository::carried(SpaceKey space, const PacketName &packet, const QList<RecordId> &records)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertCarried));
    for (const RecordId &record : records) {
        WAYMARK_CHECK(statement.bind(1, record).bind(2, space).bind(3, packet.device.bytes).bind(4, packet.sequence).run());
    }
    return {};
}

Result<void> ReceiptRepository::answered(SpaceKey space, const QList<RecordId> &records, qint64 at)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateAnswered));
    for (const RecordId &record : records) {
        WAYMARK_CHECK(statement.bind(1, record).bind(2, space).bind(3, at).run());
    }
    return {};
}

Result<void> ReceiptRepository::forgetGone(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteGone));
    return statement.bind(1, space).run();
}

Result<ReceiptState> ReceiptRepository::stateOf(SpaceKey space, const PacketName &packet)
{
    WAYMARK_TRY(Statement delivered, m_database.prepare(selectDelivered));
    WAYMARK_TRY(const bool isDelivered, delivered.bind(1, space).bind(2, packet.device.bytes).bind(3, packet.sequence).step());
    if (isDelivered) {
        return ReceiptState::Delivered;
    }
    WAYMARK_TRY(Statement sent, m_database.prepare(selectSent));
    WAYMARK_TRY(const bool isSent, sent.bind(1, space).bind(2, packet.device.bytes).bind(3, packet.sequence).step());
    return isSent ? ReceiptState::Sent : ReceiptState::Packed;
}

Result<ExchangeReceipt> ReceiptRepository::receipt(RecordId record)
{
    SpaceRepository spaces(m_database);
    WAYMARK_TRY(const std::optional<SpaceKey> space, spaces.spaceOf(record));
    if (!space) {
        return failure(Error::Kind::NotFound, u"record"_s);
    }
    ExchangeReceipt receipt{.record = record, .state = ReceiptState::Private, .answeredAt = {}};
    if (*space == privateSpace) {
        return receipt;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(selectCarried));
    WAYMARK_TRY(const auto carried, statement.bind(1, record).readOne([](const Statement &row) {
        return Carried{.space = {row.integer(0)}, .packet = {{row.blob(1)}, row.integer(2)}, .answeredAt = row.optionalInteger(3)};
    }));
    WAYMARK_TRY(const bool unpacked, spaces.isUnpacked(record));
    if (unpacked || !carried) {
        receipt.state = unpacked ? ReceiptState::Written : ReceiptState::Theirs;
        return receipt;
    }
    receipt.answeredAt = carried->answeredAt;
    WAYMARK_TRY(const ReceiptState state, stateOf(carried->space, carried->packet));
    receipt.state = carried->answeredAt ? ReceiptState::Answered : state;
    return receipt;
}

Result<ReceiptCounts> ReceiptRepository::counts(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectPerPacket));
    WAYMARK_TRY(const auto packets, statement.bind(1, space).readAll([](const Statement &row) {
        return PerPacket{.packet = {{row.blob(0)}, row.integer(1)}, .records = row.integer(2), .answered = row.integer(3)};
    }));
    ReceiptCounts counts;
    for (const PerPacket &packet : packets) {
        WAYMARK_TRY(const ReceiptState state, stateOf(space, packet.packet));
        qint64 &count = state == ReceiptState::Delivered ? counts.delivered : state == ReceiptState::Sent ? counts.sent : counts.packed;
        count += packet.records;
        counts.answered += packet.answered;
    }
    return counts;
}

Result<std::vector<RecordId>> ReceiptRepository::records(SpaceKey space, bool delivered, const RecordId &after, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(delivered ? selectDeliveredRecords : selectNotDelivered));
    return statement.bind(1, space).bind(2, after).bind(3, count).readAll([](const Statement &row) { return row.uuid(0); });
}

}
