// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordservice.h"

#include "attestationrepository.h"
#include "heads.h"
#include "recordlabels.h"
#include "recordrepository.h"
#include "recordschema.h"

namespace waymark
{

RecordService::RecordService(Store &store, std::shared_ptr<const CredentialSigner> signer)
    : m_store(store)
    , m_signer(std::move(signer))
{
}

QFuture<Result<AttestationId>> RecordService::attest(AttestRequest request)
{
    return m_store.act(RecordLabel::Attest,
                       [request = std::move(request), signer = m_signer](Writer &writer) { return RecordCommand::attest(writer, request, *signer); });
}

QFuture<Result<int>> RecordService::signAgain()
{
    return m_store.act(RecordLabel::SignAgain, [signer = m_signer](Writer &writer) { return RecordCommand::signAgain(writer, *signer); });
}

QFuture<Result<void>> RecordService::withdraw(AttestationId id, QString issuerName, QString reason)
{
    return m_store.act(RecordLabel::Withdraw, [id, issuerName = std::move(issuerName), reason = std::move(reason), signer = m_signer](Writer &writer) {
        return RecordCommand::withdraw(writer, id, issuerName, reason, *signer);
    });
}

QFuture<Result<AttestationDraftId>> RecordService::saveDraft(AttestationDraft draft, LoadedVersions seen)
{
    return m_store.act(RecordLabel::SaveDraft,
                       [draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return RecordCommand::saveDraft(writer, draft, seen); });
}

QFuture<Result<void>> RecordService::discardDraft(AttestationDraftId id)
{
    return m_store.act(RecordLabel::DiscardDraft, [id](Writer &writer) { return writer.remove(id.value); });
}

QFuture<Result<RecordEntryId>> RecordService::addEntry(RecordEntry entry)
{
    return m_store.act(RecordLabel::AddEntry, [entry = std::move(entry)](Writer &writer) { return RecordCommand::addEntry(writer, entry); });
}

QFuture<Result<void>> RecordService::saveEntry(RecordEntry entry, LoadedVersions seen)
{
    return m_store.act(RecordLabel::EditEntry,
                       [entry = std::move(entry), seen = std::move(seen)](Writer &writer) { return RecordCommand::saveEntry(writer, entry, seen); });
}

QFuture<Result<void>> RecordService::removeEntry(RecordEntryId id)
{
    return m_store.act(RecordLabel::RemoveEntry, [id](Writer &writer) { return writer.remove(id.value); });
}

QFuture<Result<ExportedRecord>> RecordService::exportClr(ExportRequest request)
{
    return m_store.act(RecordLabel::Disclose,
                       [request = std::move(request), signer = m_signer](Writer &writer) { return RecordCommand::exportRecord(writer, request, *signer); });
}

static constexpr int everyRow = 1'000'000;

QFuture<Result<RecordSelection>> RecordService::everything()
{
    return m_store.read([did = m_signer->did()](Database &database) -> Result<RecordSelection> {
        RecordSelection selection;
        WAYMARK_TRY(const auto attestations, AttestationRepository(database).about(did, {}, everyRow));
        WAYMARK_TRY(const auto entries, RecordRepository(database).entries(everyRow));
        for (const StoredAttestation &stored : attestations) {
            if (stored.counts()) {
                selection.attestations.append(stored.attestation.id);
            }
        }
        for (const RecordEntry &entry : entries) {
            selection.entries.append(entry.id);
        }
        return selection;
    });
}

QFuture<Result<std::vector<TimelineRow>>> RecordService::timeline(int count)
{
    return m_store.read([did = m_signer->did(), count](Database &database) -> Result<std::vector<TimelineRow>> {
        WAYMARK_TRY(auto attestations, AttestationRepository(database).about(did, {}, count));
        WAYMARK_TRY(auto entries, RecordRepository(database).entries(count));
        return timelineOf(std::move(attestations), std::move(entries));
    });
}

QFuture<Result<std::optional<StoredAttestation>>> RecordService::attestation(AttestationId id)
{
    return m_store.read([id](Database &database) { return AttestationRepository(database).attestation(id); });
}

QFuture<Result<std::vector<StoredAttestation>>> RecordService::attestationsAbout(QString did, std::optional<AttestationId> after, int count)
{
    return m_store.read([did = std::move(did), after, count](Database &database) { return AttestationRepository(database).about(did, after, count); });
}

QFuture<Result<std::vector<StoredAttestation>>> RecordService::attestationsIn(SpaceKey space, int count)
{
    return m_store.read([space, count](Database &database) { return AttestationRepository(database).in(space, count); });
}

QFuture<Result<std::optional<LoadedAttestationDraft>>> RecordService::draft(AttestationDraftId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedAttestationDraft>> {
        WAYMARK_TRY(const std::optional<AttestationDraft> draft, AttestationRepository(database).draft(id));
        if (!draft) {
            return std::nullopt;
        }
        WAYMARK_TRY(const LoadedVersions seen, loadedVersions(database, Schema({recordSchema()}), id.value));
        return LoadedAttestationDraft{.draft = *draft, .seen = seen};
    });
}

QFuture<Result<std::vector<AttestationDraft>>> RecordService::drafts(QString subject)
{
    return m_store.read([subject = std::move(subject)](Database &database) { return AttestationRepository(database).drafts(subject); });
}

QFuture<Result<std::optional<LoadedRecordEntry>>> RecordService::entry(RecordEntryId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedRecordEntry>> {
        WAYMARK_TRY(const std::optional<RecordEntry> entry, RecordRepository(database).entry(id));
        if (!entry) {
            return std::nullopt;
        }
        WAYMARK_TRY(const LoadedVersions seen, loadedVersions(database, Schema({recordSchema()}), id.value));
        return LoadedRecordEntry{.entry = *entry, .seen = seen};
    });
}

QFuture<Result<std::vector<RecordEntryRow>>> RecordService::entries(std::optional<RecordEntryKind> kind, std::optional<RecordEntryKey> after, int count)
{
    return m_store.read([kind, after = std::move(after), count](Database &database) { return RecordRepository(database).entriesAfter(after, kind, count); });
}

QFuture<Result<std::vector<Disclosure>>> RecordService::disclosures(int count, int skip)
{
    return m_store.read([count, skip](Database &database) { return RecordRepository(database).disclosures(count, skip); });
}

QFuture<Result<VerificationReport>> RecordService::verify(QByteArray json, qint64 now, KeyStandings standings)
{
    return m_store.read([json = std::move(json), now, standings = std::move(standings)](Database &database) -> Result<VerificationReport> {
        return verifyCredential(json, now, RecordKnowledge(database, standings));
    });
}

}
