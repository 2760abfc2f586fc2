// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view insertPacket =
    "INSERT INTO exchange_packet (space, device, sequence, state, answer, quiet, at, hash, signature, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
static constexpr std::string_view selectPacket =
    "SELECT space, device, sequence, state, answer, quiet, at, hash, length(body) FROM exchange_packet WHERE space = ?1 AND device = ?2 AND sequence = ?3";
static constexpr std::string_view selectOriginal = "SELECT signature, body FROM exchange_packet WHERE space = ?1 AND device = ?2 AND sequence = ?3";
static constexpr std::string_view updateState = "UPDATE exchange_packet SET state = ?4 WHERE space = ?1 AND device = ?2 AND sequence = ?3";
static constexpr std::string_view updateAnswer = "UPDATE exchange_packet SET answer = ?4 WHERE space = ?1 AND device = ?2 AND sequence = ?3";
static constexpr std::string_view selectInState =
    "SELECT space, device, sequence, state, answer, quiet, at, hash, length(body) FROM exchange_packet WHERE state = ?1 ORDER BY space, device, sequence";
static constexpr std::string_view deletePacket = "DELETE FROM exchange_packet WHERE space = ?1 AND device = ?2 AND sequence = ?3 AND state IN (2, 3)";
static constexpr std::string_view selectFrom = "SELECT space, device, sequence, state, answer, quiet, at, hash, length(body) FROM exchange_packet "
                                               "WHERE space = ?1 AND device = ?2 AND sequence >= ?3 AND state < 2 ORDER BY sequence LIMIT ?4";
static constexpr std::string_view selectBeyond = "SELECT space, device, sequence, state, answer, quiet, at, hash, length(body) FROM exchange_packet "
                                                 "WHERE space = ?1 AND device = ?2 AND sequence > ?3 AND state <> 4 ORDER BY sequence";
static constexpr std::string_view selectMarks = "SELECT device, sequence, hash, due FROM exchange_vector WHERE space = ?1 ORDER BY device";
static constexpr std::string_view upsertMark = "INSERT INTO exchange_vector (space, device, sequence, hash, due) VALUES (?1, ?2, ?3, ?4, ?5) "
                                               "ON CONFLICT (space, device) DO UPDATE SET sequence = ?3, hash = ?4, due = max(due, ?5)";
static constexpr std::string_view updateMark = "UPDATE exchange_vector SET sequence = ?3, hash = ?4 WHERE space = ?1 AND device = ?2";
static constexpr std::string_view deleteMark = "DELETE FROM exchange_vector WHERE space = ?1 AND device = ?2";
static constexpr std::string_view settleMarks = "UPDATE exchange_vector SET due = 0 WHERE space = ?1 AND due = 1";
static constexpr std::string_view upsertAcknowledged = "INSERT INTO exchange_acknowledged (space, reader, device, sequence) VALUES (?1, ?2, ?3, ?4) "
                                                       "ON CONFLICT (space, reader, device) DO UPDATE SET sequence = max(sequence, ?4)";
static constexpr std::string_view selectAcknowledged = "SELECT sequence FROM exchange_acknowledged WHERE space = ?1 AND reader = ?2 AND device = ?3";
static constexpr std::string_view selectAnyAcknowledged = "SELECT 1 FROM exchange_acknowledged WHERE space = ?1 AND reader = ?2 LIMIT 1";
static constexpr std::string_view insertSent = "INSERT INTO exchange_sent (space, device, sequence, person, at) VALUES (?1, ?2, ?3, ?4, ?5) "
                                               "ON CONFLICT (space, device, sequence, person) DO UPDATE SET at = ?5";
static constexpr std::string_view selectSent = "SELECT 1 FROM exchange_sent WHERE space = ?1 AND device = ?2 AND sequence = ?3 AND person = ?4";
static constexpr std::string_view deleteSent = "DELETE FROM exchange_sent WHERE space = ?1 AND device = ?2 AND sequence = ?3 AND person = ?4";

static StoredPacket packetFrom(const Statement &row)
{
    return {.space = {row.integer(0)},
            .name = {{row.blob(1)}, row.integer(2)},
            .state = static_cast<StoredPacket::State>(row.integer(3)),
            .answer = static_cast<StoredPacket::Answer>(row.integer(4)),
            .quiet = row.integer(5) != 0,
            .at = row.integer(6),
            .hash = row.blob(7),
            .bodyBytes = row.integer(8)};
}

static Statement &bindName(Statement &statement, SpaceKey space, const PacketName &name)
{
    return statement.bind(1, space).bind(2, name.device.bytes).bind(3, name.sequence);
}

PacketRepository::PacketRepository(Database &database)
    : m_database(database)
{
}

Result<void> PacketRepository::add(const StoredPacket &packet, const PacketOriginal &original)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertPacket));
    return bindName(statement, packet.space, packet.name)
        .bind(4, static_cast<int>(packet.state))
        .bind(5, static_cast<int>(packet.answer))
        .bind(6, packet.quiet)
        .bind(7, packet.at)
        .bind(8, packet.hash)
        .bind(9, original.signature)
        .bind(10, original.body)
        .run();
}

Result<std::optional<StoredPacket>> PacketRepository::find(SpaceKey space, const PacketName &name)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectPacket));
    return bindName(statement, space, name).readOne(packetFrom);
}

Result<PacketOriginal> PacketRepository::original(SpaceKey space, const PacketName &name)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOriginal));
    WAYMARK_TRY(auto found, bindName(statement, space, name).readOne([](const Statement &row) { return PacketOriginal{row.blob(0), row.blob(1)}; }));
    return found ? Result<PacketOriginal>(*std::move(found)) : failure(Error::Kind::NotFound, u"packet"_s);
}

Result<void> PacketRepository::setState(SpaceKey space, const PacketName &name, StoredPacket::State state)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateState));
    return bindName(statement, space, name).bind(4, static_cast<int>(state)).run();
}

Result<void> PacketRepository::setAnswer(SpaceKey space, const PacketName &name, StoredPacket::Answer answer)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateAnswer));
    return bindName(statement, space, name).bind(4, static_cast<int>(answer)).run();
}

Result<std::vector<StoredPacket>> PacketRepository::inState(StoredPacket::State state)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectInState));
    return statement.bind(1, static_cast<int>(state)).readAll(packetFrom);
}

Result<void> PacketRepository::forget(SpaceKey space, const PacketName &name)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deletePacket));
    return bindName(statement, space, name).run();
}

Result<std::vector<StoredPacket>> PacketRepository::from(SpaceKey space, const PacketName &first, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectFrom));
    return bindName(statement, space, first).bind(4, count).readAll(packetFrom);
}

Result<std::vector<StoredPacket>> PacketRepository::beyond(SpaceKey space, const PacketName &last)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectBeyond));
    return bindName(statement, space, last).readAll(packetFrom);
}

Result<std::vector<DeviceId>> PacketRepository::writers(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMarks));
    return statement.bind(1, space).readAll([](const Statement &row) { return DeviceId{row.blob(0)}; });
}

Result<std::vector<AppliedMark>> PacketRepository::marks(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMarks));
    return statement.bind(1, space).readAll(
        [](const Statement &row) { return AppliedMark{.device = {row.blob(0)}, .mark = {row.integer(1), row.blob(2)}, .due = row.integer(3) != 0}; });
}

Result<PacketVector> PacketRepository::vector(SpaceKey space)
{
    WAYMARK_TRY(const std::vector<AppliedMark> all, marks(space));
    PacketVector vector;
    for (const AppliedMark &mark : all) {
        vector.emplace(mark.device, mark.mark);
    }
    return vector;
}

Result<void> PacketRepository::setMark(SpaceKey space, const DeviceId &device, const PacketMark &mark, bool due)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertMark));
    return statement.bind(1, space).bind(2, device.bytes).bind(3, mark.sequence).bind(4, mark.hash).bind(5, due).run();
}

Result<void> PacketRepository::lowerMark(SpaceKey space, const DeviceId &device, const PacketMark &mark)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(mark.sequence == 0 ? deleteMark : updateMark));
    statement.bind(1, space).bind(2, device.bytes);
    return mark.sequence == 0 ? statement.run() : statement.bind(3, mark.sequence).bind(4, mark.hash).run();
}

Result<void> PacketRepository::acknowledgedAll(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(settleMarks));
    return statement.bind(1, space).run();
}

Result<void> PacketRepository::setAcknowledged(SpaceKey space, const DeviceId &reader, const PacketName &upTo)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertAcknowledged));
    return statement.bind(1, space).bind(2, reader.bytes).bind(3, upTo.device.bytes).bind(4, upTo.sequence).run();
}

Result<qint64> PacketRepository::acknowledgedBy(SpaceKey space, const std::vector<DeviceId> &readers, const DeviceId &device)
{
    qint64 greatest = 0;
    for (const DeviceId &reader : readers) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectAcknowledged));
        statement.bind(1, space).bind(2, reader.bytes).bind(3, device.bytes);
        WAYMARK_TRY(const auto sequence, statement.readOne([](const Statement &row) { return row.integer(0); }));
        greatest = std::max(greatest, sequence.value_or(0));
    }
    return greatest;
}

Result<bool> PacketRepository::hasAcknowledgedAny(SpaceKey space, const std::vector<DeviceId> &readers)
{
    for (const DeviceId &reader : readers) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectAnyAcknowledged));
        WAYMARK_TRY(const bool any, statement.bind(1, space).bind(2, reader.bytes).step());
        if (any) {
            return true;
        }
    }
    return false;
}

Result<void> PacketRepository::addSent(SpaceKey space, const PacketName &name, const PersonId &person, qint64 at)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertSent));
    return bindName(statement, space, name).bind(4, person.key).bind(5, at).run();
}

Result<bool> PacketRepository::isSent(SpaceKey space, const PacketName &name, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSent));
    return bindName(statement, space, name).bind(4, person.key).step();
}

Result<void> PacketRepository::forgetSent(SpaceKey space, const PacketName &name, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteSent));
    return bindName(statement, space, name).bind(4, person.key).run();
}

}
