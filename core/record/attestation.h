// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim.h"
#include "parties.h"
#include "recordids.h"
#include "statement.h"

#include <QByteArray>

namespace waymark
{

/**
 * What one of the two of a mentorship signed about the other: nobody can change it, only withdraw it or sign a newer one. What a
 * mentor signs stands in the table attestation, what a mentee signs in testimonial. The columns beside the credential are for lists; the credential is what counts.
 */
struct Attestation {
    AttestationId id;
    SpaceKey space;
    /** The code of a claim's kind, or of a statement's. */
    QString kind;
    /** The dids of the one it is about, and of the one who signed. */
    QString subject;
    QString issuer;
    QString issuerName;
    QString topic;
    QString title;
    std::optional<int> level;
    QString levelName;
    std::optional<Demonstrations> demonstrations;
    QList<QUuid> evidence;
    /** The id of the credential: "urn:uuid:…". */
    QString credentialId;
    /** The credential exactly as it was signed. */
    QByteArray credential;
    /** Milliseconds UTC. */
    qint64 signedAt = 0;
    /** The one that this one takes the place of. */
    std::optional<AttestationId> supersedes;
    /** The request that it answers. */
    std::optional<StatementRequestId> request = {};
};

/** An attestation, and what became of it. */
struct StoredAttestation {
    Attestation attestation;
    bool withdrawn = false;
    bool superseded = false;

    [[nodiscard]] bool counts() const { return !withdrawn && !superseded; }
};

/** What a mentor is about to sign, kept in private until then. */
struct AttestationDraft {
    AttestationDraftId id;
    QString subject;
    ClaimKind kind = ClaimKind::Competency;
    QString topic;
    std::optional<int> level;
    QString narrative;
    QList<QUuid> evidence;
};

/** To sign @p claim about @p holder in a mentorship. */
struct AttestRequest {
    SpaceKey space;
    QString issuerName;
    Holder holder;
    Claim claim;
    /** The attestation that this one takes the place of. */
    std::optional<AttestationId> supersedes;
    /** The draft that is done with it. */
    std::optional<AttestationDraftId> draft;
};

}
