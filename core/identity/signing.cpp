// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signing.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static_assert(publicKeyLength == crypto_sign_PUBLICKEYBYTES && signatureLength == crypto_sign_BYTES && seedLength == crypto_sign_SEEDBYTES);

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static QByteArray withPurpose(Purpose purpose, QByteArrayView bytes)
{
    QByteArray message;
    message.reserve(bytes.size() + 64);
    message.append("waymark/").append(codeOf(purpose)).append("/v1").append('\0').append(bytes);
    return message;
}

QByteArrayView codeOf(Purpose purpose)
{
    static constexpr std::array<QByteArrayView, 11> codes{
        "identity-card", "device-certificate", "device-possession", "revocation", "succession", "founding-statement", "invitation", "acceptance", "packet",
        "parcel",        "hand-over",
    };
    static_assert(codes.size() == static_cast<std::size_t>(Purpose::HandOver) + 1);
    return codes.at(static_cast<std::size_t>(purpose));
}

SigningKey::SigningKey(SecretBytes seed, SecretBytes secretKey, QByteArray publicKey)
    : m_seed(std::move(seed))
    , m_secretKey(std::move(secretKey))
    , m_publicKey(std::move(publicKey))
{
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != seedLength) {
        return failure(Error::Kind::Invalid, u"seed"_s);
    }
    QByteArray publicKey(publicKeyLength, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), reinterpret_cast<unsigned char *>(secretKey.data()), seed.data());
    return SigningKey(seed, SecretBytes::taken(std::move(secretKey)), publicKey);
}

SigningKey SigningKey::generate(Random &random)
{
    return *fromSeed(SecretBytes::generated(random, seedLength));
}

QByteArray SigningKey::sign(Purpose purpose, QByteArrayView bytes) const
{
    return signBare(withPurpose(purpose, bytes));
}

QByteArray SigningKey::signBare(QByteArrayView bytes) const
{
    QByteArray signature(signatureLength, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                         m_secretKey.data());
    return signature;
}

Result<void> verifySignature(Purpose purpose, QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    return verifyBareSignature(publicKey, withPurpose(purpose, bytes), signature);
}

Result<void> verifyBareSignature(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    const bool holds = publicKey.size() == publicKeyLength && signature.size() == signatureLength && sodium_init() >= 0
        && crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(publicKey)) == 0;
    return holds ? Result<void>() : failure(Error::Kind::NotVerified, u"signature"_s);
}

QByteArray SignedBytes::sign(const SigningKey &key, Purpose purpose, QByteArrayView payload)
{
    QByteArray bytes = key.publicKey();
    bytes.append(key.sign(purpose, payload)).append(payload);
    return bytes;
}

Result<SignedBytes> SignedBytes::open(Purpose purpose, const QByteArray &bytes)
{
    static constexpr qsizetype payloadAt = publicKeyLength + signatureLength;
    if (bytes.size() <= payloadAt) {
        return failure(Error::Kind::Invalid, u"length"_s);
    }
    SignedBytes result{.signer = bytes.first(publicKeyLength), .payload = bytes.sliced(payloadAt)};
    WAYMARK_CHECK(verifySignature(purpose, result.signer, result.payload, bytes.sliced(publicKeyLength, signatureLength)));
    return result;
}

}
