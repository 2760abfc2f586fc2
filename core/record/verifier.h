// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verificationreport.h"

#include <QByteArray>

namespace waymark
{

/** What a workspace can add to what a file says. Without a workspace, the answers of this class itself serve. */
class VerifierKnowledge
{
public:
    VerifierKnowledge() = default;
    virtual ~VerifierKnowledge() = default;
    Q_DISABLE_COPY_MOVE(VerifierKnowledge)

    /** How the key of @p did is known. */
    [[nodiscard]] virtual KeyStanding standingOf(const QString &did) const;
    /** Whether the credential was withdrawn by its issuer. */
    [[nodiscard]] virtual bool isWithdrawn(const QString &credentialId) const;
    [[nodiscard]] virtual bool isSuperseded(const QString &credentialId) const;
    /** The credential as it is kept here, to show where another differs; empty where there is none. */
    [[nodiscard]] virtual QByteArray original(const QString &credentialId) const;
};

/**
 * Verifies a CLR 2.0 or Open Badges 3.0 credential, or any Verifiable Credential, without any network: as JSON with eddsa-rdfc-2022
 * and eddsa-jcs-2022 proofs by a did:key, or as a token (VC-JWT) by RS256, ES256 or EdDSA that carries its key. @p now is the instant to judge dates by, milliseconds UTC. May be called from any thread that
 * @p knowledge allows.
 */
[[nodiscard]] VerificationReport verifyCredential(const QByteArray &json, qint64 now, const VerifierKnowledge &knowledge = VerifierKnowledge());

}
