// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verificationreport.h"

#include <expected>

namespace waymark
{

/** A credential in a signed token (VC-JWT, Open Badges 3.0, section 8.2), as others issue them. */
struct CredentialToken {
    /** Without what the token says beside it. */
    JsonValue credential;
    /** The key that signed, as JsonWebKey::name() says it; empty where the token names none that is checked here. */
    QString key;
    /** The key is the issuer by its id; else the token alone says that they belong together. */
    bool keyIsIssuer = false;
    /** Why the signature does not count; empty where it holds. */
    QList<Refusal> refusals;
};

/** Whether @p bytes have the form of a token: three parts of base64url. */
[[nodiscard]] bool isCredentialToken(const QByteArray &bytes);

/**
 * Reads a token and checks its signature by the key that its head carries: `jwk`, or a `kid` that is a did:key. A key on a server
 * is never asked for. The error: why it cannot be read at all.
 */
[[nodiscard]] std::expected<CredentialToken, Refusal> readCredentialToken(const QByteArray &bytes);

}
