// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localaction.h"

namespace waymark
{

/** Autosaves further apart than this are changes of their own, so that history keeps steps worth going back to. */
static constexpr qint64 joinWithinMilliseconds = 120'000;

LocalAction::LocalAction(Database &database, StoreTables &tables, const Capture &capture, WrittenAction action)
    : m_database(database)
    , m_tables(tables)
    , m_capture(capture)
    , m_written(std::move(action))
    , m_applier(tables, m_written.at)
{
}

Result<void> LocalAction::finish(ChangeSet &changes)
{
    WAYMARK_TRY(const qint64 greatest, m_tables.actions.greatestCounter());
    m_base = greatest + 1;
    m_last = m_base;
    WAYMARK_TRY(const bool joined, join());
    if (!joined) {
        WAYMARK_CHECK(store());
    }
    WAYMARK_CHECK(m_tables.actions.raise(m_last, m_written.at));
    for (const SpaceKey space : std::as_const(m_spaces)) {
        WAYMARK_CHECK(m_tables.actions.addUnpacked(space, m_key));
        WAYMARK_TRY(const ExchangedAction action, exchangedAction(m_database, m_tables, space, m_key));
        if (encodedSize(action) > maximumActionBytes) {
            return failure(Error::Kind::TooLarge);
        }
    }
    return m_applier.finish(changes);
}

Version LocalAction::nextVersion(RecordId record, int field)
{
    const qint64 counter = m_base + m_used[{record, field}]++;
    m_last = std::max(m_last, counter);
    return {counter, m_written.device};
}

void LocalAction::touches(const RecordRow &record)
{
    if (record.space != privateSpace) {
        m_spaces.insert(record.space);
    }
}

Result<void> LocalAction::allow(const RecordRow &record, Operation operation)
{
    if (record.space == privateSpace) {
        return {};
    }
    return checkAuthority(m_database, m_tables, record, operation, m_written.person);
}

Result<Versions> LocalAction::parentsFor(const RecordRow &record, int field)
{
    WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, field));
    if (m_written.settled.contains({record.id, field})) {
        return heads;
    }
    const LoadedVersions seen = m_written.seen.value(record.id);
    return seen.contains(field) ? seen.value(field) : heads;
}

Result<std::optional<ActionRow>> LocalAction::joinable()
{
    const bool typing = m_written.label.coalesce == Label::Coalesce::WhileTyping;
    if (!typing || !m_capture.created().isEmpty() || !m_capture.lifeChanges().isEmpty() || !m_written.settled.isEmpty()) {
        return std::nullopt;
    }
    WAYMARK_TRY(const auto newest, m_tables.actions.newest());
    const bool same = newest && newest->coalesces && !newest->undone && !newest->undoes && newest->version.device == m_written.device
        && newest->label == QLatin1StringView(m_written.label.code) && m_written.at - newest->at < joinWithinMilliseconds;
    return same ? newest : std::nullopt;
}

Result<bool> LocalAction::join()
{
    WAYMARK_TRY(const auto newest, joinable());
    if (!newest) {
        return false;
    }
    WAYMARK_TRY(const bool unpacked, m_tables.actions.isUnpacked(newest->key));
    QList<RecordRow> records;
    for (const Capture::Changed &changed : m_capture.changed()) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.get(changed.id));
        WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, changed.field));
        WAYMARK_TRY(const Versions parents, parentsFor(record, changed.field));
        // A record's creation is one change for all of its fields: an edit does not melt into it.
        if (record.created == newest->version || heads != Versions{newest->version} || parents != heads || (record.space != privateSpace && !unpacked)) {
            return false;
        }
        records.append(record);
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Version version = nextVersion(records.at(i).id, m_capture.changed().at(i).field);
        WAYMARK_CHECK(m_tables.changes.replaceVersion(records.at(i), m_capture.changed().at(i).field, newest->version, version));
        m_applier.touch(records.at(i));
        touches(records.at(i));
    }
    m_key = newest->key;
    return m_tables.actions.renew(m_key, m_base, m_written.at).transform([] { return true; });
}

Result<void> LocalAction::store()
{
    WAYMARK_TRY(m_key,
                m_tables.actions.add({.version = {m_base, m_written.device},
                                      .at = m_written.at,
                                      .label = QString::fromLatin1(m_written.label.code),
                                      .withdrawOnly = m_written.label.undo == Label::Undo::WithdrawOnly,
                                      .coalesces = m_written.label.coalesce == Label::Coalesce::WhileTyping,
                                      .undoes = std::nullopt}));
    WAYMARK_CHECK(storeCreated());
    WAYMARK_CHECK(storeChanged());
    WAYMARK_CHECK(storeSettled());
    return storeLife();
}

Result<void> LocalAction::storeCreated()
{
    for (const Capture::Created &created : m_capture.created()) {
        const RecordRow record{.id = created.id,
                               .type = created.type,
                               .space = created.space,
                               .created = nextVersion(created.id, FieldNumber::Created),
                               .action = m_key};
        WAYMARK_CHECK(allow(record, Operation::Create));
        WAYMARK_CHECK(m_applier.created(record));
        touches(record);
    }
    return {};
}

Result<void> LocalAction::storeChanged()
{
    for (const Capture::Changed &changed : m_capture.changed()) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.get(changed.id));
        WAYMARK_CHECK(allow(record, Operation::Change));
        WAYMARK_TRY(const Versions parents, parentsFor(record, changed.field));
        const FieldChange change{changed.field, nextVersion(changed.id, changed.field), parents, m_key};
        WAYMARK_CHECK(m_applier.written(record, change, changed.old));
        touches(record);
    }
    return {};
}

/** Choosing the value that is shown already writes nothing to the row, yet settles: it is a change all the same. */
Result<void> LocalAction::storeSettled()
{
    for (const auto &[id, field] : std::as_const(m_written.settled)) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.get(id));
        WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, field));
        if (heads.size() > 1) {
            WAYMARK_TRY(const QCborValue value, m_tables.records.value(record, field));
            WAYMARK_CHECK(allow(record, Operation::Change));
            WAYMARK_CHECK(change(record, field, heads, value));
        }
    }
    return {};
}

Result<void> LocalAction::storeLife()
{
    for (const Capture::LifeChange &life : m_capture.lifeChanges()) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.get(life.id));
        WAYMARK_CHECK(allow(record, Operation::Remove));
        const bool purge = life.to == Capture::LifeChange::To::Purged;
        const int field = purge ? FieldNumber::Purged : FieldNumber::Life;
        WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, field));
        QCborValue value(nullptr);
        if (life.to == Capture::LifeChange::To::Trash) {
            WAYMARK_TRY(value, m_tables.life.deletion(record, m_written.at));
        }
        WAYMARK_CHECK(change(record, field, heads, value));
    }
    return {};
}

Result<void> LocalAction::change(const RecordRow &record, int field, const Versions &parents, const QCborValue &value)
{
    touches(record);
    return m_applier.apply({record.id, record.type, field, nextVersion(record.id, field), parents, value}, record.space, m_key);
}

}
