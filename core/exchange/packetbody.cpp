// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetbody.h"

#include "strictcbor.h"

#include <QCborArray>
#include <QCborMap>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype hashBytes = 32;
static constexpr qsizetype keyBytes = 32;
static constexpr qsizetype deviceBytes = 16;
static constexpr qsizetype uuidBytes = 16;
static constexpr qsizetype maximumDevices = 1024;
static constexpr qsizetype maximumAttachments = 4096;
static constexpr qsizetype maximumParents = 1024;
static constexpr qsizetype maximumLabelBytes = 128;
static constexpr int maximumNumber = 1'000'000;
static constexpr int valueDepth = 4;
static constexpr qint64 maximumAttachmentBytes = qint64(1) << 31;
static constexpr qint64 anyInteger = std::numeric_limits<qint64>::max();

namespace BodyMember
{
enum : std::uint8_t { Format, Space, Membership, Device, Sequence, Previous, Acknowledgements, Schema, Actions, Attachments, Count };
}

static QCborArray toCbor(const Versions &versions)
{
    QCborArray array;
    for (const Version &version : versions) {
        array.append(QCborArray{version.counter, version.device.bytes});
    }
    return array;
}

static QCborArray toCbor(const ExchangedChange &change)
{
    return {change.record.toRfc4122(), change.type, change.field, change.version.counter, toCbor(change.parents), change.value};
}

/** The device is named where it is not the packet's own. */
static QCborArray toCbor(const ExchangedAction &action, const DeviceId &writer)
{
    QCborArray changes;
    for (const ExchangedChange &change : action.changes) {
        changes.append(toCbor(change));
    }
    QCborArray array{action.version.counter, action.label, action.at, changes};
    if (action.version.device != writer) {
        array.append(action.version.device.bytes);
    }
    return array;
}

static QCborArray toCbor(const QList<ExchangedAction> &actions, const DeviceId &writer)
{
    QCborArray array;
    for (const ExchangedAction &action : actions) {
        array.append(toCbor(action, writer));
    }
    return array;
}

static QCborArray toCbor(const PacketVector &vector)
{
    QCborArray array;
    for (const auto &[device, mark] : vector) {
        array.append(QCborArray{device.bytes, mark.sequence, mark.hash});
    }
    return array;
}

static QCborArray toCbor(const QList<PackedAttachment> &attachments)
{
    QCborArray array;
    for (const PackedAttachment &attachment : attachments) {
        array.append(QCborArray{attachment.blob, attachment.key, attachment.hash, attachment.size});
    }
    return array;
}

QByteArray encoded(const PacketBody &body)
{
    QCborMap map;
    map.insert(BodyMember::Format, PacketBody::newestFormat);
    map.insert(BodyMember::Space, body.space.bytes);
    map.insert(BodyMember::Membership, body.membership);
    map.insert(BodyMember::Device, body.name.device.bytes);
    map.insert(BodyMember::Sequence, body.name.sequence);
    map.insert(BodyMember::Previous, body.previous);
    map.insert(BodyMember::Acknowledgements, toCbor(body.acknowledgements));
    map.insert(BodyMember::Schema, body.schema);
    map.insert(BodyMember::Actions, toCbor(body.actions, body.name.device));
    map.insert(BodyMember::Attachments, toCbor(body.attachments));
    return strictlyEncoded(map);
}

/** Reads one body; keeps the device whose versions they are where no other is named. */
class PacketBodyReader
{
public:
    explicit PacketBodyReader(const QByteArray &cbor)
        : m_cbor(cbor)
    {
    }

    Result<PacketBody> body();

private:
    Result<void> head(PacketBody &body, const CborPlace &root);
    Result<PacketVector> vector(const CborPlace &place);
    Result<ExchangedAction> action(const CborPlace &place);
    Result<ExchangedChange> change(const CborPlace &place);
    Result<Versions> parents(const CborPlace &place);
    Result<DeviceId> device(const CborPlace &place);
    Result<DeviceId> otherDevice(const CborPlace &place);
    Result<PackedAttachment> attachment(const CborPlace &place);

    template<typename F>
    auto list(const CborPlace &place, qsizetype most, F item) -> Result<QList<typename std::invoke_result_t<F, const CborPlace &>::value_type>>
    {
        QList<typename std::invoke_result_t<F, const CborPlace &>::value_type> items;
        WAYMARK_TRY(const qsizetype count, m_cbor.array(place, 0, most));
        for (qsizetype i = 0; i < count; ++i) {
            WAYMARK_TRY(auto one, item(CborPlace(place, i)));
            items.append(std::move(one));
        }
        return items;
    }

    StrictCbor m_cbor;
    DeviceId m_device;
};

Result<DeviceId> PacketBodyReader::device(const CborPlace &place)
{
    return m_cbor.bytes(place, deviceBytes).transform([](const QByteArray &bytes) { return DeviceId{bytes}; });
}

Result<PacketVector> PacketBodyReader::vector(const CborPlace &place)
{
    PacketVector vector;
    WAYMARK_TRY(const qsizetype count, m_cbor.array(place, 0, maximumDevices));
    for (qsizetype i = 0; i < count; ++i) {
        const CborPlace here(place, i);
        WAYMARK_TRY([[maybe_unused]] const qsizetype three, m_cbor.array(here, 3, 3));
        WAYMARK_TRY(const DeviceId of, device(CborPlace(here, "device"_L1)));
        if (of == m_device || (!vector.empty() && of <= vector.rbegin()->first)) {
            return failure(Error::Kind::Invalid, CborPlace(here, "device"_L1).toString(), u"twice, out of order, or its own"_s);
        }
        PacketMark mark;
        WAYMARK_TRY(mark.sequence, m_cbor.integer(CborPlace(here, "sequence"_L1), 1, maximumSequence));
        WAYMARK_TRY(mark.hash, m_cbor.bytes(CborPlace(here, "hash"_L1), hashBytes));
        vector.emplace(of, mark);
    }
    return vector;
}

Result<Versions> PacketBodyReader::parents(const CborPlace &place)
{
    return list(place, maximumParents, [this](const CborPlace &here) -> Result<Version> {
        Version version;
        WAYMARK_TRY([[maybe_unused]] const qsizetype two, m_cbor.array(here, 2, 2));
        WAYMARK_TRY(version.counter, m_cbor.integer(CborPlace(here, "counter"_L1), 1, anyInteger));
        WAYMARK_TRY(version.device, device(CborPlace(here, "device"_L1)));
        return version;
    });
}

Result<ExchangedChange> PacketBodyReader::change(const CborPlace &place)
{
    ExchangedChange change;
    WAYMARK_TRY([[maybe_unused]] const qsizetype six, m_cbor.array(place, 6, 6));
    WAYMARK_TRY(const QByteArray record, m_cbor.bytes(CborPlace(place, "record"_L1), uuidBytes));
    change.record = QUuid::fromRfc4122(record);
    WAYMARK_TRY(const qint64 type, m_cbor.integer(CborPlace(place, "type"_L1), 1, maximumNumber));
    WAYMARK_TRY(const qint64 field, m_cbor.integer(CborPlace(place, "field"_L1), 0, maximumNumber));
    change.type = static_cast<int>(type);
    change.field = static_cast<int>(field);
    WAYMARK_TRY(change.version.counter, m_cbor.integer(CborPlace(place, "counter"_L1), 1, anyInteger));
    WAYMARK_TRY(change.parents, parents(CborPlace(place, "parents"_L1)));
    WAYMARK_TRY(change.value, m_cbor.value(CborPlace(place, "value"_L1), valueDepth));
    return change;
}

Result<ExchangedAction> PacketBodyReader::action(const CborPlace &place)
{
    ExchangedAction action;
    WAYMARK_TRY(const qsizetype members, m_cbor.array(place, 4, 5));
    WAYMARK_TRY(action.version.counter, m_cbor.integer(CborPlace(place, "counter"_L1), 1, anyInteger));
    WAYMARK_TRY(action.label, m_cbor.text(CborPlace(place, "label"_L1), maximumLabelBytes));
    WAYMARK_TRY(action.at, m_cbor.integer(CborPlace(place, "at"_L1), -anyInteger, anyInteger));
    WAYMARK_TRY(action.changes, list(CborPlace(place, "changes"_L1), maximumPacketBytes, [this](const CborPlace &here) { return change(here); }));
    WAYMARK_TRY(action.version.device, members == 5 ? otherDevice(CborPlace(place, "device"_L1)) : Result<DeviceId>(m_device));
    for (ExchangedChange &change : action.changes) {
        change.version.device = action.version.device;
    }
    return action;
}

Result<DeviceId> PacketBodyReader::otherDevice(const CborPlace &place)
{
    WAYMARK_TRY(DeviceId other, device(place));
    return other == m_device ? Result<DeviceId>(failure(Error::Kind::Invalid, place.toString(), u"its own"_s)) : other;
}

Result<PackedAttachment> PacketBodyReader::attachment(const CborPlace &place)
{
    PackedAttachment attachment;
    WAYMARK_TRY([[maybe_unused]] const qsizetype four, m_cbor.array(place, 4, 4));
    WAYMARK_TRY(attachment.blob, m_cbor.bytes(CborPlace(place, "blob"_L1), uuidBytes));
    WAYMARK_TRY(attachment.key, m_cbor.bytes(CborPlace(place, "key"_L1), keyBytes));
    WAYMARK_TRY(attachment.hash, m_cbor.bytes(CborPlace(place, "hash"_L1), hashBytes));
    WAYMARK_TRY(attachment.size, m_cbor.integer(CborPlace(place, "size"_L1), 0, maximumAttachmentBytes));
    return attachment;
}

Result<void> PacketBodyReader::head(PacketBody &body, const CborPlace &root)
{
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Space));
    WAYMARK_TRY(body.space.bytes, m_cbor.bytes(CborPlace(root, "space"_L1), hashBytes));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Membership));
    WAYMARK_TRY(body.membership, m_cbor.integer(CborPlace(root, "membership"_L1), 1, maximumSequence));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Device));
    WAYMARK_TRY(m_device, device(CborPlace(root, "device"_L1)));
    body.name.device = m_device;
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Sequence));
    WAYMARK_TRY(body.name.sequence, m_cbor.integer(CborPlace(root, "sequence"_L1), 1, maximumSequence));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Previous));
    WAYMARK_TRY(body.previous, m_cbor.bytes(CborPlace(root, "previous"_L1), body.name.sequence == 1 ? 0 : hashBytes));
    return {};
}

Result<PacketBody> PacketBodyReader::body()
{
    const CborPlace root("packet"_L1);
    PacketBody body;
    WAYMARK_TRY(const qsizetype members, m_cbor.map(root, 1, anyInteger / 2));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Format));
    WAYMARK_TRY(const qint64 format, m_cbor.integer(CborPlace(root, "format"_L1), 1, anyInteger));
    if (format > PacketBody::newestFormat) {
        return failure(Error::Kind::Newer, u"packet.format"_s);
    }
    if (members != BodyMember::Count) {
        return failure(Error::Kind::Invalid, u"packet"_s, u"%1 members"_s.arg(members));
    }
    WAYMARK_CHECK(head(body, root));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Acknowledgements));
    WAYMARK_TRY(body.acknowledgements, vector(CborPlace(root, "acknowledgements"_L1)));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Schema));
    WAYMARK_TRY(const qint64 schema, m_cbor.integer(CborPlace(root, "schema"_L1), 1, maximumNumber));
    body.schema = static_cast<int>(schema);
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Actions));
    WAYMARK_TRY(body.actions, list(CborPlace(root, "actions"_L1), maximumPacketBytes, [this](const CborPlace &here) { return action(here); }));
    WAYMARK_CHECK(m_cbor.key(root, BodyMember::Attachments));
    WAYMARK_TRY(body.attachments, list(CborPlace(root, "attachments"_L1), maximumAttachments, [this](const CborPlace &here) { return attachment(here); }));
    WAYMARK_CHECK(m_cbor.end(root));
    return body;
}

Result<PacketBody> packetBodyFrom(const QByteArray &cbor)
{
    if (cbor.size() > maximumPacketBytes) {
        return failure(Error::Kind::TooLarge, u"packet"_s);
    }
    return PacketBodyReader(cbor).body();
}

}
