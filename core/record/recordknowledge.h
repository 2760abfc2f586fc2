// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attestationrepository.h"
#include "verifier.h"

#include <functional>

namespace waymark
{

/** How a key is known: answered from identity cards by who builds the program. */
using KeyStandings = std::function<KeyStanding(const QString &did)>;

/** What a workspace adds to a verification. Runs on the thread of its database. */
class RecordKnowledge final : public VerifierKnowledge
{
public:
    RecordKnowledge(Database &database, KeyStandings standings);

    [[nodiscard]] KeyStanding standingOf(const QString &did) const override;
    [[nodiscard]] bool isWithdrawn(const QString &credentialId) const override;
    [[nodiscard]] bool isSuperseded(const QString &credentialId) const override;
    [[nodiscard]] QByteArray original(const QString &credentialId) const override;

private:
    [[nodiscard]] std::optional<StoredAttestation> find(const QString &credentialId) const;

    Database &m_database;
    KeyStandings m_standings;
};

}
