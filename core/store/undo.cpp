// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undo.h"

#include "authority.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectCreated = "SELECT key FROM wm_record WHERE action = ?1";
static constexpr std::string_view selectChanged = "SELECT record, field, counter, device FROM wm_change WHERE action = ?1 ORDER BY counter, record, field";

Undo::Undo(Database &database, StoreTables &tables, Capture &capture, const Author &author, qint64 now)
    : m_database(database)
    , m_tables(tables)
    , m_capture(capture)
    , m_author(author)
    , m_applier(tables, now)
    , m_now(now)
{
}

Result<void> Undo::undo(const ActionRow &action, ChangeSet &changes)
{
    if (action.withdrawOnly || action.undone) {
        return failure(Error::Kind::NotPossible, u"withdraw"_s);
    }
    WAYMARK_CHECK(reverse(action, {.at = m_now, .label = u"store.undo"_s, .undoes = action.key}, changes));
    return m_tables.actions.setUndone(action.key, true);
}

Result<void> Undo::redo(const ActionRow &undone, ChangeSet &changes)
{
    WAYMARK_TRY(const auto original, m_tables.actions.find(undone.undoes.value_or(0)));
    const QString label = original ? original->label : undone.label;
    WAYMARK_CHECK(reverse(undone, {.at = m_now, .label = label, .redo = true, .undoes = undone.key}, changes));
    return m_tables.actions.setUndone(undone.key, true);
}

Result<void> Undo::reverse(const ActionRow &action, ActionRow reversing, ChangeSet &changes)
{
    const Capture::Resting resting(m_capture);
    WAYMARK_TRY(const auto touched, touchedBy(action));
    if (touched.empty()) {
        return failure(Error::Kind::NotPossible);
    }
    for (const Touched &each : touched) {
        WAYMARK_CHECK(checkNewest(each));
    }
    WAYMARK_TRY(const qint64 greatest, m_tables.actions.greatestCounter());
    m_counter = greatest + 1;
    reversing.version = {m_counter, m_author.device};
    WAYMARK_TRY(m_key, m_tables.actions.add(reversing));
    for (const Touched &each : touched) {
        WAYMARK_CHECK(takeBack(each));
    }
    for (const SpaceKey space : std::as_const(m_spaces)) {
        WAYMARK_CHECK(m_tables.actions.addUnpacked(space, m_key));
    }
    WAYMARK_CHECK(m_tables.actions.raise(m_counter, m_now));
    return m_applier.finish(changes);
}

Result<std::vector<Undo::Touched>> Undo::touchedBy(const ActionRow &action)
{
    struct Raw {
        qint64 record;
        int field;
        qint64 counter;
        qint64 device;
    };
    WAYMARK_TRY(Statement created, m_database.prepare(selectCreated));
    WAYMARK_TRY(const auto keys, created.bind(1, action.key).readAll([](const Statement &row) { return row.integer(0); }));
    std::vector<Touched> touched;
    for (const qint64 key : keys) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.getByKey(key));
        touched.push_back({record, FieldNumber::Created, record.created});
    }
    WAYMARK_TRY(Statement changed, m_database.prepare(selectChanged));
    WAYMARK_TRY(const auto raws, changed.bind(1, action.key).readAll([](const Statement &row) {
        return Raw{row.integer(0), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
    }));
    for (const Raw &raw : raws) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.getByKey(raw.record));
        WAYMARK_TRY(const DeviceId device, m_tables.devices.device(raw.device));
        if (Version(raw.counter, device) != record.created) {
            touched.push_back({record, raw.field, {raw.counter, device}});
        }
    }
    return touched;
}

/** What an undo, or a redo, wrote stands for the version whose value it brought back. */
Result<Version> Undo::standsFor(const RecordRow &record, int field, Version version)
{
    for (;;) {
        WAYMARK_TRY(const auto key, m_tables.changes.actionOf(record, field, version));
        WAYMARK_TRY(const auto action, m_tables.actions.find(key.value_or(0)));
        if (!action || !action->undoes) {
            return version;
        }
        WAYMARK_TRY(const auto undone, m_tables.changes.versionBy(record, field, *action->undoes));
        WAYMARK_TRY(const Versions before, m_tables.changes.parentsOf(record, field, undone.value_or(version)));
        if (!undone || before.size() != 1) {
            return version;
        }
        version = before.front();
    }
}

Result<std::optional<Version>> Undo::headFor(const RecordRow &record, int field, const Version &version)
{
    WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, field));
    WAYMARK_TRY(const Version wanted, standsFor(record, field, version));
    for (const Version &head : heads) {
        WAYMARK_TRY(const Version stands, standsFor(record, field, head));
        if (stands == wanted) {
            return head;
        }
    }
    return std::nullopt;
}

/** The refusal that says whose change stands on it. */
Result<void> Undo::laterChange(const RecordRow &record, int field)
{
    WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, field));
    const bool mine = std::ranges::all_of(heads, [&](const Version &head) { return head.device == m_author.device; });
    return failure(Error::Kind::NotPossible, mine ? u"mine"_s : u"theirs"_s);
}

/** What was created is taken back while all its fields are as they were made, and nothing was added to it. */
Result<void> Undo::checkUntouched(const RecordRow &record)
{
    const RecordType *type = m_tables.records.schema().type(record.type);
    for (const Field &field : type == nullptr ? std::vector<Field>() : type->fields) {
        WAYMARK_TRY(const auto head, headFor(record, field.number, record.created));
        if (!head) {
            return laterChange(record, field.number);
        }
    }
    WAYMARK_TRY(const auto parts, m_tables.records.parts(record));
    for (const RecordRow &part : parts) {
        if (!part.trashed && part.action != record.action) {
            return failure(Error::Kind::NotPossible, part.created.device == m_author.device ? u"mine"_s : u"theirs"_s);
        }
    }
    return {};
}

Result<void> Undo::checkNewest(const Touched &touched)
{
    if (touched.field == FieldNumber::Purged) {
        return failure(Error::Kind::NotPossible, u"purged"_s);
    }
    if (touched.field == FieldNumber::Created) {
        return checkUntouched(touched.record);
    }
    WAYMARK_TRY(const auto head, headFor(touched.record, touched.field, touched.version));
    return head ? Result<void>() : laterChange(touched.record, touched.field);
}

Result<void> Undo::takeBack(const Touched &touched)
{
    if (touched.field == FieldNumber::Created) {
        WAYMARK_TRY(const QCborValue deletion, m_tables.life.deletion(touched.record, m_now));
        return write(touched.record, FieldNumber::Life, {}, deletion);
    }
    WAYMARK_TRY(Versions parents, m_tables.changes.parentsOf(touched.record, touched.field, touched.version));
    std::ranges::sort(parents);
    if (touched.field == FieldNumber::Life) {
        return takeBackLife(touched);
    }
    WAYMARK_TRY(const auto head, headFor(touched.record, touched.field, touched.version));
    for (const Version &parent : std::as_const(parents)) {
        const Result<QCborValue> value = m_tables.changes.valueAt(touched.record, touched.field, parent);
        if (!value) {
            return failure(Error::Kind::NotPossible, u"theirs"_s);
        }
        WAYMARK_CHECK(write(touched.record, touched.field, head.value_or(touched.version), *value));
    }
    return {};
}

/** The opposite of what the action did, as of now: a deletion says anew what its writer has seen. */
Result<void> Undo::takeBackLife(const Touched &touched)
{
    WAYMARK_TRY(const QCborValue value, m_tables.changes.valueAt(touched.record, FieldNumber::Life, touched.version));
    QCborValue opposite(nullptr);
    if (!value.isMap()) {
        WAYMARK_TRY(opposite, m_tables.life.deletion(touched.record, m_now));
    }
    return write(touched.record, FieldNumber::Life, touched.version, opposite);
}

Result<void> Undo::write(const RecordRow &record, int field, const Version &over, const QCborValue &value)
{
    if (record.space != privateSpace) {
        WAYMARK_CHECK(checkAuthority(m_database, m_tables, record, operationOf(field), m_author.person));
        m_spaces.insert(record.space);
    }
    Versions parents{over};
    if (field == FieldNumber::Life) {
        WAYMARK_TRY(parents, m_tables.changes.heads(record, field));
    }
    const ExchangedChange change{record.id, record.type, field, {m_counter, m_author.device}, parents, value};
    ++m_counter;
    return m_applier.apply(change, record.space, m_key);
}

}
