// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationservice.h"

#include "goalcommands.h"
#include "goallabels.h"
#include "goalschema.h"
#include "heads.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<LoadedAspiration> load(Database &database, AspirationId id)
{
    AspirationRepository repository(database);
    WAYMARK_TRY(const auto aspiration, repository.aspiration(id));
    if (!aspiration) {
        return failure(Error::Kind::NotFound, u"aspiration"_s);
    }
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({goalSchema()}), id.value));
    WAYMARK_TRY(auto reviews, repository.reviews(id));
    return LoadedAspiration{*aspiration, std::move(seen), std::move(reviews)};
}

AspirationService::AspirationService(Store &store)
    : m_store(store)
{
}

QFuture<Result<LoadedAspiration>> AspirationService::aspiration(AspirationId id)
{
    return m_store.read([id](Database &database) { return load(database, id); });
}

QFuture<Result<std::vector<Aspiration>>> AspirationService::aspirations(std::optional<AspirationId> after, int count)
{
    return m_store.read([after, count](Database &database) { return AspirationRepository(database).aspirations(privateSpace, after, count); });
}

QFuture<Result<AspirationId>> AspirationService::add(AspirationDraft draft)
{
    return m_store.act(GoalLabel::AddAspiration, [draft = std::move(draft)](Writer &writer) { return AspirationCommand::add(writer, draft); });
}

QFuture<Result<void>> AspirationService::save(AspirationId id, AspirationDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditAspiration,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return AspirationCommand::save(writer, id, draft, seen); });
}

QFuture<Result<void>> AspirationService::review(AspirationId id, AspirationReview::Decision decision, QString note, std::optional<QDate> next)
{
    return m_store.act(GoalLabel::ReviewAspiration,
                       [id, decision, note = std::move(note), next](Writer &writer) { return AspirationCommand::review(writer, id, decision, note, next); });
}

QFuture<Result<void>> AspirationService::setState(AspirationId id, Aspiration::State state)
{
    return m_store.act(GoalLabel::CloseAspiration, [id, state](Writer &writer) { return AspirationCommand::setState(writer, id, state); });
}

QFuture<Result<void>> AspirationService::remove(AspirationId id)
{
    return m_store.act(GoalLabel::RemoveAspiration, [id](Writer &writer) { return AspirationCommand::remove(writer, id); });
}

}
