// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attestationrepository.h"

#include "writer.h"

namespace waymark
{

// A withdrawal or a newer one counts when it stands in the same mentorship and the same table, where only the signer's role writes.
static constexpr std::string_view selectOne =
    "SELECT id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, credential_id, "
    "credential, signed_at, supersedes, request, withdrawn, superseded FROM signed_entry WHERE id = ?1";
static constexpr std::string_view selectOfCredential =
    "SELECT id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, credential_id, "
    "credential, signed_at, supersedes, request, withdrawn, superseded FROM signed_entry WHERE credential_id = ?1 ORDER BY signed_at DESC LIMIT 1";
static constexpr std::string_view selectAbout =
    "SELECT id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, credential_id, "
    "credential, signed_at, supersedes, request, withdrawn, superseded FROM signed_entry WHERE subject = ?1 "
    "AND (?2 IS NULL OR (signed_at, id) < (SELECT p.signed_at, p.id FROM signed_entry AS p WHERE p.id = ?2)) "
    "ORDER BY signed_at DESC, id DESC LIMIT ?3";
static constexpr std::string_view selectIn =
    "SELECT id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, credential_id, "
    "credential, signed_at, supersedes, request, withdrawn, superseded FROM signed_entry WHERE space = ?1 ORDER BY signed_at DESC, id DESC LIMIT ?2";
static constexpr std::string_view selectBy =
    "SELECT id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, credential_id, "
    "credential, signed_at, supersedes, request, withdrawn, superseded FROM signed_entry WHERE issuer = ?1 ORDER BY signed_at, id";
static constexpr std::string_view selectCount = "SELECT count(*) FROM signed_entry WHERE subject = ?1 AND NOT withdrawn AND NOT superseded";
static constexpr std::string_view selectLevel =
    "SELECT topic FROM attestation AS a WHERE a.subject = ?1 AND a.kind = 'recommendation' AND a.topic <> '' AND a.trashed = 0 "
    "AND NOT EXISTS (SELECT 1 FROM attestation_withdrawal AS w WHERE w.attestation = a.id AND w.space = a.space AND w.trashed = 0) "
    "AND NOT EXISTS (SELECT 1 FROM attestation AS n WHERE n.supersedes = a.id AND n.space = a.space AND n.trashed = 0) "
    "ORDER BY a.signed_at DESC, a.id DESC LIMIT 1";
static constexpr std::string_view selectWithdrawal =
    "SELECT w.credential, w.signed_at FROM attestation_withdrawal AS w JOIN attestation AS a ON a.id = w.attestation AND a.space = w.space "
    "WHERE w.attestation = ?1 AND w.trashed = 0 UNION ALL "
    "SELECT w.credential, w.signed_at FROM testimonial_withdrawal AS w JOIN testimonial AS t ON t.id = w.testimonial AND t.space = w.space "
    "WHERE w.testimonial = ?1 AND w.trashed = 0 ORDER BY 2 LIMIT 1";
static constexpr std::string_view selectDraft =
    "SELECT id, subject, kind, topic, level, narrative, evidence FROM attestation_draft WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectDrafts =
    "SELECT id, subject, kind, topic, level, narrative, evidence FROM attestation_draft WHERE subject = ?1 AND trashed = 0 ORDER BY id";
static constexpr std::string_view insertAttestation =
    "INSERT INTO attestation (id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, "
    "credential_id, credential, signed_at, supersedes, request) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
static constexpr std::string_view insertTestimonial =
    "INSERT INTO testimonial (id, space, kind, subject, issuer, issuer_name, topic, title, level, level_name, shown_times, expected_times, evidence, "
    "credential_id, credential, signed_at, supersedes, request) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
static constexpr std::string_view insertWithdrawal =
    "INSERT INTO attestation_withdrawal (id, space, attestation, reason, credential, signed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view insertTestimonialWithdrawal =
    "INSERT INTO testimonial_withdrawal (id, space, testimonial, reason, credential, signed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view insertDraft =
    "INSERT INTO attestation_draft (id, space, subject, kind, topic, level, narrative, evidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view updateDraftSql =
    "UPDATE attestation_draft SET subject = ?2, kind = ?3, topic = ?4, level = ?5, narrative = ?6, evidence = ?7 WHERE id = ?1 AND trashed = 0";

/** Ids one after the other, 16 bytes each; what is left over of a damaged value is not looked at. */
static QList<QUuid> idsFrom(const QByteArray &bytes)
{
    QList<QUuid> ids;
    for (qsizetype i = 0; i + 16 <= bytes.size(); i += 16) {
        ids.append(QUuid::fromRfc4122(QByteArrayView(bytes).sliced(i, 16)));
    }
    return ids;
}

static QByteArray bytesOf(const QList<QUuid> &ids)
{
    // Never null: the column takes none.
    QByteArray bytes("");
    for (const QUuid &id : ids) {
        bytes += id.toRfc4122();
    }
    return bytes;
}

static std::optional<int> smallNumber(const Statement &row, int column)
{
    const std::optional<qint64> number = row.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

static std::optional<Demonstrations> demonstrationsFrom(const Statement &row)
{
    const std::optional<int> shown = smallNumber(row, 10);
    const std::optional<int> expected = smallNumber(row, 11);
    return shown && expected ? std::optional(Demonstrations{.shown = *shown, .expected = *expected}) : std::nullopt;
}

static StoredAttestation fromRow(const Statement &row)
{
    const std::optional<QUuid> supersedes = row.optionalUuid(16);
    const std::optional<QUuid> request = row.optionalUuid(17);
    return {.attestation = {.id = AttestationId{row.uuid(0)},
                            .space = SpaceKey{row.integer(1)},
                            .kind = row.text(2),
                            .subject = row.text(3),
                            .issuer = row.text(4),
                            .issuerName = row.text(5),
                            .topic = row.text(6),
                            .title = row.text(7),
                            .level = smallNumber(row, 8),
                            .levelName = row.text(9),
                            .demonstrations = demonstrationsFrom(row),
                            .evidence = idsFrom(row.blob(12)),
                            .credentialId = row.text(13),
                            .credential = row.blob(14),
                            .signedAt = row.integer(15),
                            .supersedes = supersedes ? std::optional(AttestationId{*supersedes}) : std::nullopt,
                            .request = request ? std::optional(StatementRequestId{*request}) : std::nullopt},
            .withdrawn = row.integer(18) != 0,
            .superseded = row.integer(19) != 0};
}

static AttestationDraft draftFromRow(const Statement &row)
{
    return {.id = AttestationDraftId{row.uuid(0)},
            .subject = row.text(1),
            .kind = claimKindFromCode(row.text(2)).value_or(ClaimKind::Competency),
            .topic = row.text(3),
            .level = smallNumber(row, 4),
            .narrative = row.text(5),
            .evidence = idsFrom(row.blob(6))};
}

AttestationRepository::AttestationRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<StoredAttestation>> AttestationRepository::attestation(AttestationId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<std::optional<StoredAttestation>> AttestationRepository::ofCredential(const QString &credentialId)
{
    return m_database.prepare(selectOfCredential).and_then([&](Statement statement) { return statement.bind(1, credentialId).readOne(fromRow); });
}

Result<std::vector<StoredAttestation>> AttestationRepository::about(const QString &did, std::optional<AttestationId> after, int count)
{
    return m_database.prepare(selectAbout).and_then([&](Statement statement) { return statement.bind(1, did).bind(2, after).bind(3, count).readAll(fromRow); });
}

Result<std::vector<StoredAttestation>> AttestationRepository::in(SpaceKey space, int count)
{
    return m_database.prepare(selectIn).and_then([&](Statement statement) { return statement.bind(1, space).bind(2, count).readAll(fromRow); });
}

Result<std::vector<StoredAttestation>> AttestationRepository::by(const QString &did)
{
    return m_database.prepare(selectBy).and_then([&did](Statement statement) { return statement.bind(1, did).readAll(fromRow); });
}

Result<qint64> AttestationRepository::countAbout(const QString &did)
{
    return m_database.prepare(selectCount).and_then([&did](Statement statement) {
        return statement.bind(1, did).readOne([](const Statement &row) { return row.integer(0); }).transform([](std::optional<qint64> count) {
            return count.value_or(0);
        });
    });
}

Result<QString> AttestationRepository::recommendedLevel(const QString &did)
{
    return m_database.prepare(selectLevel).and_then([&did](Statement statement) {
        return statement.bind(1, did).readOne([](const Statement &row) { return row.text(0); }).transform([](const std::optional<QString> &level) {
            return level.value_or(QString());
        });
    });
}

Result<QByteArray> AttestationRepository::withdrawalOf(AttestationId id)
{
    return m_database.prepare(selectWithdrawal).and_then([id](Statement statement) {
        return statement.bind(1, id).readOne([](const Statement &row) { return row.blob(0); }).transform([](const std::optional<QByteArray> &bytes) {
            return bytes.value_or(QByteArray());
        });
    });
}

Result<std::optional<AttestationDraft>> AttestationRepository::draft(AttestationDraftId id)
{
    return m_database.prepare(selectDraft).and_then([id](Statement statement) { return statement.bind(1, id).readOne(draftFromRow); });
}

Result<std::vector<AttestationDraft>> AttestationRepository::drafts(const QString &subject)
{
    return m_database.prepare(selectDrafts).and_then([&subject](Statement statement) { return statement.bind(1, subject).readAll(draftFromRow); });
}

static std::optional<int> shownTimes(const Attestation &attestation)
{
    return attestation.demonstrations ? std::optional(attestation.demonstrations->shown) : std::nullopt;
}

static std::optional<int> expectedTimes(const Attestation &attestation)
{
    return attestation.demonstrations ? std::optional(attestation.demonstrations->expected) : std::nullopt;
}

Result<void> AttestationRepository::add(Writer &writer, const Attestation &attestation, SignedAs as)
{
    WAYMARK_TRY(Statement statement, writer.prepare(as == SignedAs::Mentee ? insertTestimonial : insertAttestation));
    return statement.bind(1, attestation.id)
        .bind(2, attestation.space)
        .bind(3, attestation.kind)
        .bind(4, attestation.subject)
        .bind(5, attestation.issuer)
        .bind(6, attestation.issuerName)
        .bind(7, attestation.topic)
        .bind(8, attestation.title)
        .bind(9, attestation.level)
        .bind(10, attestation.levelName)
        .bind(11, shownTimes(attestation))
        .bind(12, expectedTimes(attestation))
        .bind(13, bytesOf(attestation.evidence))
        .bind(14, attestation.credentialId)
        .bind(15, attestation.credential)
        .bind(16, attestation.signedAt)
        .bind(17, attestation.supersedes)
        .bind(18, attestation.request)
        .run();
}

Result<void> AttestationRepository::addWithdrawal(Writer &writer, const Attestation &attestation, const QString &reason, const QByteArray &credential,
                                                  SignedAs as)
{
    WAYMARK_TRY(Statement statement, writer.prepare(as == SignedAs::Mentee ? insertTestimonialWithdrawal : insertWithdrawal));
    return statement.bind(1, writer.newUuid())
        .bind(2, attestation.space)
        .bind(3, attestation.id)
        .bind(4, reason)
        .bind(5, credential)
        .bind(6, writer.now())
        .run();
}

Result<void> AttestationRepository::addDraft(Writer &writer, const AttestationDraft &draft)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertDraft));
    return statement.bind(1, draft.id)
        .bind(2, privateSpace)
        .bind(3, draft.subject)
        .bind(4, codeOf(draft.kind))
        .bind(5, draft.topic)
        .bind(6, draft.level)
        .bind(7, draft.narrative)
        .bind(8, bytesOf(draft.evidence))
        .run();
}

Result<void> AttestationRepository::updateDraft(Writer &writer, const AttestationDraft &draft)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateDraftSql));
    WAYMARK_CHECK(statement.bind(1, draft.id)
                      .bind(2, draft.subject)
                      .bind(3, codeOf(draft.kind))
                      .bind(4, draft.topic)
                      .bind(5, draft.level)
                      .bind(6, draft.narrative)
                      .bind(7, bytesOf(draft.evidence))
                      .run());
    return writer.database().changedRows() > 0 ? Result<void>() : failure(Error::Kind::NotFound);
}

}
