// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangejournalrepository.h"

#include "strictcbor.h"

#include <QCborArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view insertEntry = "INSERT INTO exchange_journal (at, person, event, subject, number) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view selectEntries =
    "SELECT key, at, person, event, subject, number FROM exchange_journal WHERE key < ?1 ORDER BY key DESC LIMIT ?2";
static constexpr std::string_view selectEntriesOf =
    "SELECT key, at, person, event, subject, number FROM exchange_journal WHERE key < ?1 AND person = ?3 ORDER BY key DESC LIMIT ?2";
static constexpr std::string_view insertKept =
    "INSERT INTO exchange_refused (at, person, space, device, sequence, label, kind, field, action) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view deleteKept = "DELETE FROM exchange_refused WHERE space = ?1 AND device = ?2 AND sequence = ?3";
static constexpr std::string_view selectKept =
    "SELECT key, at, person, space, device, sequence, label, kind, field, action FROM exchange_refused WHERE key < ?1 ORDER BY key DESC LIMIT ?2";

static constexpr std::string_view selectLacking = "SELECT DISTINCT device, sequence FROM exchange_refused WHERE space = ?1 AND kind = ?2 AND field = 'record'";

static constexpr std::array eventCodes{
    "parcel-written"_L1, "parcel-opened"_L1,      "parcel-known"_L1,      "parcel-refused"_L1, "packet-refused"_L1, "packet-waiting"_L1,
    "packet-asks"_L1,    "deletion-accepted"_L1,  "deletion-declined"_L1, "action-refused"_L1, "conflict"_L1,       "brought-back"_L1,
    "space-begun"_L1,    "attachment-arrived"_L1, "new-device"_L1,        "taken-back"_L1,     "went-with-it"_L1,
};
static_assert(eventCodes.size() == static_cast<std::size_t>(ExchangeEvent::WentWithIt) + 1);

QLatin1StringView codeOf(ExchangeEvent event)
{
    return eventCodes.at(static_cast<std::size_t>(event));
}

std::optional<ExchangeEvent> exchangeEventFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(eventCodes, [code](QLatin1StringView known) { return code == known; });
    return found == eventCodes.end() ? std::nullopt : std::optional(static_cast<ExchangeEvent>(found - eventCodes.begin()));
}

static ExchangeEntry entryFrom(const Statement &row)
{
    return {.key = row.integer(0),
            .at = row.integer(1),
            .person = {row.blob(2)},
            .event = exchangeEventFromCode(row.text(3)).value_or(ExchangeEvent::ParcelOpened),
            .subject = row.text(4),
            .number = row.integer(5)};
}

static KeptAside keptFrom(const Statement &row)
{
    return {.key = row.integer(0),
            .at = row.integer(1),
            .person = {row.blob(2)},
            .space = {row.integer(3)},
            .packet = {{row.blob(4)}, row.integer(5)},
            .label = row.text(6),
            .kind = row.text(7),
            .field = row.text(8),
            .action = row.blob(9)};
}

/** NOT NULL columns take an empty text, not a null one. */
static QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

static QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray bytesOf(const ExchangedAction &action)
{
    QCborArray changes;
    for (const ExchangedChange &change : action.changes) {
        changes.append(QCborArray{change.record.toRfc4122(), change.type, change.field, change.version.counter, change.value});
    }
    return strictlyEncoded(QCborArray{action.version.counter, action.version.device.bytes, action.label, action.at, changes});
}

ExchangeJournalRepository::ExchangeJournalRepository(Database &database)
    : m_database(database)
{
}

Result<void> ExchangeJournalRepository::add(const ExchangeEntry &entry)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertEntry));
    statement.bind(1, entry.at).bind(2, present(entry.person.key)).bind(3, QString(codeOf(entry.event)));
    return statement.bind(4, present(entry.subject)).bind(5, entry.number).run();
}

Result<std::vector<ExchangeEntry>> ExchangeJournalRepository::entries(qint64 before, qint64 count, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(person.isNull() ? selectEntries : selectEntriesOf));
    statement.bind(1, before).bind(2, count);
    if (!person.isNull()) {
        statement.bind(3, person.key);
    }
    return statement.readAll(entryFrom);
}

Result<void> ExchangeJournalRepository::keepAside(const KeptAside &kept)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertKept));
    statement.bind(1, kept.at).bind(2, kept.person.key).bind(3, kept.space).bind(4, kept.packet.device.bytes).bind(5, kept.packet.sequence);
    statement.bind(6, present(kept.label)).bind(7, kept.kind).bind(8, present(kept.field)).bind(9, kept.action);
    return statement.run();
}

Result<void> ExchangeJournalRepository::forgetKeptAside(SpaceKey space, const PacketName &packet)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteKept));
    return statement.bind(1, space).bind(2, packet.device.bytes).bind(3, packet.sequence).run();
}

Result<std::vector<PacketName>> ExchangeJournalRepository::lackingRecords(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectLacking));
    return statement.bind(1, space).bind(2, QString(codeOf(Error::Kind::NotFound))).readAll([](const Statement &row) {
        return PacketName{{row.blob(0)}, row.integer(1)};
    });
}

Result<std::vector<KeptAside>> ExchangeJournalRepository::keptAside(qint64 before, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKept));
    return statement.bind(1, before).bind(2, count).readAll(keptFrom);
}

}
