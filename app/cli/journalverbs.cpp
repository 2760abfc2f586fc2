// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<JournalDraft> withOptions(JournalDraft draft, const QCommandLineParser &parser, QDate today)
{
    if (parser.isSet(u"title"_s)) {
        draft.title = parser.value(u"title"_s);
    }
    if (parser.isSet(u"body"_s)) {
        draft.body = parser.value(u"body"_s);
    }
    if (parser.isSet(u"body-file"_s)) {
        WAYMARK_TRY(draft.body, textFrom(parser.value(u"body-file"_s)));
    }
    if (parser.isSet(u"day"_s) || !draft.day.isValid()) {
        WAYMARK_TRY(draft.day, dayFrom(parser.value(u"day"_s), today));
    }
    const std::array moods{std::pair(u"mood"_s, &JournalDraft::mood), std::pair(u"energy"_s, &JournalDraft::energy),
                           std::pair(u"confidence"_s, &JournalDraft::confidence)};
    for (const auto &[name, member] : moods) {
        if (parser.isSet(name)) {
            WAYMARK_TRY(draft.*member, levelFrom(parser.value(name), name, 1, 5));
        }
    }
    return draft;
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const JournalDraft draft, withOptions({}, parser, session.clock().today()));
    WAYMARK_TRY(const JournalEntryId id, workspace->journal().add(draft, parser.values(u"tag"_s)).result());
    return Answer{.text = u"Saved as %1. Only you can see it."_s.arg(idText(id.value)), .json = QJsonObject{{u"id"_s, idText(id.value)}}};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedJournalEntry loaded, workspace->journal().entry({id}).result());
    WAYMARK_TRY(const LoadedVersions given, basedOn(parser.value(u"based-on"_s)));
    const JournalDraft &written = loaded.entry.values();
    WAYMARK_TRY(const JournalDraft draft, withOptions(written, parser, written.day));
    WAYMARK_CHECK(workspace->journal().save({id}, draft, given.isEmpty() ? loaded.seen : given).result());
    return Answer{.text = u"Saved."_s, .json = QJsonObject{{u"id"_s, idText(id)}}};
}

static QJsonObject toJson(const JournalRow &row)
{
    return {{u"id"_s, idText(row.key.id.value)},
            {u"day"_s, row.day.toString(Qt::ISODate)},
            {u"title"_s, row.title},
            {u"preview"_s, row.preview},
            {u"mood"_s, row.mood ? QJsonValue(*row.mood) : QJsonValue()}};
}

static Answer listAnswer(const std::vector<JournalRow> &rows)
{
    return listed(
        rows, u"There are no such entries."_s,
        [](const JournalRow &row) {
            return u"%1  %2  %3"_s.arg(row.day.toString(Qt::ISODate), idText(row.key.id.value), row.title.isEmpty() ? row.preview : row.title);
        },
        [](const JournalRow &row) { return toJson(row); });
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    JournalFilter filter;
    if (parser.isSet(u"tag"_s)) {
        filter.tag = parser.value(u"tag"_s);
    }
    WAYMARK_TRY(filter.mood, levelFrom(parser.value(u"mood"_s), u"mood"_s, 1, 5));
    JournalPage page;
    WAYMARK_TRY(page.count, countOption(parser, page.count));
    WAYMARK_TRY(const auto rows, workspace->journal().entries(page, filter).result());
    return listAnswer(rows);
}

static Result<Answer> find(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->journal().entriesMatching(parser.positionalArguments().constFirst()).result());
    return listAnswer(rows);
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedJournalEntry loaded, workspace->journal().entry({id}).result());
    const JournalDraft &draft = loaded.entry.values();
    const QString heading = draft.title.isEmpty() ? draft.day.toString(Qt::ISODate) : draft.day.toString(Qt::ISODate) + u"  "_s + draft.title;
    return Answer{.text = heading + u"\n\n"_s + draft.body + u"\n\nBased on: "_s + toText(loaded.seen),
                  .json = QJsonObject{{u"id"_s, idText(id)},
                                      {u"day"_s, draft.day.toString(Qt::ISODate)},
                                      {u"title"_s, draft.title},
                                      {u"body"_s, draft.body},
                                      {u"tags"_s, QJsonArray::fromStringList(loaded.tags)},
                                      {u"basedOn"_s, toText(loaded.seen)}}};
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->journal().remove({id}).result());
    return Answer{.text = u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, .json = QJsonObject{{u"id"_s, idText(id)}}};
}

static QList<QCommandLineOption> contentOptions()
{
    return {option(u"title"_s, u"The title; may be left out."_s, u"TEXT"_s),
            option(u"body"_s, u"The text, in Markdown."_s, u"TEXT"_s),
            option(u"body-file"_s, u"Reads the text from a file, '-' for standard input."_s, u"FILE"_s),
            option(u"day"_s, u"The day as lived, 2026-03-01; today if left out."_s, u"DAY"_s),
            option(u"mood"_s, u"1 (low) to 5 (high)."_s, u"LEVEL"_s),
            option(u"energy"_s, u"1 (low) to 5 (high)."_s, u"LEVEL"_s),
            option(u"confidence"_s, u"1 (low) to 5 (high)."_s, u"LEVEL"_s)};
}

std::vector<Verb> journalVerbs()
{
    const Verb::Positional entry{u"ENTRY"_s, u"The entry's id, as 'journal list' prints it."_s};
    return {
        Verb{.name = u"journal add"_s,
             .summary = u"Writes a journal entry."_s,
             .options = contentOptions() + QList{option(u"tag"_s, u"A tag; may stand several times."_s, u"TAG"_s)},
             .run = add},
        Verb{.name = u"journal edit"_s,
             .summary = u"Changes a journal entry."_s,
             .help = u"What is not named stays. With --based-on, a change that came in meanwhile is kept beside yours instead of being overwritten."_s,
             .positionals = {entry},
             .options = contentOptions() + QList{option(u"based-on"_s, u"What 'journal show' printed when you read the entry."_s, u"VERSIONS"_s)},
             .run = edit},
        Verb{.name = u"journal list"_s,
             .summary = u"Lists entries, the newest first."_s,
             .options = {option(u"tag"_s, u"Only with this tag."_s, u"TAG"_s), option(u"mood"_s, u"Only with this mood, 1 to 5."_s, u"LEVEL"_s),
                         countOptionOf(50)},
             .run = list},
        Verb{.name = u"journal search"_s,
             .summary = u"Finds entries by words."_s,
             .positionals = {{u"WORDS"_s, u"All of them have to be there, the last as a beginning."_s}},
             .run = find},
        Verb{.name = u"journal show"_s, .summary = u"Shows one entry."_s, .positionals = {entry}, .run = show},
        Verb{.name = u"journal remove"_s, .summary = u"Puts an entry into the trash."_s, .positionals = {entry}, .run = remove},
    };
}

}
