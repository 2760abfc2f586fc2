// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentialsigner.h"
#include "result.h"

#include <QByteArray>
#include <QString>

namespace waymark
{

/**
 * The seal of a file: a signature over all of its bytes but the digits of the signature itself, which stand as text
 * within the file, `waymark-seal/1 <did:key> <128 hex digits>`. See docs/formats/carriers.md.
 */
namespace Seal
{
/** Digits of the signature: 64 bytes. */
inline constexpr qsizetype digits = 128;
/** What a seal begins with; its last occurrence in a file counts. */
inline constexpr QByteArrayView marker = "waymark-seal/1 ";
}

/** What is known of the seal of a file. */
struct SealFinding {
    enum class State {
        None,
        Broken, ///< the file was changed after it was sealed, or what stands there is no seal
        Holds,
    };

    State state = State::None;
    /** The did:key that the seal names; empty where there is none. */
    QString did;
};

/** The text of a seal that is still to be made, for the key of @p did. */
[[nodiscard]] QByteArray sealPlaceholder(const QString &did);

/**
 * @p file with the digits of its last placeholder filled in. The @p behind bytes after the digits depend on them, and
 * are left out too: the checksum of a chunk. Called on the signer's thread.
 * Errors: Invalid "seal" without a placeholder for the signer's key; those of the signer.
 */
[[nodiscard]] Result<QByteArray> sealed(QByteArray file, const CredentialSigner &signer, qsizetype behind = 0);

/** Checks the last seal of @p file, made with the same @p behind. */
[[nodiscard]] SealFinding findSeal(QByteArrayView file, qsizetype behind = 0);

}
