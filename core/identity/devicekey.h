// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hashing.h"
#include "ids.h"
#include "openingkey.h"
#include "signing.h"

namespace waymark
{

/** The id of the device with this signing key: the first 16 bytes of BLAKE2b-256 over the key's 32. */
[[nodiscard]] inline DeviceId deviceIdOf(QByteArrayView signingPublicKey)
{
    return {blake2b(signingPublicKey).first(16)};
}

/** The keys of one installation: one signs what it sends, one opens what it receives. */
class DeviceKey
{
public:
    DeviceKey(SigningKey signing, OpeningKey opening)
        : m_signing(std::move(signing))
        , m_opening(std::move(opening))
    {
    }
    [[nodiscard]] static DeviceKey generate(Random &random)
    {
        SigningKey signing = SigningKey::generate(random);
        return {std::move(signing), OpeningKey::generate(random)};
    }

    [[nodiscard]] DeviceId id() const { return deviceIdOf(m_signing.publicKey()); }
    [[nodiscard]] const QByteArray &signingPublicKey() const { return m_signing.publicKey(); }
    [[nodiscard]] const SecretBytes &signingSeed() const { return m_signing.seed(); }
    [[nodiscard]] const OpeningKey &opening() const { return m_opening; }

    /** A signature alone, of 64 bytes. */
    template<Purpose purpose>
        requires(!isForPerson(purpose))
    [[nodiscard]] QByteArray sign(QByteArrayView bytes) const
    {
        return m_signing.sign(purpose, bytes);
    }
    /** SignedBytes over @p payload. */
    template<Purpose purpose>
        requires(!isForPerson(purpose))
    [[nodiscard]] QByteArray signedBytes(QByteArrayView payload) const
    {
        return SignedBytes::sign(m_signing, purpose, payload);
    }

private:
    SigningKey m_signing;
    OpeningKey m_opening;
};

}
