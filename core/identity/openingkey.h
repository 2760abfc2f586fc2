// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>

namespace waymark
{

/** An X25519 key pair: what is sealed to its public key can be opened by it alone (libsodium's sealed box). */
class OpeningKey
{
public:
    /** Errors: Invalid "opening-key" where @p secret has not 32 bytes. */
    [[nodiscard]] static Result<OpeningKey> fromSecret(const SecretBytes &secret);
    [[nodiscard]] static OpeningKey generate(Random &random);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /** What was sealed to this key. Errors: NotForMe. */
    [[nodiscard]] Result<SecretBytes> open(QByteArrayView box) const;

private:
    OpeningKey(SecretBytes secret, QByteArray publicKey);

    SecretBytes m_secret;
    QByteArray m_publicKey;
};

/** Seals @p bytes to the owner of @p publicKey: 48 bytes more. Errors: Invalid "opening-key" where it is no usable key. */
[[nodiscard]] Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView bytes);

}
