// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "credentialsigner.h"
#include "result.h"

namespace waymark
{

/** The cryptosuite that is written and checked here: W3C Data Integrity EdDSA Cryptosuites, section 3.3. */
inline constexpr QStringView jcsSuite = u"eddsa-jcs-2022";

/** What is known of one proof of a document. */
enum class ProofState {
    Holds,
    Malformed, ///< a member of the proof is missing, or is none that a signature could be read from
    UnknownSuite, ///< made by a method that is not checked here
    UnknownKey, ///< its verification method is not an Ed25519 did:key
    OtherContext, ///< the document's @context is not the one that was signed
    Differs, ///< the key did not sign this content
};

/** 64 bytes: SHA-256 of the canonical proof without its value, then of the canonical document without its proofs. */
[[nodiscard]] QByteArray proofInput(const JsonValue &document, const JsonValue &proof);

/**
 * Makes a proof of @p document, an object, by @p signer at @p created (`2026-03-01T09:00:00Z`), and appends it to the
 * document's array of proofs. Errors: those of the signer; Invalid where its signature has a wrong length.
 */
[[nodiscard]] Result<JsonValue> withProof(JsonValue document, const QString &created, const CredentialSigner &signer);

/**
 * Whether @p proof is one of @p document. Stricter than the recommendation in one point: the @context that was signed
 * is the document's whole @context, not only its beginning.
 */
[[nodiscard]] ProofState checkProof(const JsonValue &document, const JsonValue &proof);

}
