// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personkey.h"

#include <QString>

namespace waymark
{

/**
 * What the second QR code of a recovery sheet says: a person's seed, sealed under the passphrase with a salt of its
 * own. Bytes: "WMKS", version, salt (16), nonce (24), XChaCha20-Poly1305 of the seed (48) with all before as
 * additional data, the first 8 bytes of BLAKE2b-256 over these. Version 1 is Argon2id with 256 MiB and 3 passes over
 * the passphrase in UTF-8, normalised to NFC: about half a second, so not on the thread of the window.
 * Errors: Storage where the memory is not there.
 */
[[nodiscard]] Result<QByteArray> sealSeed(const PersonKey &person, const QString &passphrase, Random &random);

/** Errors: Invalid "magic"; Newer "version"; Damaged "length" or "hash"; WrongPassphrase; Storage where the memory is not there. */
[[nodiscard]] Result<PersonKey> openSeed(QByteArrayView bytes, const QString &passphrase);

/** The same from the text that stands beside the code on the sheet. Errors: also Invalid "text". */
[[nodiscard]] Result<PersonKey> openSeedCode(const QString &text, const QString &passphrase);

}
