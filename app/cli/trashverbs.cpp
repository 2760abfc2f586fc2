// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "actionengine.h"
#include "clioptions.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

namespace TrashLabel
{
static constexpr Label Restore{.code = "trash.restore"};
static constexpr Label Purge{.code = "trash.purge", .undo = Label::Undo::WithdrawOnly};
}

static QFuture<Result<std::vector<TrashedRecord>>> trashOf(Workspace &workspace, qint64 count)
{
    Store &store = workspace.store();
    return store.read([&store, count](Database &database) { return trash(database, store.schema(), count); });
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, trashOf(*workspace, count).result());
    return listed(
        rows, u"The trash is empty."_s,
        [](const TrashedRecord &row) {
            return u"%1  %2  %3  %4"_s.arg(instantText(row.since), idText(row.record), QString::fromStdString(row.table).leftJustified(16), row.title);
        },
        [](const TrashedRecord &row) {
            return QJsonObject{{u"id"_s, idText(row.record)}, {u"kind"_s, QString::fromStdString(row.table)}, {u"title"_s, row.title}, {u"since"_s, row.since}};
        });
}

/** Which kind of record this is in the trash; empty where it is not there for itself. */
static Result<std::string> kindInTrash(Workspace &workspace, RecordId record)
{
    static constexpr qint64 all = 1'000'000;
    WAYMARK_TRY(const auto rows, trashOf(workspace, all).result());
    const auto found = std::ranges::find(rows, record, &TrashedRecord::record);
    return found == rows.end() ? failure(Error::Kind::NotFound, u"record in the trash"_s) : Result<std::string>(found->table);
}

static Result<void> bringBack(Workspace &workspace, RecordId record)
{
    WAYMARK_TRY(const std::string kind, kindInTrash(workspace, record));
    if (kind == "goal") {
        return workspace.goals().bringBack({record}).result(); // with its copies
    }
    return workspace.store().act(TrashLabel::Restore, [record](Writer &writer) { return writer.bringBack(record); }).result();
}

static Result<Answer> restore(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(bringBack(*workspace, record));
    return done(u"Back from the trash, with what belongs to it."_s, record);
}

static Result<Answer> purgeOld(Workspace &workspace)
{
    WAYMARK_TRY(const qint64 purged, workspace.store().withEngine([](ActionEngine &engine) { return engine.purgeOldTrash(); }).result());
    return Answer{.text = u"%1 records that were in the trash for 30 days are gone."_s.arg(purged), .json = QJsonObject{{u"purged"_s, purged}}};
}

static Result<Answer> purge(Session &session, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty()) {
        WAYMARK_TRY(Workspace * workspace, session.workspace());
        return purgeOld(*workspace);
    }
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    if (!parser.isSet(u"yes"_s)) {
        return failure(Error::Kind::NotPossible, u"purging cannot be undone: say so with --yes"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->store().act(TrashLabel::Purge, [record](Writer &writer) { return writer.purge(record); }).result());
    return Answer{.text = u"Gone for ever from this workspace. Backups, and people with whom it was shared, may still have it."_s,
                  .json = QJsonObject{{u"id"_s, idText(record)}, {u"purged"_s, 1}}};
}

std::vector<Verb> trashVerbs()
{
    return {
        Verb{.name = u"trash list"_s, .summary = u"Lists what was removed, the newest first."_s, .options = {countOptionOf(100)}, .run = list},
        Verb{.name = u"trash restore"_s,
             .summary = u"Takes a record out of the trash."_s,
             .positionals = {{u"RECORD"_s, u"The record's id, as 'trash list' prints it."_s}},
             .run = restore},
        Verb{.name = u"trash purge"_s,
             .summary = u"Empties a record for ever."_s,
             .help = u"Its text goes from the record, its history and the search index. Without RECORD: all that was in the trash for 30 days."_s,
             .positionals = {{u"RECORD"_s, u"The record's id, as 'trash list' prints it."_s, true}},
             .options = {flag(u"yes"_s, u"You know that it cannot be undone."_s)},
             .run = purge},
    };
}

}
