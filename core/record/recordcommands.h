// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attestation.h"
#include "credentialsigner.h"
#include "disclosure.h"
#include "recordentry.h"
#include "version.h"

#include <optional>

namespace waymark
{

class Writer;

/** What people do with the record, as parts of actions. Each runs on the writer's thread. */
namespace RecordCommand
{
/**
 * Makes the final credential on this device, signs it with @p signer's key, and keeps it in the mentorship. A mentee signs
 * hours alone. Errors: those of checkClaim(); Invalid "holder" without a did or for the signer himself; NotFound "supersedes"
 * where the older one is not mine, in the same mentorship, of the same kind and about the same person, NotPossible where it does
 * not count any more; NotAllowed; those of the signer and of the store.
 */
[[nodiscard]] Result<AttestationId> attest(Writer &writer, const AttestRequest &request, const CredentialSigner &signer);

/**
 * Signs words about the other one. A mentee signs references alone. Errors: Blank "title", "text" or "topic"; NotFound "request"
 * where it is none to me of this kind in this mentorship, NotPossible where it was answered; else as attest().
 */
[[nodiscard]] Result<AttestationId> sign(Writer &writer, const StatementToSign &statement, const CredentialSigner &signer);

/** Asks the other one of the mentorship for words. Errors: those of checkedAsk(); NotAllowed "request" where a mentor asks for what mentors sign. */
[[nodiscard]] Result<StatementRequestId> ask(Writer &writer, const StatementAsk &ask, const CredentialSigner &signer);
/** Errors: NotFound "request"; NotPossible where it was answered; NotAllowed for who did not ask. */
[[nodiscard]] Result<void> takeBack(Writer &writer, StatementRequestId id);

/** Keeps what I write about somebody until it is signed; a new draft where its id is null. Errors: NotFound, TooLong "body", Invalid "holder". */
[[nodiscard]] Result<StatementDraftId> saveStatementDraft(Writer &writer, StatementDraft draft, const LoadedVersions &seen);

/**
 * Signs again, word for word, what I signed before there was a proof over statements, which is the one that others check. Each gets a newer
 * attestation in its place, with the day of acceptance that it had; what is withdrawn or superseded stays as it is. Says how many.
 * Errors: NotVerified "attestation" where what is kept does not hold; those of the signer and of the store.
 */
[[nodiscard]] Result<int> signAgain(Writer &writer, const CredentialSigner &signer);

/**
 * Takes back what I signed, with a signed statement of it. Errors: NotFound; NotAllowed where another key signed it;
 * NotPossible where it is withdrawn already; Blank "reason"; those of the signer and of the store.
 */
[[nodiscard]] Result<void> withdraw(Writer &writer, AttestationId id, const QString &issuerName, const QString &reason, const CredentialSigner &signer);

/** Keeps what I am about to sign; a new draft where its id is null. Errors: NotFound, TooLong "narrative". */
[[nodiscard]] Result<AttestationDraftId> saveDraft(Writer &writer, AttestationDraft draft, const LoadedVersions &seen);

/** Errors: as checkedEntry(). */
[[nodiscard]] Result<RecordEntryId> addEntry(Writer &writer, RecordEntry entry);
/** Errors: as checkedEntry(); NotFound. */
[[nodiscard]] Result<void> saveEntry(Writer &writer, const RecordEntry &entry, const LoadedVersions &seen);

/**
 * Compiles and signs the record that holds what was selected, verifies it, and remembers to whom it was given. What was
 * exported before comes out with the same bytes.
 * Errors: Blank "selection"; NotFound "attestation" or "entry"; NotPossible "attestation" where one is withdrawn, superseded
 * or about somebody else; NotVerified where a credential does not hold (the detail says which and why); those of the
 * signer and of the store.
 */
[[nodiscard]] Result<ExportedRecord> exportRecord(Writer &writer, const ExportRequest &request, const CredentialSigner &signer);
}

}
