// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "actionengine.h"
#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"
#include "valuetext.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString standing(const HistoryAction &action)
{
    if (action.undone) {
        return u"undone"_s;
    }
    return action.undoable ? u"can be undone"_s : u""_s;
}

static Result<Answer> actions(Workspace &workspace, qint64 count, qint64 before)
{
    WAYMARK_TRY(const auto rows, workspace.store().read([=](Database &database) { return history(database, count, before); }).result());
    return listed(
        rows, u"Nothing was done yet."_s,
        [&workspace](const HistoryAction &row) {
            return u"%1  %2  %3  %4  %5"_s.arg(row.key, 6)
                .arg(instantText(row.at), nameOf(workspace, row.person).leftJustified(12), wordsOfLabel(row.label).leftJustified(32), standing(row));
        },
        [&workspace](const HistoryAction &row) {
            return QJsonObject{{u"action"_s, row.key},    {u"label"_s, row.label},      {u"at"_s, row.at}, {u"by"_s, nameOf(workspace, row.person)},
                               {u"undone"_s, row.undone}, {u"undoable"_s, row.undoable}};
        });
}

static Result<Answer> values(Workspace &workspace, RecordId record)
{
    Store &store = workspace.store();
    WAYMARK_TRY(const auto rows, store.read([&store, record](Database &database) { return historyOf(database, store.schema(), record); }).result());
    return listed(
        rows, u"No values are known."_s,
        [&workspace](const HistoryValue &row) {
            return u"%1  %2  %3  %4%5"_s.arg(instantText(row.at), nameOf(workspace, row.person).leftJustified(12),
                                             QString::fromStdString(row.fieldCode).leftJustified(14), textOf(row.value), row.head ? u"  (now)"_s : u""_s);
        },
        [&workspace](const HistoryValue &row) {
            return QJsonObject{{u"action"_s, row.action},
                               {u"label"_s, row.label},
                               {u"at"_s, row.at},
                               {u"by"_s, nameOf(workspace, row.person)},
                               {u"field"_s, QString::fromStdString(row.fieldCode)},
                               {u"value"_s, toJson(row.value)},
                               {u"now"_s, row.head}};
        });
}

static Result<qint64> actionFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 key = text.toLongLong(&isNumber);
    return isNumber && key > 0 ? Result<qint64>(key) : failure(Error::Kind::Invalid, u"action"_s);
}

static Result<Answer> showHistory(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    qint64 before = 0;
    if (parser.isSet(u"before"_s)) {
        WAYMARK_TRY(before, actionFrom(parser.value(u"before"_s)));
    }
    if (parser.positionalArguments().isEmpty()) {
        WAYMARK_TRY(Workspace * workspace, session.workspace());
        return actions(*workspace, count, before);
    }
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    return values(*workspace, record);
}

static Answer undone(const QString &text, const QString &label)
{
    return {.text = text.arg(wordsOfLabel(label)), .json = QJsonObject{{u"label"_s, label}}};
}

static Result<Answer> undo(Session &session, const QCommandLineParser &parser)
{
    std::optional<qint64> action;
    if (!parser.positionalArguments().isEmpty()) {
        WAYMARK_TRY(action, actionFrom(parser.positionalArguments().constFirst()));
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const auto label = workspace->store().withEngine([action](ActionEngine &engine) { return action ? engine.undoAction(*action) : engine.undo(); }).result();
    if (!label && label.error().kind == Error::Kind::NotFound) {
        return failure(Error::Kind::NotFound, u"action that can be undone"_s);
    }
    if (!label && label.error().kind == Error::Kind::NotPossible) {
        const QString field = label.error().field;
        const QString reason = field == u"mine" ? u"a later change of yours stands on it; undo that first"_s
            : field == u"theirs"                ? u"somebody else's later change stands on it"_s
                                                : u"it can only be withdrawn"_s;
        return failure(Error::Kind::NotPossible, reason);
    }
    return label.transform([](const QString &code) { return undone(u"Undone: %1. 'waymark-cli redo' takes that back."_s, code); });
}

static Result<Answer> redo(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const auto label = workspace->store().withEngine([](ActionEngine &engine) { return engine.redo(); }).result();
    if (!label && label.error().kind == Error::Kind::NotFound) {
        return failure(Error::Kind::NotFound, u"undo to take back"_s);
    }
    return label.transform([](const QString &code) { return undone(u"Done again: %1."_s, code); });
}

std::vector<Verb> historyVerbs()
{
    return {
        Verb{.name = u"history"_s,
             .summary = u"Lists what was done, the newest first; or every value that a record had."_s,
             .positionals = {{u"RECORD"_s, u"A record's id: its values, the oldest first."_s, true}},
             .options = {countOptionOf(50), option(u"before"_s, u"Only what was done before this action."_s, u"ACTION"_s)},
             .run = showHistory},
        Verb{.name = u"undo"_s,
             .summary = u"Takes back the last thing that you did here."_s,
             .help = u"Also after the program was closed. An undo is itself something done: it is exchanged, and it can be taken back.\n"
                     "What was handed in, reviewed, attested or confirmed is not undone; it can be withdrawn."_s,
             .positionals = {{u"ACTION"_s, u"Another action, by the number that 'history' prints."_s, true}},
             .run = undo},
        Verb{.name = u"redo"_s, .summary = u"Takes the last undo back, if nothing was done since."_s, .run = redo},
    };
}

}
