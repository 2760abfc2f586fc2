// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordcommands.h"
#include "statementrepository.h"
#include "store.h"

namespace waymark
{

/** A draft as its editor loads it. */
struct LoadedStatementDraft {
    StatementDraft draft;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
};

/**
 * Words that the two of a mentorship sign about each other: references, a mentor's assessment for a board, a recommendation to
 * a career level; and the requests for them. Every function may be called from any thread and returns at once.
 */
class StatementService
{
public:
    /** @p store outlives the service; @p signer signs with the person's key, on the writer's thread. */
    StatementService(Store &store, std::shared_ptr<const CredentialSigner> signer);

    /** Mine and those to me, over all mentorships, the newest first: up to @p count after the one with @p after. */
    [[nodiscard]] QFuture<Result<std::vector<StatementRequest>>> requests(std::optional<StatementRequestKey> after = {}, int count = 50);
    /** Nothing where there is none, or it was taken back. */
    [[nodiscard]] QFuture<Result<std::optional<StatementRequest>>> request(StatementRequestId id);
    /** What I am writing, the newest first. */
    [[nodiscard]] QFuture<Result<std::vector<StatementDraft>>> drafts(int count = 50);
    [[nodiscard]] QFuture<Result<std::optional<LoadedStatementDraft>>> draft(StatementDraftId id);
    /** The career level that a mentor recommended me to: the topic of the newest recommendation that counts; empty where there is none. */
    [[nodiscard]] QFuture<Result<QString>> careerLevel();

    // As the functions of RecordCommand.
    [[nodiscard]] QFuture<Result<AttestationId>> sign(StatementToSign statement);
    [[nodiscard]] QFuture<Result<StatementRequestId>> ask(StatementAsk ask);
    [[nodiscard]] QFuture<Result<void>> takeBack(StatementRequestId id);
    [[nodiscard]] QFuture<Result<StatementDraftId>> saveDraft(StatementDraft draft, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> discardDraft(StatementDraftId id);

private:
    Store &m_store;
    std::shared_ptr<const CredentialSigner> m_signer;
};

}
