// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

#include <QByteArray>

#include <optional>

namespace waymark
{

/** How a token is signed (RFC 7518, RFC 8037), of those that are checked here. */
enum class TokenAlgorithm {
    Rs256, ///< RSASSA-PKCS1-v1_5 with SHA-256, of 2,048 bits and more
    Es256, ///< ECDSA on P-256 with SHA-256
    EdDsa, ///< Ed25519
};

/** Of a token's `alg`; nothing where it is another one. 'none' is never one. */
[[nodiscard]] std::optional<TokenAlgorithm> tokenAlgorithmFromCode(const QString &code);

/** A public key as a token carries it (RFC 7517). */
class JsonWebKey
{
public:
    /** Nothing where @p jwk is none of a kind that is checked here. Private members of it are not looked at. */
    [[nodiscard]] static std::optional<JsonWebKey> fromJson(const JsonValue &jwk);
    /** Of an Ed25519 key, 32 bytes. */
    [[nodiscard]] static JsonWebKey ofEd25519(const QByteArray &key);

    [[nodiscard]] TokenAlgorithm algorithm() const { return m_algorithm; }
    /** Whether the key signed exactly @p bytes by its own algorithm. */
    [[nodiscard]] bool verifies(const QByteArray &bytes, const QByteArray &signature) const;
    /** "urn:ietf:params:oauth:jwk-thumbprint:sha-256:…" (RFC 7638 and 9278); the did:key of an Ed25519 key. */
    [[nodiscard]] QString name() const;

private:
    explicit JsonWebKey(TokenAlgorithm algorithm)
        : m_algorithm(algorithm)
    {
    }

    TokenAlgorithm m_algorithm;
    /** Modulus and exponent, or the coordinates x and y, or the key and nothing. */
    QByteArray m_first;
    QByteArray m_second;
};

/** Strict base64url without padding (RFC 7515); nothing where @p text is none. */
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

}
