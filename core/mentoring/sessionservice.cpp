// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionservice.h"

#include "heads.h"
#include "search.h"
#include "sessioncommands.h"
#include "sessionlabels.h"
#include "sessionschema.h"

#include <algorithm>

namespace waymark
{

static Schema schemaOfSessions()
{
    return Schema({sessionSchema()});
}

/** Empty for a note that is not written yet. */
static Result<LoadedVersions> versionsOfNote(Database &database, SessionId id)
{
    auto seen = loadedVersions(database, schemaOfSessions(), sessionNoteId(id));
    const bool isNotThere = !seen && seen.error().kind == Error::Kind::NotFound;
    return isNotThere ? Result<LoadedVersions>(LoadedVersions()) : seen;
}

static Result<LoadedSession> withParts(Database &database, const MentoringSession &session)
{
    SessionRepository repository(database);
    LoadedSession loaded{.session = session, .seen = {}, .actions = {}, .carried = {}, .hours = {}, .ownNote = {}, .ownNoteSeen = {}};
    WAYMARK_TRY(loaded.seen, loadedVersions(database, schemaOfSessions(), session.id.value));
    WAYMARK_TRY(loaded.actions, repository.actions(session.id));
    WAYMARK_TRY(loaded.carried, repository.carriedInto(session));
    WAYMARK_TRY(loaded.hours, repository.hours(session.id));
    WAYMARK_TRY(loaded.ownNote, repository.ownNote(session.id));
    WAYMARK_TRY(loaded.ownNoteSeen, versionsOfNote(database, session.id));
    return loaded;
}

SessionService::SessionService(Store &store)
    : m_store(store)
{
}

QFuture<Result<std::vector<SessionRow>>> SessionService::sessions(SpaceKey space, std::optional<SessionKey> after, int count)
{
    return m_store.read([space, after, count](Database &database) { return SessionRepository(database).sessions(space, after, count); });
}

QFuture<Result<std::vector<SessionRow>>> SessionService::everywhere(std::optional<SessionKey> after, int count)
{
    return m_store.read([after, count](Database &database) { return SessionRepository(database).everywhere(after, count); });
}

QFuture<Result<std::vector<SessionRow>>> SessionService::coming(qint64 now, int count)
{
    return m_store.read([now, count](Database &database) { return SessionRepository(database).coming(now, count); });
}

QFuture<Result<std::vector<SessionRow>>> SessionService::among(std::vector<SessionId> ids)
{
    return m_store.read([ids = std::move(ids)](Database &database) { return SessionRepository(database).among(ids); });
}

static Result<std::vector<SessionRow>> rowsOfHits(Database &database, const std::vector<SearchHit> &hits)
{
    SessionRepository repository(database);
    std::vector<SessionId> ids;
    for (const SearchHit &hit : hits) {
        WAYMARK_TRY(const auto id, repository.sessionOf(hit.table, hit.record));
        if (id && !std::ranges::contains(ids, *id)) {
            ids.push_back(*id);
        }
    }
    return repository.among(ids);
}

QFuture<Result<std::vector<SessionRow>>> SessionService::matching(QString text, int count)
{
    const SearchQuery query{.text = std::move(text), .tables = {"session", "session_action", "session_note"}, .count = count};
    return m_store.read([query, &schema = m_store.schema()](Database &database) {
        return search(database, schema, query).and_then([&database](const std::vector<SearchHit> &hits) { return rowsOfHits(database, hits); });
    });
}

QFuture<Result<std::vector<SessionLedgerRow>>> SessionService::ledger(int count)
{
    return m_store.read([count](Database &database) { return SessionRepository(database).ledger({}, count); });
}

QFuture<Result<std::optional<LoadedSession>>> SessionService::session(SessionId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedSession>> {
        WAYMARK_TRY(const auto session, SessionRepository(database).session(id));
        if (!session) {
            return std::nullopt;
        }
        return withParts(database, *session).transform([](LoadedSession loaded) { return std::optional(std::move(loaded)); });
    });
}

QFuture<Result<std::vector<SessionAction>>> SessionService::openActions(SpaceKey space)
{
    return m_store.read([space](Database &database) { return SessionRepository(database).openActions(space); });
}

QFuture<Result<std::optional<LoadedSessionAction>>> SessionService::action(SessionActionId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedSessionAction>> {
        WAYMARK_TRY(const auto action, SessionRepository(database).action(id));
        if (!action) {
            return std::nullopt;
        }
        WAYMARK_TRY(auto seen, loadedVersions(database, schemaOfSessions(), id.value));
        return LoadedSessionAction{.action = *action, .seen = std::move(seen)};
    });
}

QFuture<Result<qint64>> SessionService::agreedMinutes(SpaceKey space)
{
    return m_store.read([space](Database &database) { return SessionRepository(database).agreedMinutes(space); });
}

QFuture<Result<SessionId>> SessionService::plan(SpaceKey space, SessionDraft draft)
{
    return m_store.act(SessionLabel::Plan, [space, draft = std::move(draft)](Writer &writer) { return SessionCommand::plan(writer, space, draft); });
}

QFuture<Result<void>> SessionService::edit(SessionId id, SessionDraft draft, LoadedVersions seen)
{
    return m_store.act(SessionLabel::Edit,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return SessionCommand::edit(writer, id, draft, seen); });
}

QFuture<Result<void>> SessionService::setState(SessionId id, SessionState state)
{
    return m_store.act(SessionLabel::SetState, [id, state](Writer &writer) { return SessionCommand::setState(writer, id, state); });
}

QFuture<Result<void>> SessionService::remove(SessionId id)
{
    return m_store.act(SessionLabel::Remove, [id](Writer &writer) { return SessionCommand::remove(writer, id); });
}

QFuture<Result<SessionActionId>> SessionService::addAction(SessionId session, SessionActionDraft draft)
{
    return m_store.act(SessionLabel::AddAction,
                       [session, draft = std::move(draft)](Writer &writer) { return SessionCommand::addAction(writer, session, draft); });
}

QFuture<Result<void>> SessionService::editAction(SessionActionId id, SessionActionDraft draft, LoadedVersions seen)
{
    return m_store.act(SessionLabel::EditAction,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return SessionCommand::editAction(writer, id, draft, seen); });
}

QFuture<Result<void>> SessionService::setDone(SessionActionId id, std::optional<QDate> day)
{
    return m_store.act(SessionLabel::FinishAction, [id, day](Writer &writer) { return SessionCommand::setDone(writer, id, day); });
}

QFuture<Result<void>> SessionService::removeAction(SessionActionId id)
{
    return m_store.act(SessionLabel::RemoveAction, [id](Writer &writer) { return SessionCommand::removeAction(writer, id); });
}

QFuture<Result<void>> SessionService::writeNote(SessionId session, QString body, LoadedVersions seen)
{
    return m_store.act(SessionLabel::WriteNote, [session, body = std::move(body), seen = std::move(seen)](Writer &writer) {
        return SessionCommand::writeNote(writer, session, body, seen);
    });
}

QFuture<Result<void>> SessionService::sayHours(SessionId session, int minutes)
{
    return m_store.act(SessionLabel::SayHours, [session, minutes](Writer &writer) { return SessionCommand::sayHours(writer, session, minutes); });
}

}
