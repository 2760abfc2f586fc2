// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>

namespace waymark
{

/** What a signature is for. It is part of what is signed, so a signature made for one purpose is none for another. */
enum class Purpose {
    IdentityCard,
    DeviceCertificate,
    DevicePossession, ///< a device agrees to belong to a person
    Revocation,
    Succession,
    FoundingStatement,
    Invitation,
    Acceptance,
    Packet,
    Parcel, ///< the letter of a parcel
    HandOver,
};

/** The word for a purpose inside `waymark/<purpose>/v1`. */
[[nodiscard]] QByteArrayView codeOf(Purpose purpose);

/** Those for which a person's key may be used; all others are for the keys of devices. */
[[nodiscard]] constexpr bool isForPerson(Purpose purpose)
{
    return purpose == Purpose::IdentityCard || purpose == Purpose::DeviceCertificate || purpose == Purpose::Revocation || purpose == Purpose::Succession;
}

inline constexpr qsizetype publicKeyLength = 32;
inline constexpr qsizetype signatureLength = 64;
inline constexpr qsizetype seedLength = 32;

/**
 * An Ed25519 key pair. Signs `waymark/<purpose>/v1`, a zero byte and the bytes. Others use it through PersonKey and
 * DeviceKey, which say for what.
 */
class SigningKey
{
public:
    /** Errors: Invalid "seed" where @p seed has not 32 bytes. */
    [[nodiscard]] static Result<SigningKey> fromSeed(const SecretBytes &seed);
    [[nodiscard]] static SigningKey generate(Random &random);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }
    [[nodiscard]] QByteArray sign(Purpose purpose, QByteArrayView bytes) const;
    /** A signature over @p bytes alone: for credential proofs, whose standard leaves no room for a purpose. */
    [[nodiscard]] QByteArray signBare(QByteArrayView bytes) const;

private:
    SigningKey(SecretBytes seed, SecretBytes secretKey, QByteArray publicKey);

    SecretBytes m_seed;
    SecretBytes m_secretKey;
    QByteArray m_publicKey;
};

/** Errors: NotVerified "signature", whatever is wrong with it. */
[[nodiscard]] Result<void> verifySignature(Purpose purpose, QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature);
/** As verifySignature(), of a signature made by SigningKey::signBare. */
[[nodiscard]] Result<void> verifyBareSignature(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature);

/**
 * Signed bytes, as cards, certificates and statements are: public key (32), signature (64), payload. There is one
 * encoding only, and it is verified before anything is parsed.
 */
struct SignedBytes {
    QByteArray signer; ///< the public key
    QByteArray payload;

    [[nodiscard]] static QByteArray sign(const SigningKey &key, Purpose purpose, QByteArrayView payload);
    /** Errors: Invalid "length" where it is too short to be any; NotVerified "signature". */
    [[nodiscard]] static Result<SignedBytes> open(Purpose purpose, const QByteArray &bytes);
};

}
