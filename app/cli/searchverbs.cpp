// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "clioptions.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> find(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const SearchQuery query{.text = parser.positionalArguments().constFirst(), .tables = {}, .space = {}};
    Store &store = workspace->store();
    WAYMARK_TRY(const auto hits, store.read([&](Database &database) { return search(database, store.schema(), query); }).result());
    return listed(
        hits, u"Nothing was found."_s,
        [](const SearchHit &hit) { return u"%1  %2  %3\n    %4"_s.arg(idText(hit.record), QString::fromStdString(hit.table), hit.title, hit.snippet); },
        [](const SearchHit &hit) {
            return QJsonObject{{u"id"_s, idText(hit.record)},
                               {u"kind"_s, QString::fromStdString(hit.table)},
                               {u"title"_s, hit.title},
                               {u"snippet"_s, hit.snippet}};
        });
}

std::vector<Verb> searchVerbs()
{
    return {Verb{.name = u"search"_s,
                 .summary = u"Finds everything by words."_s,
                 .help = u"All words have to be there, the last as a beginning; capitals and accents do not count."_s,
                 .positionals = {{u"WORDS"_s, u"What to look for."_s}},
                 .run = find}};
}

}
