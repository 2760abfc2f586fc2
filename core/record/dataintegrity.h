// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"
#include "canonical/rdfproblem.h"
#include "credentialsigner.h"
#include "result.h"

#include <optional>

namespace waymark
{

/** How a proof is made: W3C Data Integrity EdDSA Cryptosuites v1.0. */
enum class ProofSuite {
    Rdfc, ///< "eddsa-rdfc-2022", section 3.2: over the statements; what wallets and validators check
    Jcs, ///< "eddsa-jcs-2022", section 3.3: over the JSON itself, order and repetition included
};

/** The word for @p suite in a proof's `cryptosuite`. */
[[nodiscard]] QString codeOf(ProofSuite suite);
/** Nothing where @p code is none of them. */
[[nodiscard]] std::optional<ProofSuite> proofSuiteFromCode(const QString &code);

/** What is known of one proof of a document. */
enum class ProofState {
    Holds,
    Malformed, ///< a member of the proof is missing, or is none that a signature could be read from
    UnknownSuite, ///< made by a method that is not checked here
    UnknownKey, ///< its verification method is not an Ed25519 did:key
    OtherContext, ///< the document's @context is not the one that was signed
    NoStatements, ///< the document or the proof has no canonical statements: the problem says why
    Differs, ///< the key did not sign this content
};

/** One proof, checked. */
struct ProofCheck {
    ProofState state = ProofState::Malformed;
    /** Where the state is NoStatements. */
    std::optional<RdfProblem> problem;

    bool operator==(const ProofCheck &) const = default;
};

/**
 * 64 bytes: SHA-256 of the canonical proof without its value, then of the canonical document without its proofs. The problem
 * is that of the statements, where it is one of the proof itself its pointer begins with "/proof"; of `eddsa-jcs-2022` there is none.
 */
[[nodiscard]] std::expected<QByteArray, RdfProblem> proofInput(const JsonValue &document, const JsonValue &proof, ProofSuite suite);

/**
 * Makes a proof of @p document, an object, by @p signer at @p created (`2026-03-01T09:00:00Z`), and appends it to the
 * document's array of proofs. Errors: those of the signer; Invalid "signature" where its signature has a wrong length; Invalid
 * "document" where it has no canonical statements, the detail says why and where.
 */
[[nodiscard]] Result<JsonValue> withProof(JsonValue document, ProofSuite suite, const QString &created, const CredentialSigner &signer);

/** As the other, with both: first the proof that others check, then the one that pins the JSON. */
[[nodiscard]] Result<JsonValue> withProof(JsonValue document, const QString &created, const CredentialSigner &signer);

/**
 * Whether @p proof is one of @p document. Stricter than the recommendation in one point: the @context that was signed
 * is the document's whole @context, not only its beginning, and a proof over statements carries none of its own.
 */
[[nodiscard]] ProofCheck checkProof(const JsonValue &document, const JsonValue &proof);

}
