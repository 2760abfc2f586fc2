// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "invitation.h"

#include "cbormapreader.h"
#include "sealedobject.h"

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Card = 1,
    InviterRole = 2,
    Commitment = 3,
    Issued = 4,
};
}

static constexpr qsizetype hashLength = 32;
static constexpr qsizetype maximumRoleBytes = 32;

static QByteArray commitmentTo(const QByteArray &nonce)
{
    return blake2b("meeting-nonce", nonce);
}

Invitation Invitation::make(const IdentityCard &card, const DeviceKey &device, Role role, const QByteArray &nonce, qint64 issued)
{
    Q_ASSERT(nonce.size() == nonceLength && card.device(device.id()) != nullptr);
    const std::string_view code = codeOf(role);
    QCborMap map;
    map.insert(Card, card.bytes);
    map.insert(InviterRole, QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())));
    map.insert(Commitment, commitmentTo(nonce));
    map.insert(Issued, issued);
    const QByteArray body = device.signedBytes<Purpose::Invitation>(map.toCborValue().toCbor());
    return {.inviter = card,
            .device = device.id(),
            .inviterRole = role,
            .commitment = commitmentTo(nonce),
            .issued = issued,
            .bytes = SealedObject::seal(SealedKind::Invitation, body)};
}

/** Only the two of a mentorship invite each other. */
static Result<Role> roleFrom(const QString &code)
{
    const std::optional<Role> role = roleFromCode(code.toStdString());
    if (!role || *role == Role::Self) {
        return failure(Error::Kind::Newer, u"role"_s);
    }
    return *role;
}

Result<Invitation> Invitation::read(const QByteArray &bytes)
{
    WAYMARK_TRY(const SealedObject object, SealedObject::open(bytes, SealedKind::Invitation));
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::Invitation, object.body));
    CborMapReader reader(opened.payload);
    const QByteArray card = reader.bytes(Card, 1, SealedObject::maximumBody(SealedKind::IdentityCard));
    const QString role = reader.text(InviterRole, maximumRoleBytes);
    Invitation result;
    result.device = deviceIdOf(opened.signer);
    result.commitment = reader.bytes(Commitment, hashLength);
    result.issued = reader.instant(Issued);
    result.bytes = bytes;
    WAYMARK_CHECK(reader.finish());
    WAYMARK_TRY(result.inviterRole, roleFrom(role));
    WAYMARK_TRY(result.inviter, IdentityCard::read(card));
    if (result.inviter.device(result.device) == nullptr) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    return result;
}

QByteArray Invitation::id() const
{
    return blake2b(bytes);
}

bool Invitation::isOpenedBy(const QByteArray &nonce) const
{
    return nonce.size() == nonceLength && commitmentTo(nonce) == commitment;
}

}
