// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace waymark
{

/**
 * The person's key, as far as credentials and the files that carry them need it. Bytes reach it from two functions: the proof of
 * a credential (two hashes, 64 bytes) and the seal of a file (its purpose and one hash, 57 bytes). Used on the writer's thread.
 */
class CredentialSigner
{
public:
    CredentialSigner() = default;
    virtual ~CredentialSigner() = default;
    Q_DISABLE_COPY_MOVE(CredentialSigner)

    /** The did:key of the person. */
    [[nodiscard]] virtual QString did() const = 0;
    /** The Ed25519 signature over exactly @p bytes, 64 bytes. Errors: those of the key store. */
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &bytes) const = 0;
};

}
