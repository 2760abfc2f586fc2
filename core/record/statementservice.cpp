// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementservice.h"

#include "attestationrepository.h"
#include "heads.h"
#include "recordlabels.h"
#include "recordschema.h"

namespace waymark
{

StatementService::StatementService(Store &store, std::shared_ptr<const CredentialSigner> signer)
    : m_store(store)
    , m_signer(std::move(signer))
{
}

QFuture<Result<std::vector<StatementRequest>>> StatementService::requests(std::optional<StatementRequestKey> after, int count)
{
    return m_store.read([after, count](Database &database) { return StatementRepository(database).requests(after, count); });
}

QFuture<Result<std::optional<StatementRequest>>> StatementService::request(StatementRequestId id)
{
    return m_store.read([id](Database &database) { return StatementRepository(database).request(id); });
}

QFuture<Result<std::vector<StatementDraft>>> StatementService::drafts(int count)
{
    return m_store.read([count](Database &database) { return StatementRepository(database).drafts(count); });
}

QFuture<Result<std::optional<LoadedStatementDraft>>> StatementService::draft(StatementDraftId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedStatementDraft>> {
        WAYMARK_TRY(const std::optional<StatementDraft> draft, StatementRepository(database).draft(id));
        if (!draft) {
            return std::nullopt;
        }
        WAYMARK_TRY(const LoadedVersions seen, loadedVersions(database, Schema({recordSchema()}), id.value));
        return LoadedStatementDraft{.draft = *draft, .seen = seen};
    });
}

QFuture<Result<QString>> StatementService::careerLevel()
{
    return m_store.read([did = m_signer->did()](Database &database) { return AttestationRepository(database).recommendedLevel(did); });
}

QFuture<Result<AttestationId>> StatementService::sign(StatementToSign statement)
{
    const Label label = statement.kind == StatementKind::Recommendation ? RecordLabel::Recommend : RecordLabel::SignStatement;
    return m_store.act(label,
                       [statement = std::move(statement), signer = m_signer](Writer &writer) { return RecordCommand::sign(writer, statement, *signer); });
}

QFuture<Result<StatementRequestId>> StatementService::ask(StatementAsk ask)
{
    return m_store.act(RecordLabel::Ask, [ask = std::move(ask), signer = m_signer](Writer &writer) { return RecordCommand::ask(writer, ask, *signer); });
}

QFuture<Result<void>> StatementService::takeBack(StatementRequestId id)
{
    return m_store.act(RecordLabel::TakeBackRequest, [id](Writer &writer) { return RecordCommand::takeBack(writer, id); });
}

QFuture<Result<StatementDraftId>> StatementService::saveDraft(StatementDraft draft, LoadedVersions seen)
{
    return m_store.act(RecordLabel::SaveStatement,
                       [draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return RecordCommand::saveStatementDraft(writer, draft, seen); });
}

QFuture<Result<void>> StatementService::discardDraft(StatementDraftId id)
{
    return m_store.act(RecordLabel::DiscardStatement, [id](Writer &writer) { return writer.remove(id.value); });
}

}
