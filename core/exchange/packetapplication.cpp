// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetreceiver.h"

#include "authority.h"
#include "deletionguard.h"
#include "exchangejournalrepository.h"
#include "exchangelabels.h"
#include "ownidentity.h"
#include "receiptrepository.h"
#include "spacerepository.h"
#include "storetables.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** So many changes are applied between two chances of others to write. */
static constexpr qsizetype changesPerSlice = 200;

Result<QList<RecordId>> PacketReceiver::livingAmong(SpaceKey space, const QList<ExchangedAction> &actions)
{
    SpaceRepository spaces(m_engine.database());
    QList<RecordId> living;
    for (const RecordId &record : deletedBy(actions)) {
        WAYMARK_TRY(const bool lives, spaces.isLiving(space, record));
        if (lives) {
            living.append(record);
        }
    }
    return living;
}

Result<std::optional<DeletionQuestion>> PacketReceiver::questionAbout(const StoredPacket &packet, const PacketBody &body)
{
    WAYMARK_TRY(const QList<RecordId> deleted, livingAmong(packet.space, body.actions));
    WAYMARK_TRY(const qint64 living, SpaceRepository(m_engine.database()).livingRecords(packet.space));
    WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(m_engine.database()).device(packet.name.device));
    if (!device || !asksBeforeDeleting(deleted.size(), living)) {
        return std::optional<DeletionQuestion>();
    }
    return std::optional(
        DeletionQuestion{.space = packet.space, .packet = packet.name, .person = device->certificate.person, .deleted = deleted.size(), .living = living});
}

Result<bool> PacketReceiver::asks(const StoredPacket &packet, const PacketBody &body, ReceiveReport &report)
{
    if (packet.answer != StoredPacket::Answer::None) {
        return false;
    }
    WAYMARK_TRY(const std::optional<DeletionQuestion> question, questionAbout(packet, body));
    if (!question) {
        return false;
    }
    const Result<void> noted = m_engine.transaction([&](Database &database) -> Result<void> {
        WAYMARK_CHECK(PacketRepository(database).setState(packet.space, packet.name, StoredPacket::State::Asking));
        return ExchangeJournalRepository(database).add(
            {.at = m_engine.clock().now(), .person = question->person, .event = ExchangeEvent::PacketAsks, .subject = {}, .number = question->deleted});
    });
    WAYMARK_CHECK(noted);
    report.questions.append(*question);
    return true;
}

Result<QList<DeletionQuestion>> PacketReceiver::questions()
{
    PacketRepository packets(m_engine.database());
    WAYMARK_TRY(const std::vector<StoredPacket> asking, packets.inState(StoredPacket::State::Asking));
    QList<DeletionQuestion> questions;
    for (const StoredPacket &packet : asking) {
        WAYMARK_TRY(const PacketOriginal original, packets.original(packet.space, packet.name));
        WAYMARK_TRY(const PacketBody body, knownBody(original));
        WAYMARK_TRY(const std::optional<DeletionQuestion> question, questionAbout(packet, body));
        questions.append(question.value_or(DeletionQuestion{.space = packet.space, .packet = packet.name, .person = {}}));
    }
    return questions;
}

Result<void> PacketReceiver::answer(SpaceKey space, const PacketName &packet, bool accept)
{
    const Result<void> done = m_engine.transaction([&](Database &database) -> Result<void> {
        PacketRepository packets(database);
        WAYMARK_TRY(const std::optional<StoredPacket> here, packets.find(space, packet));
        if (!here || here->state != StoredPacket::State::Asking) {
            return failure(Error::Kind::NotFound, u"packet"_s);
        }
        WAYMARK_CHECK(packets.setAnswer(space, packet, accept ? StoredPacket::Answer::Accepted : StoredPacket::Answer::Declined));
        return packets.setState(space, packet, StoredPacket::State::Waiting);
    });
    m_pending.reset();
    return done;
}

/** How many actions from @p first on make a slice. */
static qsizetype sliceOf(const QList<ExchangedAction> &actions, qsizetype first)
{
    qsizetype changes = 0;
    qsizetype end = first;
    while (end < actions.size() && (end == first || changes + actions.at(end).changes.size() <= changesPerSlice)) {
        changes += actions.at(end).changes.size();
        ++end;
    }
    return end - first;
}

Result<void> PacketReceiver::applySlice(ReceiveReport &report)
{
    const qsizetype count = sliceOf(m_current->body.actions, m_current->next);
    const bool last = m_current->next + count == m_current->body.actions.size();
    bool gone = false;
    const Result<void> applied = m_engine.transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(const std::optional<StoredPacket> stored, PacketRepository(database).find(m_current->packet.space, m_current->packet.name));
        gone = !stored; // its device was revoked meanwhile
        if (gone) {
            return {};
        }
        if (m_current->next == 0) {
            WAYMARK_CHECK(ExchangeJournalRepository(database).forgetKeptAside(m_current->packet.space, m_current->packet.name));
        }
        WAYMARK_TRY(const Received received, receive(*m_current, m_current->body.actions.sliced(m_current->next, count)));
        WAYMARK_CHECK(note(received, report));
        return last ? finishCurrent(report) : Result<void>();
    });
    WAYMARK_CHECK(applied);
    m_current->next += count;
    if (last || gone) {
        m_current.reset();
    }
    return {};
}

static bool createsRecords(const QList<ExchangedAction> &actions)
{
    return std::ranges::any_of(actions, [](const ExchangedAction &action) {
        return std::ranges::contains(action.changes, static_cast<int>(FieldNumber::Created), &ExchangedChange::field);
    });
}

/** What was kept aside for want of its record counts once something creates that: the order of arrival decides nothing. */
Result<void> PacketReceiver::receiveLacking(ReceiveReport &report)
{
    const SpaceKey space = m_current->packet.space;
    for (bool more = createsRecords(m_current->body.actions); more;) {
        more = false;
        WAYMARK_TRY(const std::vector<PacketName> lacking, ExchangeJournalRepository(m_engine.database()).lackingRecords(space));
        for (const PacketName &name : lacking) {
            WAYMARK_TRY(const qsizetype applied, receiveOnceMore(space, name, report));
            more = more || applied > 0;
        }
    }
    return {};
}

/** Gives how many more of its actions are applied. What is still refused was told before. */
Result<qsizetype> PacketReceiver::receiveOnceMore(SpaceKey space, const PacketName &name, ReceiveReport &report)
{
    PacketRepository packets(m_engine.database());
    WAYMARK_TRY(const std::optional<StoredPacket> packet, packets.find(space, name));
    WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(m_engine.database()).device(name.device));
    const bool counts = packet && (packet->state == StoredPacket::State::Applied || packet->state == StoredPacket::State::Written);
    if (!counts || !device) {
        return 0;
    }
    WAYMARK_TRY(const PacketOriginal original, packets.original(space, name));
    WAYMARK_TRY(const PacketBody body, knownBody(original));
    const Current again{.packet = *packet, .body = body, .person = device->certificate.person, .bringBack = {}};
    WAYMARK_TRY(const Received received, receive(again, body.actions));
    if (received.applied > 0) {
        WAYMARK_CHECK(ExchangeJournalRepository(m_engine.database()).forgetKeptAside(space, name));
        for (const RefusedAction &refused : received.refused) {
            WAYMARK_CHECK(keepAside(again, refused));
        }
        report.applied += received.applied;
    }
    return received.applied;
}

/** Actions of one device after the other: a file that became a new device sends what it had not packed as the one before. */
Result<Received> PacketReceiver::receive(const Current &packet, const QList<ExchangedAction> &actions)
{
    Received all;
    IdentityRepository identity(m_engine.database());
    for (qsizetype first = 0; first < actions.size();) {
        const DeviceId device = actions.at(first).version.device;
        qsizetype end = first + 1;
        while (end < actions.size() && actions.at(end).version.device == device) {
            ++end;
        }
        const QList<ExchangedAction> ofOne = actions.sliced(first, end - first);
        first = end;
        WAYMARK_TRY(const std::optional<KnownDevice> known, identity.device(device));
        Received received;
        if (known && known->certificate.person == packet.person) {
            WAYMARK_TRY(received, m_engine.receive(packet.packet.space, {.device = device, .person = packet.person}, ofOne));
        } else {
            for (const ExchangedAction &action : ofOne) {
                received.refused.append({.action = action, .error = {Error::Kind::NotAllowed, u"device"_s, {}}});
            }
        }
        all.applied += received.applied;
        all.refused += received.refused;
        all.conflicts += received.conflicts;
        all.broughtBack += received.broughtBack;
    }
    return all;
}

Result<void> PacketReceiver::keepAside(const Current &packet, const RefusedAction &refused)
{
    return ExchangeJournalRepository(m_engine.database())
        .keepAside({.at = m_engine.clock().now(),
                    .person = packet.person,
                    .space = packet.packet.space,
                    .packet = packet.packet.name,
                    .label = refused.action.label,
                    .kind = codeOf(refused.error.kind),
                    .field = refused.error.field,
                    .action = bytesOf(refused.action)});
}

Result<void> PacketReceiver::note(const Received &received, ReceiveReport &report)
{
    ExchangeJournalRepository journal(m_engine.database());
    const qint64 now = m_engine.clock().now();
    const PersonId &person = m_current->person;
    for (const RefusedAction &refused : received.refused) {
        WAYMARK_CHECK(keepAside(*m_current, refused));
        WAYMARK_CHECK(journal.add({.at = now, .person = person, .event = ExchangeEvent::ActionRefused, .subject = refused.action.label, .number = 1}));
    }
    for (const RecordId &record : received.conflicts) {
        WAYMARK_CHECK(journal.add({.at = now, .person = person, .event = ExchangeEvent::Conflict, .subject = record.toString(QUuid::WithoutBraces)}));
    }
    for (const RecordId &record : received.broughtBack) {
        WAYMARK_CHECK(journal.add({.at = now, .person = person, .event = ExchangeEvent::BroughtBack, .subject = record.toString(QUuid::WithoutBraces)}));
    }
    report.applied += received.applied;
    report.refused += received.refused;
    report.conflicts += received.conflicts;
    report.broughtBack += received.broughtBack;
    return {};
}

static void collectIds(const QCborValue &value, QSet<RecordId> &ids)
{
    static constexpr qsizetype uuidBytes = 16;
    if (value.isByteArray() && value.toByteArray().size() == uuidBytes) {
        ids.insert(QUuid::fromRfc4122(value.toByteArray()));
    }
    for (const QCborValue &item : value.toArray()) {
        collectIds(item, ids);
    }
    for (const auto &[key, item] : value.toMap()) {
        collectIds(item, ids);
    }
}

/** The records that @p actions change, and those that what they write names. */
static QList<RecordId> recordsNamed(const QList<ExchangedAction> &actions)
{
    QSet<RecordId> ids;
    for (const ExchangedAction &action : actions) {
        for (const ExchangedChange &change : action.changes) {
            ids.insert(change.record);
            collectIds(change.value, ids);
        }
    }
    return ids.values();
}

/** Of a packet that asked. */
Result<void> PacketReceiver::concludeAnswer(ReceiveReport &report)
{
    const StoredPacket::Answer answer = m_current->packet.answer;
    if (answer == StoredPacket::Answer::None) {
        return {};
    }
    const bool declined = answer == StoredPacket::Answer::Declined;
    WAYMARK_CHECK(ExchangeJournalRepository(m_engine.database())
                      .add({.at = m_engine.clock().now(),
                            .person = m_current->person,
                            .event = declined ? ExchangeEvent::DeletionDeclined : ExchangeEvent::DeletionAccepted,
                            .subject = {},
                            .number = m_current->bringBack.size()}));
    return declined ? bringBack(report) : Result<void>();
}

Result<void> PacketReceiver::finishCurrent(ReceiveReport &report)
{
    const StoredPacket &packet = m_current->packet;
    PacketRepository packets(m_engine.database());
    WAYMARK_CHECK(packets.setState(packet.space, packet.name, StoredPacket::State::Applied));
    WAYMARK_CHECK(packets.setMark(packet.space, packet.name.device, {packet.name.sequence, packet.hash}, !packet.quiet));
    WAYMARK_CHECK(packets.setAcknowledged(packet.space, packet.name.device, packet.name));
    for (const auto &[device, mark] : m_current->body.acknowledgements) {
        WAYMARK_CHECK(packets.setAcknowledged(packet.space, packet.name.device, {device, mark.sequence}));
    }
    WAYMARK_TRY(const Author me, ownidentity::author(m_engine.database()));
    if (m_current->person != me.person) {
        ReceiptRepository receipts(m_engine.database());
        WAYMARK_CHECK(receipts.answered(packet.space, recordsNamed(m_current->body.actions), m_engine.clock().now()));
    }
    WAYMARK_CHECK(receiveLacking(report));
    return concludeAnswer(report);
}

/** Whether it was brought back. What is purged, was kept alive by a change beyond, or is somebody else's to delete stays as it is. */
static Result<bool> broughtBack(Writer &writer, StoreTables &tables, RecordId id)
{
    WAYMARK_TRY(const std::optional<RecordRow> record, tables.records.find(id));
    if (!record || !checkAuthority(writer.database(), tables, *record, Operation::Remove, writer.me())) {
        return false;
    }
    const Result<void> done = writer.bringBack(id);
    const bool stays = !done && (done.error().kind == Error::Kind::NotPossible || done.error().kind == Error::Kind::NotFound);
    return done || stays ? Result<bool>(done.has_value()) : std::unexpected(done.error());
}

Result<void> PacketReceiver::bringBack(ReceiveReport &report)
{
    return m_engine.act(ExchangeLabel::BringBackDeleted, [this, &report](Writer &writer) -> Result<void> {
        StoreTables tables(writer.database(), writer.schema());
        for (const RecordId &record : std::as_const(m_current->bringBack)) {
            WAYMARK_TRY(const bool kept, broughtBack(writer, tables, record));
            report.kept += kept ? QList<RecordId>{record} : QList<RecordId>();
        }
        return {};
    });
}

}
