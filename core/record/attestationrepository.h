// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attestation.h"
#include "database.h"

namespace waymark
{

class Writer;

/** In which part somebody signs: it decides in which table the entry stands. */
enum class SignedAs {
    Mentor,
    Mentee,
};

/** What was signed in mentorships, by mentors and by mentees, its withdrawals and drafts in the store. Runs on the thread of its database. */
class AttestationRepository
{
public:
    explicit AttestationRepository(Database &database);

    [[nodiscard]] Result<std::optional<StoredAttestation>> attestation(AttestationId id);
    [[nodiscard]] Result<std::optional<StoredAttestation>> ofCredential(const QString &credentialId);
    /** About the person with @p did, newest first; up to @p count after @p after. */
    [[nodiscard]] Result<std::vector<StoredAttestation>> about(const QString &did, std::optional<AttestationId> after = {}, int count = 100);
    /** In one mentorship, newest first; up to @p count. */
    [[nodiscard]] Result<std::vector<StoredAttestation>> in(SpaceKey space, int count = 100);
    /** Everything that @p did signed, oldest first; reads through all attestations. */
    [[nodiscard]] Result<std::vector<StoredAttestation>> by(const QString &did);
    /** How many about the person with @p did count. */
    [[nodiscard]] Result<qint64> countAbout(const QString &did);
    /** The topic of the newest recommendation of the person with @p did that counts; empty where there is none. */
    [[nodiscard]] Result<QString> recommendedLevel(const QString &did);
    /** The signed withdrawal of an attestation, by the same key; empty where there is none. */
    [[nodiscard]] Result<QByteArray> withdrawalOf(AttestationId id);

    [[nodiscard]] Result<std::optional<AttestationDraft>> draft(AttestationDraftId id);
    [[nodiscard]] Result<std::vector<AttestationDraft>> drafts(const QString &subject);

    [[nodiscard]] static Result<void> add(Writer &writer, const Attestation &attestation, SignedAs as = SignedAs::Mentor);
    [[nodiscard]] static Result<void> addWithdrawal(Writer &writer, const Attestation &attestation, const QString &reason, const QByteArray &credential,
                                                    SignedAs as = SignedAs::Mentor);
    [[nodiscard]] static Result<void> addDraft(Writer &writer, const AttestationDraft &draft);
    /** Errors: NotFound. */
    [[nodiscard]] static Result<void> updateDraft(Writer &writer, const AttestationDraft &draft);

private:
    Database &m_database;
};

}
