// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acceptance.h"

#include "cbormapreader.h"
#include "sealedobject.h"
#include "wordlist.h"

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Card = 1,
    AnsweredInvitation = 2,
    Nonce = 3,
    Issued = 4,
};
}

static constexpr qsizetype hashLength = 32;
static constexpr int wordsToCompare = 5;

Acceptance Acceptance::make(const Invitation &invitation, const IdentityCard &card, const DeviceKey &device, const QByteArray &nonce, qint64 issued)
{
    Q_ASSERT(nonce.size() == nonceLength && card.device(device.id()) != nullptr);
    QCborMap map;
    map.insert(Card, card.bytes);
    map.insert(AnsweredInvitation, invitation.id());
    map.insert(Nonce, nonce);
    map.insert(Issued, issued);
    const QByteArray body = device.signedBytes<Purpose::Acceptance>(map.toCborValue().toCbor());
    return {.invitee = card,
            .device = device.id(),
            .invitation = invitation.id(),
            .nonce = nonce,
            .issued = issued,
            .bytes = SealedObject::seal(SealedKind::Acceptance, body)};
}

Result<Acceptance> Acceptance::read(const QByteArray &bytes)
{
    WAYMARK_TRY(const SealedObject object, SealedObject::open(bytes, SealedKind::Acceptance));
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::Acceptance, object.body));
    CborMapReader reader(opened.payload);
    const QByteArray card = reader.bytes(Card, 1, SealedObject::maximumBody(SealedKind::IdentityCard));
    Acceptance result;
    result.device = deviceIdOf(opened.signer);
    result.invitation = reader.bytes(AnsweredInvitation, hashLength);
    result.nonce = reader.bytes(Nonce, nonceLength);
    result.issued = reader.instant(Issued);
    result.bytes = bytes;
    WAYMARK_CHECK(reader.finish());
    WAYMARK_TRY(result.invitee, IdentityCard::read(card));
    if (result.invitee.device(result.device) == nullptr) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    return result;
}

QString fiveWords(const Invitation &invitation, const Acceptance &acceptance, const QByteArray &inviterNonce)
{
    const QByteArray everything = blake2b(invitation.inviter.bytes) + blake2b(acceptance.invitee.bytes) + inviterNonce + acceptance.nonce + invitation.id();
    return wordsOf(blake2b("five-words", everything), wordsToCompare).join(u' ');
}

}
