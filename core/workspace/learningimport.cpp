// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learningimport.h"

#include "attesting.h"
#include "canonical/jsonparser.h"
#include "carrierverifier.h"
#include "credentialchecks.h"
#include "credentialtoken.h"
#include "text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMimeDatabase>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

bool canBeLearning(const CarrierReport &report)
{
    if (!report.holds()) {
        return false;
    }
    const CredentialFinding &whole = report.record.credentials.front();
    return (whole.kind == "achievement"_L1 || whole.kind == "other"_L1) && !whole.selfStated;
}

static JsonValue contentOf(const QByteArray &credential)
{
    if (isCredentialToken(credential)) {
        const auto token = readCredentialToken(credential);
        return token ? token->credential : JsonValue();
    }
    return parseJson(credential).value_or(JsonValue());
}

/** What the credential says that it is for; empty where it does not say. */
static QString descriptionIn(const QByteArray &credential)
{
    return cleaned(contentOf(credential)[u"credentialSubject"][u"achievement"][u"description"].toString()).text;
}

static RecordEntry learningOf(const CarrierReport &report)
{
    const CredentialFinding &whole = report.record.credentials.front();
    const std::optional<qint64> at = instantOf(whole.validFrom);
    return {.id = {},
            .kind = RecordEntryKind::Learning,
            .title = shown(whole.name.isEmpty() ? whole.id : whole.name),
            .organisation = shown(whole.issuerName.isEmpty() ? whole.issuer : whole.issuerName),
            .description = descriptionIn(report.credential),
            .from = at ? QDateTime::fromMSecsSinceEpoch(*at, QTimeZone::UTC).date() : QDate(),
            .until = {}};
}

static Result<bool> isKept(Workspace &workspace, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    WAYMARK_TRY(const auto rows, workspace.record().entries(RecordEntryKind::Learning, {}, std::numeric_limits<int>::max()).result());
    for (const RecordEntryRow &row : rows) {
        WAYMARK_TRY(const auto files, workspace.attachments().of(row.entry.id.value).result());
        if (std::ranges::any_of(files, [&hash](const Attachment &file) { return file.content.sha256 == hash; })) {
            return true;
        }
    }
    return false;
}

/** The entry, and the file with it; neither where one of them cannot be. */
static Result<RecordEntryId> keep(Workspace &workspace, const RecordEntry &entry, const LearningFile &file)
{
    WAYMARK_TRY(const RecordEntryId id, workspace.record().addEntry(entry).result());
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.bytes).name();
    if (const auto attached = workspace.attachments().addBytes(id.value, file.name, type, file.bytes).result(); !attached) {
        WAYMARK_CHECK(workspace.record().removeEntry(id).result());
        return std::unexpected(attached.error());
    }
    return id;
}

Result<RecordEntryId> keepAsLearning(Workspace &workspace, const LearningFile &file)
{
    const qint64 now = workspace.store().clock().now();
    const CredentialCheck check = [&](const QByteArray &credential) { return workspace.record().verify(credential, now, keyStandings(workspace)).result(); };
    WAYMARK_TRY(const CarrierReport report, verifyCarrier(file.bytes, check));
    if (!report.holds()) {
        return failure(Error::Kind::NotVerified, u"credential"_s);
    }
    if (!canBeLearning(report)) {
        return failure(Error::Kind::NotPossible, u"credential"_s);
    }
    WAYMARK_TRY(const bool kept, isKept(workspace, file.bytes));
    return kept ? failure(Error::Kind::AlreadyKnown, u"credential"_s) : keep(workspace, learningOf(report), file);
}

}
