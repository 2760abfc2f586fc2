// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include "actionengine.h"
#include "authority.h"
#include "localaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Receiver::Receiver(Database &database, StoreTables &tables, Capture &capture, qint64 now)
    : m_database(database)
    , m_tables(tables)
    , m_capture(capture)
    , m_applier(tables, now)
    , m_now(now)
{
}

/** A refusal of the action, as opposed to a failure of the storage. */
static bool isRefusal(Error::Kind kind)
{
    using enum Error::Kind;
    return kind == NotAllowed || kind == Invalid || kind == TooLarge || kind == TooLong || kind == OutOfRange || kind == NotFound;
}

Result<Received> Receiver::receive(SpaceKey space, const Author &author, const QList<ExchangedAction> &actions)
{
    const Capture::Resting resting(m_capture);
    WAYMARK_TRY(m_role, roleIn(m_database, space, author.person));
    Received received;
    for (const ExchangedAction &action : actions) {
        WAYMARK_TRY([[maybe_unused]] const qint64 device, m_tables.devices.add(action.version.device, {}));
        WAYMARK_TRY(const bool known, m_tables.actions.isKnown(action.version));
        if (known) {
            ++received.alreadyKnown;
            continue;
        }
        const Result<void> allowed = check(action, space, author);
        if (!allowed && !isRefusal(allowed.error().kind)) {
            return std::unexpected(allowed.error());
        }
        if (!allowed) {
            received.refused.append({action, allowed.error()});
            continue;
        }
        WAYMARK_CHECK(store(action, space));
        ++received.applied;
    }
    return received;
}

Result<void> Receiver::finish(ChangeSet &changes, Received &received)
{
    const Capture::Resting resting(m_capture);
    if (m_greatest > 0) {
        WAYMARK_CHECK(m_tables.actions.raise(m_greatest, m_newest));
    }
    WAYMARK_CHECK(m_applier.finish(changes));
    received.conflicts = m_applier.conflicts();
    received.broughtBack = m_applier.broughtBack();
    return {};
}

Result<void> Receiver::check(const ExchangedAction &action, SpaceKey space, const Author &author)
{
    WAYMARK_CHECK(checkDevice(action.version.device, author));
    if (action.version.counter <= 0 || action.version.counter > maximumCounter) {
        return failure(Error::Kind::OutOfRange, u"version"_s);
    }
    if (encodedSize(action) > maximumActionBytes) {
        return failure(Error::Kind::TooLarge);
    }
    QSet<RecordId> created;
    for (const ExchangedChange &change : action.changes) {
        WAYMARK_CHECK(checkVersion(change, action.version.device));
        WAYMARK_CHECK(checkChange(change, space, author, created));
    }
    return {};
}

/** A device brings its own actions, and those that an older state of its file had not sent as another device of the same person. */
Result<void> Receiver::checkDevice(const DeviceId &device, const Author &author)
{
    if (device == author.device) {
        return {};
    }
    const Result<PersonId> person = m_tables.devices.key(device).and_then([this](qint64 key) { return m_tables.devices.person(key); });
    return person && *person == author.person ? Result<void>() : failure(Error::Kind::NotAllowed, u"device"_s);
}

Result<void> Receiver::checkVersion(const ExchangedChange &change, const DeviceId &device) const
{
    const bool inOrder = std::ranges::all_of(change.parents,
                                             [&](const Version &parent) { return parent.counter > 0 && parent.counter < change.version.counter; });
    const bool sane = change.version.device == device && change.version.counter > 0 && change.version.counter <= maximumCounter;
    return sane && inOrder ? Result<void>() : failure(Error::Kind::OutOfRange, u"version"_s);
}

Result<void> Receiver::checkChange(const ExchangedChange &change, SpaceKey space, const Author &author, QSet<RecordId> &created)
{
    WAYMARK_TRY(const auto present, m_tables.records.find(change.record));
    RecordRow record = present.value_or(RecordRow{.id = change.record, .type = change.type, .space = space, .created = change.version});
    if (change.record.isNull() || record.type != change.type || record.space != space) {
        return failure(Error::Kind::Invalid, u"record"_s);
    }
    if (change.field == FieldNumber::Created) {
        created.insert(change.record);
        record.created = change.version;
    } else if (!present && !created.contains(change.record)) {
        return failure(Error::Kind::NotFound, u"record"_s);
    }
    WAYMARK_CHECK(checkValues(change));
    return checkAuthority(m_tables, m_role, record, operationOf(change.field), author.person);
}

Result<void> Receiver::checkValues(const ExchangedChange &change)
{
    const RecordType *type = m_tables.records.schema().type(change.type);
    if (type == nullptr) {
        return {};
    }
    if (change.field == FieldNumber::Created) {
        if (!change.value.isMap()) {
            return failure(Error::Kind::Invalid, u"record"_s);
        }
        for (const auto &[number, value] : change.value.toMap()) {
            const Field *field = type->field(static_cast<int>(number.toInteger(-1)));
            if (field != nullptr) {
                WAYMARK_CHECK(m_tables.columns.checkFits(*type, *field, value));
            }
        }
        return {};
    }
    const Field *field = type->field(change.field);
    return field == nullptr ? Result<void>() : m_tables.columns.checkFits(*type, *field, change.value);
}

/** An action that was taken back and counts after all, because a packet that counts brought it too, keeps its key. */
Result<qint64> Receiver::keyFor(const ExchangedAction &action)
{
    WAYMARK_TRY(const auto before, m_tables.actions.keyOf(action.version, true));
    if (before) {
        return m_tables.actions.setTakenBack(*before, false).transform([&before] { return *before; });
    }
    return m_tables.actions.add({.version = action.version, .at = action.at, .label = action.label, .undoes = std::nullopt});
}

Result<void> Receiver::store(const ExchangedAction &action, SpaceKey space)
{
    WAYMARK_TRY(const qint64 key, keyFor(action));
    m_greatest = std::max(m_greatest, action.version.counter);
    m_newest = std::max(m_newest, std::min(action.at, m_now));
    for (const ExchangedChange &change : action.changes) {
        WAYMARK_CHECK(m_applier.apply(change, space, key));
        m_greatest = std::max(m_greatest, change.version.counter);
    }
    return {};
}

}
