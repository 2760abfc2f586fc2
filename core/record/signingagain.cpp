// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcommands.h"

#include "attestationrepository.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "credentialchecks.h"
#include "dataintegrity.h"
#include "writer.h"

using namespace Qt::StringLiterals;

namespace waymark::RecordCommand
{

static Result<JsonValue> keptCredential(const Attestation &attestation)
{
    const auto credential = parseJson(attestation.credential);
    if (!credential || !checkProofs(*credential, {}).isEmpty()) {
        return failure(Error::Kind::NotVerified, u"attestation"_s, attestation.credentialId);
    }
    return *credential;
}

/** The same words under a new id and date: a credential of the same id would be known as both the newer one and the older one. */
static JsonValue renewed(JsonValue credential, const QUuid &id, qint64 at)
{
    credential.remove(u"proof");
    if (credential[u"type"].names(u"OpenBadgeCredential") && !credential.has(u"awardedDate")) {
        credential.set(u"awardedDate"_s, credential[u"validFrom"]);
    }
    credential.set(u"id"_s, urnOf(id));
    credential.set(u"validFrom"_s, credentialTime(at));
    return credential;
}

static Result<void> signOneAgain(Writer &writer, Attestation attestation, JsonValue credential, const CredentialSigner &signer)
{
    attestation.supersedes = attestation.id;
    attestation.id = writer.newId<AttestationId>();
    attestation.signedAt = writer.now();
    attestation.credentialId = urnOf(attestation.id.value);
    const QString created = credentialTime(attestation.signedAt);
    WAYMARK_TRY(const JsonValue again, withProof(renewed(std::move(credential), attestation.id.value, attestation.signedAt), created, signer));
    attestation.credential = canonicalJson(again);
    return AttestationRepository::add(writer, attestation);
}

Result<int> signAgain(Writer &writer, const CredentialSigner &signer)
{
    int count = 0;
    WAYMARK_TRY(const std::vector<StoredAttestation> mine, AttestationRepository(writer.database()).by(signer.did()));
    for (const StoredAttestation &stored : mine) {
        if (!stored.counts()) {
            continue;
        }
        WAYMARK_TRY(JsonValue credential, keptCredential(stored.attestation));
        if (!proofSuites(credential).contains(codeOf(ProofSuite::Rdfc))) {
            WAYMARK_CHECK(signOneAgain(writer, stored.attestation, std::move(credential), signer));
            ++count;
        }
    }
    return count;
}

}
