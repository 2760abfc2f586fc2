// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordknowledge.h"

namespace waymark
{

RecordKnowledge::RecordKnowledge(Database &database, KeyStandings standings)
    : m_database(database)
    , m_standings(std::move(standings))
{
}

std::optional<StoredAttestation> RecordKnowledge::find(const QString &credentialId) const
{
    // A store that cannot be read knows nothing; the file is then judged by itself.
    return AttestationRepository(m_database).ofCredential(credentialId).value_or(std::nullopt);
}

KeyStanding RecordKnowledge::standingOf(const QString &did) const
{
    return m_standings ? m_standings(did) : KeyStanding::NotKnown;
}

bool RecordKnowledge::isWithdrawn(const QString &credentialId) const
{
    const auto stored = find(credentialId);
    return stored && stored->withdrawn;
}

bool RecordKnowledge::isSuperseded(const QString &credentialId) const
{
    const auto stored = find(credentialId);
    return stored && stored->superseded;
}

QByteArray RecordKnowledge::original(const QString &credentialId) const
{
    const auto stored = find(credentialId);
    return stored ? stored->attestation.credential : QByteArray();
}

}
