// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetcutter.h"

#include "attachmentschema.h"
#include "carriedattachmentrepository.h"
#include "exchangelabels.h"
#include "ownidentity.h"
#include "receiptrepository.h"
#include "spacerepository.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Left for what is in a packet beside values: parents, acknowledgements, heads. */
static constexpr qsizetype usualBytes = 3 * 1024 * 1024;
static constexpr qsizetype fewestBytes = 16 * 1024;

PacketCutter::PacketCutter(ActionEngine &engine)
    : m_engine(engine)
{
}

Result<bool> PacketCutter::isAlone(SpaceKey space)
{
    if (space != privateSpace) {
        return false;
    }
    WAYMARK_TRY(const auto devices, IdentityRepository(m_engine.database()).devices(m_engine.author().person));
    return std::ranges::count(devices, KnownDevice::State::InUse, &KnownDevice::state) < 2;
}

Result<int> PacketCutter::cut(SpaceKey space)
{
    // A copied file becomes a new device before it cuts anything.
    WAYMARK_CHECK(m_engine.act(ExchangeLabel::Identify, [](Writer &) { return Result<void>(); }));
    WAYMARK_TRY(const bool alone, isAlone(space));
    int count = 0;
    for (qsizetype bytes = usualBytes; !alone;) {
        const Result<bool> done = cutOne(space, bytes);
        const bool tooMuch = !done && done.error().kind == Error::Kind::TooLarge && bytes > fewestBytes;
        if (!done && !tooMuch) {
            return std::unexpected(done.error());
        }
        if (tooMuch) {
            bytes /= 2;
        } else if (*done) {
            ++count;
        } else {
            break;
        }
    }
    return count;
}

Result<bool> PacketCutter::cutOne(SpaceKey space, qsizetype bytes)
{
    bool any = false;
    const Result<void> done = m_engine.transaction([&](Database &database) -> Result<void> {
        WAYMARK_TRY(any, cutWithin(database, space, bytes));
        return {};
    });
    return done.transform([any] { return any; });
}

Result<bool> PacketCutter::cutWithin(Database &database, SpaceKey space, qsizetype bytes)
{
    WAYMARK_TRY(const QList<ExchangedAction> actions, m_engine.takeUnpacked(space, bytes));
    WAYMARK_TRY(const std::vector<AppliedMark> marks, PacketRepository(database).marks(space));
    if (actions.isEmpty() && std::ranges::none_of(marks, &AppliedMark::due)) {
        return false;
    }
    WAYMARK_TRY(const PacketBody body, bodyFor(database, space, actions));
    WAYMARK_CHECK(store(database, space, body));
    return true;
}

static QByteArray hashOf(const QCborValue &content)
{
    static constexpr int hashColumn = 2; // of media_type, size, hash, sha256
    return content.toArray().at(hashColumn).toByteArray();
}

/** Hash and size of each content that @p actions give to an attachment. */
static QHash<QByteArray, qint64> contentsIn(const QList<ExchangedAction> &actions)
{
    static constexpr int contentField = 12;
    static constexpr qsizetype hashBytes = 32;
    QHash<QByteArray, qint64> contents;
    for (const ExchangedAction &action : actions) {
        for (const ExchangedChange &change : action.changes) {
            const bool isCreation = change.field == FieldNumber::Created;
            if (change.type != attachmentType || (!isCreation && change.field != contentField)) {
                continue;
            }
            const QCborValue content = isCreation ? change.value.toMap().value(contentField) : change.value;
            if (hashOf(content).size() == hashBytes) {
                contents.insert(hashOf(content), content.toArray().at(1).toInteger());
            }
        }
    }
    return contents;
}

static Result<QList<PackedAttachment>> attachmentsFor(Database &database, SpaceKey space, const QList<ExchangedAction> &actions, Random &random)
{
    CarriedAttachmentRepository attachments(database);
    QList<PackedAttachment> packed;
    for (const auto &[hash, size] : contentsIn(actions).asKeyValueRange()) {
        WAYMARK_TRY(const bool named, attachments.isNamed(space, hash));
        if (!named) {
            packed.append(AttachmentBlob::begin(hash, size, random));
        }
    }
    return packed;
}

Result<PacketBody> PacketCutter::bodyFor(Database &database, SpaceKey space, const QList<ExchangedAction> &actions)
{
    WAYMARK_TRY(const ExchangeSpace named, SpaceRepository(database).space(space));
    WAYMARK_TRY(PacketVector vector, PacketRepository(database).vector(space));
    const DeviceId own = m_engine.author().device;
    const PacketMark last = vector.contains(own) ? vector.at(own) : PacketMark();
    vector.erase(own);
    PacketBody body{.space = named.id,
                    .name = {own, last.sequence + 1},
                    .previous = last.hash,
                    .acknowledgements = std::move(vector),
                    .schema = m_engine.schema().version(),
                    .actions = actions,
                    .attachments = {}};
    WAYMARK_TRY(body.attachments, attachmentsFor(database, space, actions, m_engine.random()));
    return body;
}

static QList<RecordId> recordsOf(const PacketBody &body)
{
    QSet<RecordId> records;
    for (const ExchangedAction &action : body.actions) {
        for (const ExchangedChange &change : action.changes) {
            records.insert(change.record);
        }
    }
    return records.values();
}

Result<void> PacketCutter::store(Database &database, SpaceKey space, const PacketBody &body)
{
    WAYMARK_TRY(const DeviceKey key, ownidentity::deviceKey(database));
    if (key.id() != body.name.device) {
        return failure(Error::Kind::Storage, u"device"_s, u"the author is another device than the file's"_s);
    }
    WAYMARK_TRY(const PacketOriginal original, packetOriginal(body, key));
    PacketRepository packets(database);
    const StoredPacket packet{.space = space,
                              .name = body.name,
                              .state = StoredPacket::State::Written,
                              .quiet = body.onlyAcknowledges(),
                              .at = m_engine.clock().now(),
                              .hash = original.mark(),
                              .bodyBytes = original.body.size()};
    WAYMARK_CHECK(packets.add(packet, original));
    WAYMARK_CHECK(packets.acknowledgedAll(space));
    WAYMARK_CHECK(packets.setMark(space, body.name.device, {body.name.sequence, packet.hash}, false));
    CarriedAttachmentRepository attachments(database);
    for (const PackedAttachment &attachment : body.attachments) {
        WAYMARK_CHECK(attachments.add({.space = space, .packet = body.name, .content = attachment, .state = CarriedAttachment::State::Here}));
    }
    return ReceiptRepository(database).carried(space, body.name, recordsOf(body));
}

Result<PacketsCut> packetsCut(Database &database)
{
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    SpaceRepository spaces(database);
    PacketRepository packets(database);
    WAYMARK_TRY(const std::vector<ExchangeSpace> all, spaces.all());
    PacketsCut cut;
    for (const ExchangeSpace &space : all) {
        WAYMARK_TRY(const PacketVector vector, packets.vector(space.key));
        const auto own = vector.find(me.device);
        if (own != vector.end()) {
            cut.insert(space.id, own->second.sequence);
        }
    }
    return cut;
}

}
