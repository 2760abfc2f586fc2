// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace waymark
{

/** The one verification method of a did:key: the identifier, '#', and its last part once more. */
[[nodiscard]] QString verificationMethodOf(const QString &did);

/** The did of a verification method; empty where the method is not of that shape. */
[[nodiscard]] QString didOfVerificationMethod(const QString &method);

/**
 * The did:key of the key that a verification method names: its own, or the one behind the '#' of an address on a server, which says
 * nothing of whose key it is. Empty where the method is of neither shape.
 */
[[nodiscard]] QString keyNameOfVerificationMethod(const QString &method);

/** The Ed25519 key, 32 bytes, that a verification method names; nothing where the method does not hold it. */
[[nodiscard]] std::optional<QByteArray> keyOfVerificationMethod(const QString &method);

/** 64 bytes and a 'z' before them as multibase; nothing where @p text is no signature. */
[[nodiscard]] std::optional<QByteArray> signatureFromMultibase(const QString &text);
[[nodiscard]] QString toMultibase(const QByteArray &bytes);

/** The key as people compare it: the last part of the did in groups of four characters. The whole text where it is no did:key. */
[[nodiscard]] QString keyFingerprint(const QString &did);

}
