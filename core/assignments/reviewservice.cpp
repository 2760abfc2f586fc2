// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewservice.h"

#include "assignmentlabels.h"
#include "assignmentschema.h"
#include "heads.h"
#include "reviewdraftrepository.h"

namespace waymark
{

ReviewService::ReviewService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::vector<WaitingRow>>> ReviewService::waitingForMe(PageAfter<AttemptId> page)
{
    return m_store.read([me = m_me, page](Database &database) { return ReviewQueueRepository(database).waiting(me, page); });
}

QFuture<Result<qint64>> ReviewService::waitingCount()
{
    return m_store.read([me = m_me](Database &database) { return ReviewQueueRepository(database).waitingCount(me); });
}

QFuture<Result<std::optional<ReviewDraft>>> ReviewService::draft(AttemptId attempt)
{
    return m_store.read([attempt](Database &database) { return reviewDraft(database, attempt); });
}

QFuture<Result<std::vector<Review>>> ReviewService::lastReviews(SpaceKey space, int count)
{
    return m_store.read([space, count](Database &database) { return ReviewRepository(database).last(space, count); });
}

QFuture<Result<std::vector<LastReview>>> ReviewService::lastWithTitles(SpaceKey space, int count)
{
    return m_store.read([space, count](Database &database) { return lastReviewsIn(database, space, count); });
}

QFuture<Result<ReviewPage>> ReviewService::page(AttemptId attempt)
{
    return m_store.read([attempt](Database &database) { return reviewPage(database, attempt); });
}

QFuture<Result<std::vector<Snippet>>> ReviewService::snippets(int count, int skip)
{
    return m_store.read([count, skip](Database &database) { return ReviewDraftRepository(database).snippets(count, skip); });
}

QFuture<Result<std::optional<LoadedSnippet>>> ReviewService::snippet(SnippetId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedSnippet>> {
        WAYMARK_TRY(const auto snippet, ReviewDraftRepository(database).snippet(id));
        if (!snippet) {
            return std::nullopt;
        }
        WAYMARK_TRY(auto seen, loadedVersions(database, Schema({assignmentSchema()}), id.value));
        return LoadedSnippet{.snippet = *snippet, .seen = std::move(seen)};
    });
}

QFuture<Result<void>> ReviewService::start(AttemptId attempt)
{
    return m_store.act(ReviewLabel::Start, [attempt](Writer &writer) { return ReviewCommand::start(writer, attempt); });
}

QFuture<Result<void>> ReviewService::saveDraft(AttemptId attempt, ReviewText text, LoadedVersions seen)
{
    return m_store.act(ReviewLabel::SaveDraft, [attempt, text = std::move(text), seen = std::move(seen)](Writer &writer) {
        return ReviewCommand::saveDraft(writer, attempt, text, seen);
    });
}

QFuture<Result<DraftCommentId>> ReviewService::addComment(AttemptId attempt, qint64 start, qint64 length, QString body)
{
    return m_store.act(ReviewLabel::AddComment, [attempt, start, length, body = std::move(body)](Writer &writer) {
        return ReviewCommand::addComment(writer, attempt, start, length, body);
    });
}

QFuture<Result<void>> ReviewService::editComment(DraftCommentId id, QString body, LoadedVersions seen)
{
    return m_store.act(ReviewLabel::EditComment,
                       [id, body = std::move(body), seen = std::move(seen)](Writer &writer) { return ReviewCommand::editComment(writer, id, body, seen); });
}

QFuture<Result<void>> ReviewService::removeComment(DraftCommentId id)
{
    return m_store.act(ReviewLabel::RemoveComment, [id](Writer &writer) { return ReviewCommand::removeComment(writer, id); });
}

QFuture<Result<void>> ReviewService::discard(AttemptId attempt)
{
    return m_store.act(ReviewLabel::Discard, [attempt](Writer &writer) { return ReviewCommand::discard(writer, attempt); });
}

QFuture<Result<ReviewId>> ReviewService::send(AttemptId attempt, Verdict verdict)
{
    return m_store.act(ReviewLabel::Send, [attempt, verdict](Writer &writer) { return ReviewCommand::send(writer, attempt, verdict); });
}

QFuture<Result<void>> ReviewService::withdraw(ReviewId id, QString reason)
{
    return m_store.act(ReviewLabel::Withdraw, [id, reason = std::move(reason)](Writer &writer) { return ReviewCommand::withdraw(writer, id, reason); });
}

QFuture<Result<SnippetId>> ReviewService::saveSnippet(Snippet snippet, LoadedVersions seen)
{
    return m_store.act(ReviewLabel::SaveSnippet,
                       [snippet = std::move(snippet), seen = std::move(seen)](Writer &writer) { return ReviewCommand::saveSnippet(writer, snippet, seen); });
}

QFuture<Result<void>> ReviewService::removeSnippet(SnippetId id)
{
    return m_store.act(ReviewLabel::RemoveSnippet, [id](Writer &writer) { return ReviewCommand::removeSnippet(writer, id); });
}

}
