// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordcommands.h"
#include "recordknowledge.h"
#include "recordtimeline.h"
#include "store.h"

namespace waymark
{

/** An entry as its editor loads it. */
struct LoadedRecordEntry {
    RecordEntry entry;
    LoadedVersions seen;
};

/** A draft as its editor loads it. */
struct LoadedAttestationDraft {
    AttestationDraft draft;
    LoadedVersions seen;
};

/** Questions and commands of the career record. Every function may be called from any thread and returns at once. */
class RecordService
{
public:
    /** @p store outlives the service; @p signer signs with the person's key, on the writer's thread. */
    RecordService(Store &store, std::shared_ptr<const CredentialSigner> signer);

    // As the functions of RecordCommand.
    [[nodiscard]] QFuture<Result<AttestationId>> attest(AttestRequest request);
    [[nodiscard]] QFuture<Result<int>> signAgain();
    [[nodiscard]] QFuture<Result<void>> withdraw(AttestationId id, QString issuerName, QString reason);
    [[nodiscard]] QFuture<Result<AttestationDraftId>> saveDraft(AttestationDraft draft, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> discardDraft(AttestationDraftId id);
    [[nodiscard]] QFuture<Result<RecordEntryId>> addEntry(RecordEntry entry);
    [[nodiscard]] QFuture<Result<void>> saveEntry(RecordEntry entry, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> removeEntry(RecordEntryId id);
    [[nodiscard]] QFuture<Result<ExportedRecord>> exportClr(ExportRequest request);

    /** Everything that counts about me, in one selection. */
    [[nodiscard]] QFuture<Result<RecordSelection>> everything();
    /** My record, latest first: what others signed about me, and what I state. Up to @p count of each. */
    [[nodiscard]] QFuture<Result<std::vector<TimelineRow>>> timeline(int count = 1000);
    [[nodiscard]] QFuture<Result<std::optional<StoredAttestation>>> attestation(AttestationId id);
    /** About the person with @p did, newest first. */
    [[nodiscard]] QFuture<Result<std::vector<StoredAttestation>>> attestationsAbout(QString did, std::optional<AttestationId> after = {}, int count = 100);
    /** In one mentorship, newest first. */
    [[nodiscard]] QFuture<Result<std::vector<StoredAttestation>>> attestationsIn(SpaceKey space, int count = 100);
    [[nodiscard]] QFuture<Result<std::optional<LoadedAttestationDraft>>> draft(AttestationDraftId id);
    [[nodiscard]] QFuture<Result<std::vector<AttestationDraft>>> drafts(QString subject);
    [[nodiscard]] QFuture<Result<std::optional<LoadedRecordEntry>>> entry(RecordEntryId id);
    /** What I state of my career, of one @p kind or all, the latest first: up to @p count after the one with @p after. */
    [[nodiscard]] QFuture<Result<std::vector<RecordEntryRow>>> entries(std::optional<RecordEntryKind> kind = {}, std::optional<RecordEntryKey> after = {},
                                                                       int count = 50);
    /** What was given to whom, newest first. */
    [[nodiscard]] QFuture<Result<std::vector<Disclosure>>> disclosures(int count = 100, int skip = 0);
    /** As verifyCredential(), with what this workspace knows. @p now: milliseconds UTC. */
    [[nodiscard]] QFuture<Result<VerificationReport>> verify(QByteArray json, qint64 now, KeyStandings standings);

private:
    Store &m_store;
    std::shared_ptr<const CredentialSigner> m_signer;
};

}
