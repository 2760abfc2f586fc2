// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangedrecordrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectCameIn =
    "WITH newest AS (SELECT a.key AS action, a.at AS at FROM wm_action a JOIN wm_device d ON d.key = a.device WHERE d.person = ?2 ORDER BY a.key DESC LIMIT ?3), "
    "touched AS (SELECT c.record AS record, n.action AS action, n.at AS at, 0 AS created FROM newest n JOIN wm_change c ON c.action = n.action "
    "UNION ALL SELECT r.key, n.action, n.at, 1 FROM newest n JOIN wm_record r ON r.action = n.action) "
    "SELECT r.id, max(t.at), max(t.created), 0, NULL FROM touched t JOIN wm_record r ON r.key = t.record "
    "WHERE r.space <> 1 AND r.type IN (SELECT value FROM json_each(?1)) GROUP BY r.key ORDER BY max(t.action) DESC LIMIT ?4";

// Of a record that is in no packet yet, whatever became of it before, the newest words have not left.
static constexpr std::string_view selectNotReceived =
    "WITH unpacked AS (SELECT r.key AS record, u.action AS action FROM wm_unpacked u JOIN wm_record r ON r.action = u.action AND r.space = u.space "
    "WHERE u.space = ?2 UNION ALL SELECT c.record, u.action FROM wm_unpacked u JOIN wm_change c ON c.action = u.action WHERE u.space = ?2), "
    "open AS (SELECT record, max(action) AS action, 0 AS sent FROM unpacked GROUP BY record UNION ALL "
    "SELECT r.key, r.action, EXISTS (SELECT 1 FROM exchange_sent s WHERE s.space = c.space AND s.device = c.device AND s.sequence = c.sequence) "
    "FROM exchange_carried c JOIN wm_record r ON r.id = c.record WHERE c.space = ?2 AND r.key NOT IN (SELECT record FROM unpacked) AND NOT EXISTS "
    "(SELECT 1 FROM exchange_acknowledged k JOIN wm_device reader ON reader.id = k.reader JOIN wm_device writer ON writer.id = k.device "
    "WHERE k.space = c.space AND k.device = c.device AND k.sequence >= c.sequence AND reader.person <> writer.person)) "
    "SELECT r.id, a.at, r.action = o.action, o.sent, NULL FROM open o JOIN wm_record r ON r.key = o.record JOIN wm_action a ON a.key = o.action "
    "WHERE r.type IN (SELECT value FROM json_each(?1)) ORDER BY o.sent, o.action DESC LIMIT ?3";

static constexpr std::string_view selectReceived =
    "SELECT r.id, a.at, 1, 1, c.answered_at FROM exchange_carried c JOIN wm_record r ON r.id = c.record JOIN wm_action a ON a.key = r.action "
    "WHERE c.space = ?2 AND r.type IN (SELECT value FROM json_each(?1)) AND EXISTS "
    "(SELECT 1 FROM exchange_acknowledged k JOIN wm_device reader ON reader.id = k.reader JOIN wm_device writer ON writer.id = k.device "
    "WHERE k.space = c.space AND k.device = c.device AND k.sequence >= c.sequence AND reader.person <> writer.person) "
    "ORDER BY coalesce(c.answered_at, a.at) DESC LIMIT ?3";

static constexpr std::string_view countToSend =
    "SELECT count(*) FROM wm_record r WHERE r.type IN (SELECT value FROM json_each(?1)) AND r.key IN ("
    "SELECT n.key FROM wm_unpacked u JOIN wm_record n ON n.action = u.action AND n.space = u.space WHERE u.space = ?2 "
    "UNION SELECT c.record FROM wm_unpacked u JOIN wm_change c ON c.action = u.action WHERE u.space = ?2 "
    "UNION SELECT n.key FROM exchange_carried c JOIN wm_record n ON n.id = c.record WHERE c.space = ?2 AND NOT EXISTS "
    "(SELECT 1 FROM exchange_sent s WHERE s.space = c.space AND s.device = c.device AND s.sequence = c.sequence) AND NOT EXISTS "
    "(SELECT 1 FROM exchange_acknowledged k JOIN wm_device reader ON reader.id = k.reader JOIN wm_device writer ON writer.id = k.device "
    "WHERE k.space = c.space AND k.device = c.device AND k.sequence >= c.sequence AND reader.person <> writer.person))";

static constexpr std::string_view countReceived =
    "SELECT count(*) FROM exchange_carried c JOIN wm_record r ON r.id = c.record "
    "WHERE c.space = ?2 AND r.type IN (SELECT value FROM json_each(?1)) AND EXISTS "
    "(SELECT 1 FROM exchange_acknowledged k JOIN wm_device reader ON reader.id = k.reader JOIN wm_device writer ON writer.id = k.device "
    "WHERE k.space = c.space AND k.device = c.device AND k.sequence >= c.sequence AND reader.person <> writer.person)";

static QString jsonOf(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers) {
        texts.append(QString::number(number));
    }
    return u'[' + texts.join(u',') + u']';
}

static ExchangedRecord fromRow(const Statement &row)
{
    return {.record = row.uuid(0), .at = row.integer(1), .created = row.integer(2) != 0, .sent = row.integer(3) != 0, .answeredAt = row.optionalInteger(4)};
}

static qint64 numberOf(const Statement &row)
{
    return row.integer(0);
}

ExchangedRecordRepository::ExchangedRecordRepository(Database &database, const QList<int> &types)
    : m_database(database)
    , m_types(jsonOf(types))
{
}

Result<std::vector<ExchangedRecord>> ExchangedRecordRepository::cameIn(const PersonId &person, qint64 actions, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectCameIn));
    return statement.bind(1, m_types).bind(2, person.key).bind(3, actions).bind(4, count).readAll(fromRow);
}

Result<std::vector<ExchangedRecord>> ExchangedRecordRepository::notReceived(SpaceKey space, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectNotReceived));
    return statement.bind(1, m_types).bind(2, space).bind(3, count).readAll(fromRow);
}

Result<qint64> ExchangedRecordRepository::toSendCount(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(countToSend));
    return statement.bind(1, m_types).bind(2, space).readOne(numberOf).transform([](const auto &count) { return count.value_or(0); });
}

Result<std::vector<ExchangedRecord>> ExchangedRecordRepository::received(SpaceKey space, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectReceived));
    return statement.bind(1, m_types).bind(2, space).bind(3, count).readAll(fromRow);
}

Result<qint64> ExchangedRecordRepository::receivedCount(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(countReceived));
    return statement.bind(1, m_types).bind(2, space).readOne(numberOf).transform([](const auto &count) { return count.value_or(0); });
}

}
