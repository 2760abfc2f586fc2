// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelopener.h"

#include "identityservice.h"
#include "revokedpackets.h"
#include "spacerepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** The storage cannot go on, as opposed to something being wrong with what came. */
static bool isStorage(Error::Kind kind)
{
    using enum Error::Kind;
    return kind == Storage || kind == DiskFull || kind == ReadOnly || kind == InUse;
}

ParcelOpener::ParcelOpener(OnEngine onEngine, OpenAttachments attachments, PacketReceiver::Distrust distrust)
    : m_onEngine(std::move(onEngine))
    , m_openAttachments(std::move(attachments))
    , m_distrust(std::move(distrust))
{
}

ParcelOpener::~ParcelOpener() = default;

PacketReceiver &ParcelOpener::receiver(ActionEngine &engine)
{
    if (!m_receiver) {
        m_receiver = std::make_unique<PacketReceiver>(engine, m_distrust);
    }
    return *m_receiver;
}

Result<ReceiveReport> ParcelOpener::open(QIODevice &file, const QString &name, const Progress &progress)
{
    const Result<void> read = this->read(file, progress);
    if (!read && read.error().kind == Error::Kind::Cancelled) {
        return std::unexpected(read.error());
    }
    if (!read && (!m_admitted || isStorage(read.error().kind))) {
        note(ExchangeEvent::ParcelRefused, codeOf(read.error().kind) + u' ' + read.error().field, 0);
        return std::unexpected(read.error());
    }
    if (!read) {
        // What stands before the fault was verified by itself.
        m_report.refusedPackets.append({.space = {}, .packet = {}, .error = read.error()});
    }
    WAYMARK_CHECK(applyAll());
    WAYMARK_TRY(m_report.attachmentsArrived, takeCompleteAttachments(m_onEngine, m_openAttachments));
    WAYMARK_CHECK(m_onEngine([this](ActionEngine &engine) { return conclude(engine); }));
    return result(name);
}

Result<ReceiveReport> ParcelOpener::deliver()
{
    WAYMARK_CHECK(applyAll());
    WAYMARK_CHECK(m_onEngine([this](ActionEngine &engine) { return conclude(engine); }));
    return m_report;
}

Result<void> ParcelOpener::read(QIODevice &file, const Progress &progress)
{
    const Result<void> prepared = m_onEngine([this](ActionEngine &engine) -> Result<void> {
        WAYMARK_TRY(m_keys, ownidentity::openingKeys(engine.database()));
        WAYMARK_TRY(const Author me, ownidentity::author(engine.database()));
        m_me = me.person;
        return {};
    });
    WAYMARK_CHECK(prepared);
    WAYMARK_CHECK(Parcel::read(file, m_keys, [this](ParcelItemKind kind, const QByteArray &content) { return take(kind, content); }, progress));
    return admit();
}

Result<void> ParcelOpener::take(ParcelItemKind kind, const QByteArray &content)
{
    if (kind == ParcelItemKind::Letter || m_letter.isEmpty()) {
        return kind == ParcelItemKind::Letter ? takeLetter(content) : failure(Error::Kind::Invalid, u"letter"_s);
    }
    if (kind == ParcelItemKind::IdentityCard && !m_admitted) {
        m_cards.append(content);
        return {};
    }
    WAYMARK_CHECK(admit());
    switch (kind) {
    case ParcelItemKind::IdentityCard:
        return m_onEngine([&](ActionEngine &engine) { return takeCard(engine, content); });
    case ParcelItemKind::Opening:
        return m_onEngine([&](ActionEngine &engine) { return takeOpening(engine, content); });
    case ParcelItemKind::FoundingStatement:
        return m_onEngine([&](ActionEngine &engine) { return takeFounding(engine, content); });
    case ParcelItemKind::Packet:
        return takePacket(content);
    case ParcelItemKind::Blob:
        return takePiece(content);
    case ParcelItemKind::Letter:
    case ParcelItemKind::End:
        break;
    }
    return {};
}

Result<void> ParcelOpener::takeLetter(const QByteArray &content)
{
    if (!m_letter.isEmpty()) {
        return failure(Error::Kind::Invalid, u"letter"_s, u"twice"_s);
    }
    WAYMARK_TRY(m_said, parcelLetterFrom(content));
    m_letter = content;
    if (m_said.to != m_me) {
        return failure(Error::Kind::NotForMe, u"letter"_s);
    }
    m_report.from = m_said.from;
    m_report.number = m_said.number;
    m_report.count = m_said.count;
    return {};
}

Result<void> ParcelOpener::admit()
{
    if (m_admitted) {
        return {};
    }
    if (m_letter.isEmpty()) {
        return failure(Error::Kind::Invalid, u"letter"_s);
    }
    return m_onEngine([this](ActionEngine &engine) { return admitOnEngine(engine); });
}

/** Whose word it is that @p device is the person's: what is known here, or the card that came along, which she signed. */
static Result<DeviceCertificate> certificateOf(IdentityRepository &identity, const ParcelLetter &letter, const QList<QByteArray> &cards)
{
    WAYMARK_TRY(const std::optional<KnownDevice> known, identity.device(letter.device));
    if (known) {
        return known->certificate;
    }
    for (const QByteArray &bytes : cards) {
        const Result<IdentityCard> card = IdentityCard::read(bytes);
        const DeviceCertificate *certificate = card && card->person == letter.from ? card->device(letter.device) : nullptr;
        if (certificate != nullptr) {
            return *certificate;
        }
    }
    return failure(Error::Kind::Stranger, u"device"_s);
}

Result<void> ParcelOpener::admitOnEngine(ActionEngine &engine)
{
    IdentityRepository identity(engine.database());
    WAYMARK_TRY(const std::optional<KnownPerson> known, identity.person(m_said.from));
    if (!known && m_said.from != m_me) {
        return failure(Error::Kind::Stranger, u"person"_s);
    }
    WAYMARK_TRY(const DeviceCertificate certificate, certificateOf(identity, m_said, m_cards));
    if (certificate.person != m_said.from) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    WAYMARK_CHECK(verifyLetter(m_letter, certificate.signingKey));
    m_admitted = true;
    for (const QByteArray &card : std::as_const(m_cards)) {
        WAYMARK_CHECK(takeCard(engine, card));
    }
    return {};
}

/** A device of mine that another one revoked writes no more: what it went on writing would count nowhere. */
Result<void> ParcelOpener::distrustIfGivenUp(ActionEngine &engine)
{
    WAYMARK_TRY(const Author me, ownidentity::author(engine.database()));
    WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(engine.database()).device(me.device));
    if (m_distrust && device && device->state != KnownDevice::State::InUse) {
        m_distrust(engine);
    }
    return {};
}

/** A card that is not newer, or of somebody whom I never met, adds nothing. One that revokes a device takes back at once what counts no more. */
Result<void> ParcelOpener::takeCard(ActionEngine &engine, const QByteArray &card)
{
    qsizetype takenBack = 0;
    const Result<void> taken = engine.transaction([&](Database &) -> Result<void> {
        WAYMARK_CHECK(receiveCard(engine, card));
        WAYMARK_TRY(takenBack, takeBackRevoked(engine));
        return {};
    });
    m_report.takenBack += taken ? takenBack : 0;
    WAYMARK_CHECK(taken ? distrustIfGivenUp(engine) : Result<void>());
    const bool needless = !taken && (taken.error().kind == Error::Kind::AlreadyKnown || taken.error().kind == Error::Kind::Stranger);
    m_report.newCard = m_report.newCard || taken;
    return needless ? Result<void>() : taken;
}

Result<void> ParcelOpener::takeOpening(ActionEngine &engine, const QByteArray &content)
{
    static constexpr qsizetype idBytes = 32;
    if (content.size() != idBytes + nonceLength) {
        return failure(Error::Kind::Damaged, u"opening"_s);
    }
    const Opening opening{.invitation = content.first(idBytes), .nonce = content.sliced(idBytes)};
    const Result<void> taken = engine.transaction([&](Database &database) { return meeting::receiveOpening(database, m_said.from, opening); });
    // Joining says what is wrong where there was no such invitation.
    return !taken && taken.error().kind == Error::Kind::NotFound ? Result<void>() : taken;
}

Result<void> ParcelOpener::takeFounding(ActionEngine &engine, const QByteArray &content)
{
    WAYMARK_TRY(const FoundingStatement statement, FoundingStatement::read(content));
    if (engine.spaceKey(statement.space())) {
        return {};
    }
    WAYMARK_TRY(const FoundedSpace founded, joinSpace(engine, content));
    m_report.newSpaces.append(founded.space);
    return engine.transaction([&](Database &database) {
        return ExchangeJournalRepository(database).add({.at = engine.clock().now(), .person = m_said.from, .event = ExchangeEvent::SpaceBegun, .subject = {}});
    });
}

Result<void> ParcelOpener::takePacket(const QByteArray &content)
{
    const Result<PacketEnvelope> packet = openedPacket(content, m_keys);
    if (!packet) {
        m_report.refusedPackets.append({.space = {}, .packet = {}, .error = packet.error()});
        return {};
    }
    return m_onEngine([&](ActionEngine &engine) { return keepPacket(engine, *packet); });
}

Result<void> ParcelOpener::keepPacket(ActionEngine &engine, const PacketEnvelope &packet)
{
    const Result<void> taken = receiver(engine).take(packet, m_report);
    if (taken || isStorage(taken.error().kind)) {
        return taken;
    }
    if (taken.error().kind != Error::Kind::AlreadyKnown) {
        m_report.refusedPackets.append({.space = packet.space, .packet = packet.name, .error = taken.error()});
        return {};
    }
    ++m_report.knownPackets;
    WAYMARK_TRY(const SpaceKey space, engine.spaceKey(packet.space));
    WAYMARK_TRY(const std::optional<StoredPacket> here, PacketRepository(engine.database()).find(space, packet.name));
    m_repeated = m_repeated || (here && !here->quiet);
    return {};
}

Result<void> ParcelOpener::takePiece(const QByteArray &content)
{
    const Result<QByteArray> name = AttachmentBlob::nameOfPiece(content);
    if (!name) {
        m_report.refusedPackets.append({.space = {}, .packet = {}, .error = name.error()});
        return {};
    }
    return m_onEngine([&](ActionEngine &engine) {
        return engine.transaction([&](Database &database) -> Result<void> {
            CarriedAttachmentRepository attachments(database);
            WAYMARK_TRY(const bool needless, attachments.isNeedless(*name));
            if (needless) {
                return {};
            }
            WAYMARK_TRY(const bool kept, attachments.keepPiece(*name, content));
            m_report.newPieces += kept ? 1 : 0;
            return {};
        });
    });
}

Result<void> ParcelOpener::applyAll()
{
    for (bool more = true; more;) {
        const Result<bool> stepped = asked(m_onEngine, [this](ActionEngine &engine) { return receiver(engine).step(m_report); });
        WAYMARK_TRY(more, stepped);
    }
    return {};
}

/** My acknowledgements did not reach whoever sent this again: the packets with them count as not sent. */
Result<void> ParcelOpener::sendAgain(Database &database)
{
    PacketRepository packets(database);
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    WAYMARK_TRY(const std::vector<ExchangeSpace> spaces, SpaceRepository(database).sharedWith(m_said.from));
    for (const ExchangeSpace &space : spaces) {
        WAYMARK_TRY(const PacketVector vector, packets.vector(space.key));
        const auto own = vector.find(me.device);
        if (own != vector.end()) {
            WAYMARK_CHECK(packets.forgetSent(space.key, {me.device, own->second.sequence}, m_said.from));
        }
    }
    return {};
}

Result<void> ParcelOpener::conclude(ActionEngine &engine)
{
    WAYMARK_TRY(m_report.waitingPackets, receiver(engine).waiting());
    WAYMARK_TRY(m_report.attachmentsMissing, CarriedAttachmentRepository(engine.database()).missingCount());
    return engine.transaction([&](Database &database) { return m_repeated ? sendAgain(database) : Result<void>(); });
}

/** What a person is told, and the journal remembers. */
Result<ReceiveReport> ParcelOpener::result(const QString &name)
{
    for (const RefusedPacket &refused : std::as_const(m_report.refusedPackets)) {
        note(ExchangeEvent::PacketRefused, codeOf(refused.error.kind) + u' ' + refused.error.field, refused.packet.sequence);
    }
    if (m_report.isEmpty()) {
        note(ExchangeEvent::ParcelKnown, name, 0);
        return failure(Error::Kind::AlreadyKnown, u"parcel"_s);
    }
    const bool nothingNew = m_report.newPackets == 0 && m_report.newPieces == 0 && m_report.newSpaces.isEmpty();
    if (nothingNew && !m_report.refusedPackets.isEmpty()) {
        return std::unexpected(m_report.refusedPackets.first().error);
    }
    note(ExchangeEvent::ParcelOpened, name, m_report.applied);
    return m_report;
}

/** The journal may fail without the parcel failing. */
void ParcelOpener::note(ExchangeEvent event, const QString &subject, qint64 number)
{
    static_cast<void>(m_onEngine([&](ActionEngine &engine) {
        return engine.transaction([&](Database &database) {
            return ExchangeJournalRepository(database).add(
                {.at = engine.clock().now(), .person = m_admitted ? m_said.from : PersonId(), .event = event, .subject = subject, .number = number});
        });
    }));
}

}
