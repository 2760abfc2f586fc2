// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>
#include <QString>

namespace waymark
{

/** What the first QR code of a recovery sheet says: the key of the workspace, and the first 16 bytes of its file, which are its salt. */
struct RecoveryCode {
    SecretBytes key; ///< 32 bytes
    QByteArray head; ///< 16 bytes

    bool operator==(const RecoveryCode &) const = default;
};

/** Bytes for the QR code: "WMKR", version, head, key, the first 8 bytes of BLAKE2b-256 over these. */
[[nodiscard]] SecretBytes toQrBytes(const RecoveryCode &code);

/** Errors: Invalid "magic" where it is another thing; Newer "version"; Damaged "length" or "hash". */
[[nodiscard]] Result<RecoveryCode> recoveryCodeFromQr(QByteArrayView bytes);

/** QR bytes as the text that a camera reads and a person can paste: "WAYMARK:" and Base64 for URLs. */
[[nodiscard]] QString toQrText(QByteArrayView bytes);
/** Errors: Invalid "text". */
[[nodiscard]] Result<SecretBytes> fromQrText(const QString &text);

}
