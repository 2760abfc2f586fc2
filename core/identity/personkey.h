// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "signing.h"

namespace waymark
{

/**
 * A person's key: signs identity cards, device certificates, revocations, successions, credentials and the seals of files, nothing
 * else; another purpose does not compile.
 */
class PersonKey
{
public:
    explicit PersonKey(SigningKey key)
        : m_key(std::move(key))
    {
    }
    /** Errors: Invalid "seed". */
    [[nodiscard]] static Result<PersonKey> fromSeed(const SecretBytes &seed)
    {
        return SigningKey::fromSeed(seed).transform([](SigningKey key) { return PersonKey(std::move(key)); });
    }
    [[nodiscard]] static PersonKey generate(Random &random) { return PersonKey(SigningKey::generate(random)); }

    [[nodiscard]] PersonId id() const { return {m_key.publicKey()}; }
    /** What the recovery sheet keeps. */
    [[nodiscard]] const SecretBytes &seed() const { return m_key.seed(); }

    /** SignedBytes over @p payload. */
    template<Purpose purpose>
        requires(isForPerson(purpose))
    [[nodiscard]] QByteArray signedBytes(QByteArrayView payload) const
    {
        return SignedBytes::sign(m_key, purpose, payload);
    }

    /** The proof of a credential over its hashed canonical form, or the seal of a file: see CredentialSigner, which alone leads here. */
    [[nodiscard]] QByteArray credentialSignature(QByteArrayView hashData) const { return m_key.signBare(hashData); }

private:
    SigningKey m_key;
};

}
