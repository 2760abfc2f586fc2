// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcommands.h"

#include "attestationrepository.h"
#include "canonical/jcs.h"
#include "credentialbuilder.h"
#include "dataintegrity.h"
#include "recordrepository.h"
#include "text.h"
#include "writer.h"

using namespace Qt::StringLiterals;

namespace waymark::RecordCommand
{

static Result<void> checkHolder(const Holder &holder)
{
    return holder.did.isEmpty() ? failure(Error::Kind::Invalid, u"holder"_s) : Result<void>();
}

static Result<QByteArray> signedBytes(JsonValue credential, qint64 at, const CredentialSigner &signer)
{
    return withProof(std::move(credential), credentialTime(at), signer).transform([](const JsonValue &value) { return canonicalJson(value); });
}

static Envelope envelopeOf(Writer &writer, const QString &issuerName, const CredentialSigner &signer)
{
    return {.id = writer.newUuid(), .issuer = {.did = signer.did(), .name = issuerName}, .at = writer.now()};
}

/** What took the place of another was signed by the same key, for the same person, in the same mentorship. */
static Result<void> checkSuperseded(Writer &writer, const AttestRequest &request, const QString &issuer)
{
    if (!request.supersedes) {
        return {};
    }
    WAYMARK_TRY(const std::optional<StoredAttestation> older, AttestationRepository(writer.database()).attestation(*request.supersedes));
    const bool fits = older && older->attestation.space == request.space && older->attestation.issuer == issuer
        && older->attestation.subject == request.holder.did;
    return fits ? Result<void>() : failure(Error::Kind::NotFound, u"supersedes"_s);
}

static void setLevel(Attestation &attestation, const Claim &claim)
{
    for (const ClaimResult &result : claim.results) {
        for (const ScaleLevel &level : result.scale) {
            if (result.level == level.level && !attestation.level) {
                attestation.level = level.level;
                attestation.levelName = level.name;
            }
        }
    }
}

static Attestation attestationOf(const AttestRequest &request, const Envelope &envelope, const QByteArray &credential)
{
    Attestation attestation{.id = AttestationId{envelope.id},
                            .space = request.space,
                            .kind = codeOf(request.claim.kind),
                            .subject = request.holder.did,
                            .issuer = envelope.issuer.did,
                            .issuerName = envelope.issuer.name,
                            .topic = request.claim.topic,
                            .title = credentialText(request.claim.name),
                            .level = {},
                            .levelName = {},
                            .demonstrations = request.claim.demonstrations,
                            .evidence = {},
                            .credentialId = urnOf(envelope.id),
                            .credential = credential,
                            .signedAt = envelope.at,
                            .supersedes = request.supersedes};
    setLevel(attestation, request.claim);
    for (const EvidenceItem &item : request.claim.evidence) {
        attestation.evidence.append(item.id);
    }
    return attestation;
}

Result<AttestationId> attest(Writer &writer, const AttestRequest &request, const CredentialSigner &signer)
{
    WAYMARK_CHECK(checkClaim(request.claim));
    WAYMARK_CHECK(checkHolder(request.holder));
    WAYMARK_CHECK(checkSuperseded(writer, request, signer.did()));
    const Envelope envelope = envelopeOf(writer, request.issuerName, signer);
    WAYMARK_TRY(const QByteArray credential, signedBytes(achievementCredential(envelope, request.holder, request.claim), envelope.at, signer));
    WAYMARK_CHECK(AttestationRepository::add(writer, attestationOf(request, envelope, credential)));
    if (request.draft) {
        WAYMARK_CHECK(writer.remove(request.draft->value));
    }
    return AttestationId{envelope.id};
}

Result<AttestationId> recommend(Writer &writer, const RecommendRequest &request, const CredentialSigner &signer)
{
    WAYMARK_TRY(const QString title, requiredLine(request.title, u"title"_s));
    if (request.text.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"text"_s);
    }
    WAYMARK_CHECK(checkHolder(request.holder));
    const Envelope envelope = envelopeOf(writer, request.issuerName, signer);
    WAYMARK_TRY(const QByteArray credential, signedBytes(endorsementCredential(envelope, request.holder.did, title, request.text), envelope.at, signer));
    AttestRequest about{.space = request.space, .issuerName = request.issuerName, .holder = request.holder, .claim = {}, .supersedes = {}, .draft = {}};
    about.claim.name = title;
    Attestation attestation = attestationOf(about, envelope, credential);
    attestation.kind = recommendationKind.toString();
    WAYMARK_CHECK(AttestationRepository::add(writer, attestation));
    return AttestationId{envelope.id};
}

Result<void> withdraw(Writer &writer, AttestationId id, const QString &issuerName, const QString &reason, const CredentialSigner &signer)
{
    WAYMARK_TRY(const QString why, requiredLine(reason, u"reason"_s));
    WAYMARK_TRY(const std::optional<StoredAttestation> stored, AttestationRepository(writer.database()).attestation(id));
    if (!stored) {
        return failure(Error::Kind::NotFound);
    }
    if (stored->attestation.issuer != signer.did()) {
        return failure(Error::Kind::NotAllowed);
    }
    if (stored->withdrawn) {
        return failure(Error::Kind::NotPossible);
    }
    const Envelope envelope = envelopeOf(writer, issuerName, signer);
    const JsonValue statement = endorsementCredential(envelope, stored->attestation.credentialId, withdrawalName.toString(), why);
    WAYMARK_TRY(const QByteArray credential, signedBytes(statement, envelope.at, signer));
    return AttestationRepository::addWithdrawal(writer, stored->attestation, why, credential);
}

Result<AttestationDraftId> saveDraft(Writer &writer, AttestationDraft draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(draft.narrative, optionalText(draft.narrative, u"narrative"_s));
    if (draft.id.isNull()) {
        draft.id = writer.newId<AttestationDraftId>();
        WAYMARK_CHECK(AttestationRepository::addDraft(writer, draft));
        return draft.id;
    }
    writer.basedOn(draft.id.value, seen);
    WAYMARK_CHECK(AttestationRepository::updateDraft(writer, draft));
    return draft.id;
}

Result<RecordEntryId> addEntry(Writer &writer, RecordEntry entry)
{
    WAYMARK_TRY(entry, checkedEntry(entry));
    entry.id = writer.newId<RecordEntryId>();
    WAYMARK_CHECK(RecordRepository::addEntry(writer, entry));
    return entry.id;
}

Result<void> saveEntry(Writer &writer, const RecordEntry &entry, const LoadedVersions &seen)
{
    WAYMARK_TRY(const RecordEntry checked, checkedEntry(entry));
    writer.basedOn(entry.id.value, seen);
    return RecordRepository::updateEntry(writer, checked);
}

}
