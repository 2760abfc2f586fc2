// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcommands.h"

#include "attestationrepository.h"
#include "authority.h"
#include "canonical/jcs.h"
#include "credentialbuilder.h"
#include "dataintegrity.h"
#include "recordrepository.h"
#include "statementrepository.h"
#include "text.h"
#include "writer.h"

using namespace Qt::StringLiterals;

namespace waymark::RecordCommand
{

/** Nobody vouches for himself. */
static Result<void> checkHolder(const Holder &holder, const CredentialSigner &signer)
{
    return holder.did.isEmpty() || holder.did == signer.did() ? failure(Error::Kind::Invalid, u"holder"_s) : Result<void>();
}

/** What a mentee signs about her mentor stands in a table of its own; whatever else she tries is the mentor's, and refused as such. */
static Result<SignedAs> signedAs(Writer &writer, SpaceKey space, const QString &kind)
{
    const bool menteesMay = kind == codeOf(StatementKind::Reference) || kind == codeOf(ClaimKind::Hours);
    WAYMARK_TRY(const std::optional<Role> role, roleIn(writer.database(), space, writer.me()));
    return role == Role::Mentee && menteesMay ? SignedAs::Mentee : SignedAs::Mentor;
}

static Result<QByteArray> signedBytes(JsonValue credential, qint64 at, const CredentialSigner &signer)
{
    return withProof(std::move(credential), credentialTime(at), signer).transform([](const JsonValue &value) { return canonicalJson(value); });
}

static Envelope envelopeOf(Writer &writer, const QString &issuerName, const CredentialSigner &signer)
{
    return {.id = writer.newUuid(), .issuer = {.did = signer.did(), .name = issuerName}, .at = writer.now()};
}

/** What took the place of another was signed by the same key, for the same person, in the same mentorship, and counts. */
static Result<void> checkSuperseded(Writer &writer, const Attestation &newer)
{
    if (!newer.supersedes) {
        return {};
    }
    WAYMARK_TRY(const std::optional<StoredAttestation> older, AttestationRepository(writer.database()).attestation(*newer.supersedes));
    const bool fits = older && older->attestation.space == newer.space && older->attestation.issuer == newer.issuer
        && older->attestation.subject == newer.subject && older->attestation.kind == newer.kind;
    if (!fits) {
        return failure(Error::Kind::NotFound, u"supersedes"_s);
    }
    return older->counts() ? Result<void>() : failure(Error::Kind::NotPossible, u"supersedes"_s);
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

static Result<AttestationId> keep(Writer &writer, const Attestation &attestation)
{
    WAYMARK_CHECK(checkSuperseded(writer, attestation));
    WAYMARK_TRY(const SignedAs as, signedAs(writer, attestation.space, attestation.kind));
    WAYMARK_CHECK(AttestationRepository::add(writer, attestation, as));
    return attestation.id;
}

Result<AttestationId> attest(Writer &writer, const AttestRequest &request, const CredentialSigner &signer)
{
    WAYMARK_CHECK(checkClaim(request.claim));
    WAYMARK_CHECK(checkHolder(request.holder, signer));
    const Envelope envelope = envelopeOf(writer, request.issuerName, signer);
    WAYMARK_TRY(const QByteArray credential, signedBytes(achievementCredential(envelope, request.holder, request.claim), envelope.at, signer));
    WAYMARK_TRY(const AttestationId id, keep(writer, attestationOf(request, envelope, credential)));
    if (request.draft) {
        WAYMARK_CHECK(writer.remove(request.draft->value));
    }
    return id;
}

/** A request is answered once, where it stands, by the one who was asked. */
static Result<void> checkRequest(Writer &writer, const StatementToSign &statement, const CredentialSigner &signer)
{
    if (!statement.request) {
        return {};
    }
    WAYMARK_TRY(const auto request, StatementRepository(writer.database()).request(*statement.request));
    const bool fits = request && request->space == statement.space && request->kind == codeOf(statement.kind) && request->asker != signer.did();
    if (!fits) {
        return failure(Error::Kind::NotFound, u"request"_s);
    }
    const bool again = request->answer && request->answer != statement.supersedes;
    return again ? failure(Error::Kind::NotPossible, u"request"_s) : Result<void>();
}

static Attestation attestationOf(const StatementToSign &statement, const Envelope &envelope, const QByteArray &credential)
{
    return {.id = AttestationId{envelope.id},
            .space = statement.space,
            .kind = codeOf(statement.kind),
            .subject = statement.holder.did,
            .issuer = envelope.issuer.did,
            .issuerName = envelope.issuer.name,
            .topic = statement.topic,
            .title = credentialText(statement.title),
            .level = {},
            .levelName = {},
            .demonstrations = {},
            .evidence = statement.evidence,
            .credentialId = urnOf(envelope.id),
            .credential = credential,
            .signedAt = envelope.at,
            .supersedes = statement.supersedes,
            .request = statement.request};
}

static Result<void> checkStatement(const StatementToSign &statement)
{
    WAYMARK_CHECK(requiredLine(statement.title, u"title"_s));
    if (statement.text.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"text"_s);
    }
    WAYMARK_CHECK(optionalText(statement.text, u"text"_s));
    return isOfMentors(statement.kind) && statement.topic.isEmpty() ? failure(Error::Kind::Blank, u"topic"_s) : Result<void>();
}

Result<AttestationId> sign(Writer &writer, const StatementToSign &statement, const CredentialSigner &signer)
{
    WAYMARK_CHECK(checkStatement(statement));
    WAYMARK_CHECK(checkHolder(statement.holder, signer));
    WAYMARK_CHECK(checkRequest(writer, statement, signer));
    const Envelope envelope = envelopeOf(writer, statement.issuerName, signer);
    const JsonValue words = endorsementCredential(envelope, statement.holder.did, statement.title.trimmed(), statement.text);
    WAYMARK_TRY(const QByteArray credential, signedBytes(words, envelope.at, signer));
    WAYMARK_TRY(const AttestationId id, keep(writer, attestationOf(statement, envelope, credential)));
    if (statement.draft) {
        WAYMARK_CHECK(writer.remove(statement.draft->value));
    }
    return id;
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
    WAYMARK_TRY(const SignedAs as, signedAs(writer, stored->attestation.space, stored->attestation.kind));
    return AttestationRepository::addWithdrawal(writer, stored->attestation, why, credential, as);
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
