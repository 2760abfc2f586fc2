// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verificationreport.h"

namespace waymark
{

/** Whether a value is a credential, by its types: what is checked as one, wherever it stands. */
[[nodiscard]] bool isCredential(const JsonValue &value);

/** The id of its issuer: that of an object, or the text alone. */
[[nodiscard]] QString issuerOf(const JsonValue &credential);

/** What @p credential says of itself. */
[[nodiscard]] CredentialFinding describe(const JsonValue &credential, const QString &pointer);

/** Values that a credential holds nowhere: null, numbers, forbidden characters. Credentials within it answer for themselves. */
[[nodiscard]] QList<Refusal> checkValues(const JsonValue &credential, const QString &pointer);

/** Members that the published schemas require, and their forms. */
[[nodiscard]] QList<Refusal> checkForm(const JsonValue &credential, const QString &pointer);

/** Dates that can be read, in order, and include @p now. */
[[nodiscard]] QList<Refusal> checkDates(const JsonValue &credential, const QString &pointer, qint64 now);

/** There is a proof, and every one of them holds and is the issuer's. */
[[nodiscard]] QList<Refusal> checkProofs(const JsonValue &credential, const QString &pointer);

/** The cryptosuites of its proofs, as they stand. */
[[nodiscard]] QStringList proofSuites(const JsonValue &credential);
/** The values of its proofs, as they stand. */
[[nodiscard]] QStringList proofValues(const JsonValue &credential);

/** Milliseconds UTC of a date-time with a zone; nothing where it is none. */
[[nodiscard]] std::optional<qint64> instantOf(const QString &dateTime);

}
