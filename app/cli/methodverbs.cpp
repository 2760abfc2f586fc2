// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString scaleText(const MethodScale &scale)
{
    QString text = u"\n%1\n"_s.arg(scale.name);
    for (const ScaleStep &step : scale.steps) {
        text += u"  %1  %2\n"_s.arg(step.value).arg(step.name);
    }
    return text;
}

static Result<Answer> show(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    const MethodData &data = method.data();
    const std::array counts{std::pair(u"competencies"_s, data.competencies.size()),
                            std::pair(u"levels"_s, data.levels.size()),
                            std::pair(u"tracks"_s, data.tracks.size()),
                            std::pair(u"modules"_s, data.modules.size()),
                            std::pair(u"templates"_s, data.templates.size()),
                            std::pair(u"canvases"_s, data.canvases.size())};
    QString text = u"%1, version %2 (%3, %4)\n"_s.arg(data.name, data.version, data.id, data.language);
    QJsonObject json{{u"id"_s, data.id}, {u"version"_s, data.version}, {u"name"_s, data.name}, {u"language"_s, data.language}};
    for (const auto &[name, count] : counts) {
        text += u"  %1  %2\n"_s.arg(name.leftJustified(12)).arg(count);
        json.insert(name, count);
    }
    text += scaleText(method.scale(ScaleId::Competency)) + scaleText(method.scale(ScaleId::Rubric));
    return Answer{.text = text + u'\n' + data.notes.join(u'\n'), .json = json};
}

static Result<Answer> exportTo(Session &session, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    if (QFileInfo::exists(path) && !parser.isSet(u"replace"_s)) {
        return failure(Error::Kind::NotPossible, path + u" is there already; --replace writes over it"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const QByteArray bytes, workspace->method().exported().result());
    WAYMARK_CHECK(writeFile(path, bytes));
    return Answer{.text = u"Written to %1. Change it as you like, with a version of your own, and bring it back with 'waymark-cli method import'."_s.arg(path),
                  .json = QJsonObject{{u"file"_s, path}, {u"bytes"_s, bytes.size()}}};
}

static QString lineOf(const MethodChange &change)
{
    const QString what = change.list.isEmpty() ? u"the file itself"_s : u"%1 %2"_s.arg(change.list, change.id);
    const QString name = change.formerName.isEmpty() ? change.name : u"'%1' becomes '%2'"_s.arg(change.formerName, change.name);
    const QString members = change.members.isEmpty() ? QString() : u" (%1)"_s.arg(change.members.join(u", "_s));
    return u"  %1  %2%3\n"_s.arg(what, name, members);
}

static QString textOf(const MethodDiff &diff)
{
    using enum MethodChange::Kind;
    static const std::array headings{std::pair(Added, u"New"_s), std::pair(Renamed, u"Renamed"_s), std::pair(Changed, u"Changed"_s),
                                     std::pair(Removed, u"No longer there"_s),
                                     std::pair(Kept, u"No longer there, but kept as retired because of your assessments"_s)};
    QString text = u"From version %1 to %2\n"_s.arg(diff.formerVersion, diff.version);
    for (const auto &[kind, heading] : headings) {
        const QList<MethodChange> changes = diff.of(kind);
        text += changes.isEmpty() ? QString() : u"\n%1 (%2)\n"_s.arg(heading).arg(changes.size());
        for (const MethodChange &change : changes) {
            text += lineOf(change);
        }
    }
    return text;
}

static QJsonObject toJson(const MethodDiff &diff)
{
    QJsonArray changes;
    for (const MethodChange &change : diff.changes) {
        changes.append(QJsonObject{{u"kind"_s, codeOf(change.kind)},
                                   {u"list"_s, change.list},
                                   {u"id"_s, change.id},
                                   {u"name"_s, change.name},
                                   {u"formerName"_s, change.formerName},
                                   {u"members"_s, QJsonArray::fromStringList(change.members)}});
    }
    return {{u"formerVersion"_s, diff.formerVersion}, {u"version"_s, diff.version}, {u"changes"_s, changes}};
}

static Answer diffAnswer(const MethodDiff &diff, bool imported)
{
    QJsonObject json = toJson(diff);
    json.insert(u"imported"_s, imported && !diff.isEmpty());
    if (diff.isEmpty()) {
        return {.text = u"That is the method in use already; nothing changes."_s, .json = json};
    }
    return {.text = textOf(diff) + (imported ? u"\nImported. 'waymark-cli undo' takes it back."_s : u"\nNothing was changed yet."_s), .json = json};
}

/** As the error that an import gives, with the place in the file in the sentence. */
template<typename T>
static Result<T> withPlace(const Result<T> &result)
{
    return result.transform_error([](Error error) {
        error.field = error.field.isEmpty() ? error.field : u"the method file at "_s + error.field;
        return error;
    });
}

static Result<Answer> importFile(Session &session, const QCommandLineParser &parser)
{
    const bool builtIn = parser.isSet(u"built-in"_s);
    if (builtIn == !parser.positionalArguments().isEmpty()) {
        return failure(Error::Kind::Blank, u"FILE, or --built-in"_s);
    }
    QByteArray json;
    if (!builtIn) {
        WAYMARK_TRY(json, readFile(parser.positionalArguments().constFirst()));
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    if (parser.isSet(u"preview"_s) && !builtIn) {
        WAYMARK_TRY(const MethodDiff diff, withPlace(workspace->method().preview(json).result()));
        return diffAnswer(diff, false);
    }
    WAYMARK_CHECK(workspace->backUp(Backups::When::Now).result());
    WAYMARK_TRY(const MethodDiff diff, withPlace((builtIn ? workspace->method().importBuiltIn() : workspace->method().import(json)).result()));
    return diffAnswer(diff, true);
}

static Result<Answer> templates(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    return listed(
        method.data().templates, u"The method has no templates."_s,
        [](const AssignmentTemplate &row) {
            return u"%1  %2\n    %3 About %4 hours."_s.arg(row.id.leftJustified(32), row.title, row.purpose).arg((row.effortMinutes + 30) / 60);
        },
        [](const AssignmentTemplate &row) {
            return QJsonObject{{u"id"_s, row.id},
                               {u"version"_s, row.version},
                               {u"title"_s, row.title},
                               {u"purpose"_s, row.purpose},
                               {u"competencies"_s, QJsonArray::fromStringList(row.competencies)},
                               {u"targetLevel"_s, row.targetLevel},
                               {u"effortMinutes"_s, row.effortMinutes}};
        });
}

static Result<Answer> competencies(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    return listed(
        method.data().competencies, u"The method has no competencies."_s,
        [](const MethodCompetency &row) {
            return u"%1  %2  %3%4"_s.arg(row.id.leftJustified(32), row.pillar.leftJustified(24), row.name, row.retired ? u" (retired)"_s : u""_s);
        },
        [](const MethodCompetency &row) {
            return QJsonObject{{u"id"_s, row.id}, {u"name"_s, row.name}, {u"pillar"_s, row.pillar}, {u"retired"_s, row.retired}, {u"rated"_s, !row.notRated}};
        });
}

std::vector<Verb> methodVerbs()
{
    return {
        Verb{.name = u"method show"_s, .summary = u"Says which method is in use, with its scales and where it comes from."_s, .run = show},
        Verb{.name = u"method competencies"_s, .summary = u"Lists the competencies that can be assessed."_s, .run = competencies},
        Verb{.name = u"method templates"_s, .summary = u"Lists the assignments that can be taken or given."_s, .run = templates},
        Verb{.name = u"method export"_s,
             .summary = u"Writes the method in use to a file, to read or to change it."_s,
             .positionals = {{u"FILE"_s, u"Where it is written, as JSON."_s}},
             .options = {flag(u"replace"_s, u"Writes over a file that is there."_s)},
             .run = exportTo},
        Verb{.name = u"method import"_s,
             .summary = u"Puts another method in use and says what that changes."_s,
             .help = u"A backup is made first, and the import can be undone. A competency that is gone but was assessed is kept as retired."_s,
             .positionals = {{u"FILE"_s, u"A method file, as 'method export' writes it."_s, true}},
             .options = {flag(u"preview"_s, u"Only says what would change."_s), flag(u"built-in"_s, u"Goes back to the method that comes with Waymark."_s)},
             .run = importFile},
    };
}

}
