// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"
#include "valuetext.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString headText(Workspace &workspace, const Head &head, qsizetype number)
{
    return u"    %1  %2, %3%4: %5\n"_s.arg(number).arg(nameOf(workspace, head.author), instantText(head.at), head.shown ? u" (shown)"_s : u""_s,
                                                       textOf(head.value));
}

static QString textOf(Workspace &workspace, const Conflict &conflict)
{
    QString text = u"%1 %2, field %3\n"_s.arg(QString::fromStdString(conflict.table), idText(conflict.record), QString::fromStdString(conflict.fieldCode));
    for (qsizetype number = 1; const Head &head : conflict.heads) {
        text += headText(workspace, head, number++);
    }
    return text + u"    Based on: "_s + toText(seenIn(conflict));
}

static QJsonObject toJson(Workspace &workspace, const Conflict &conflict)
{
    QJsonArray values;
    for (const Head &head : conflict.heads) {
        values.append(QJsonObject{{u"by"_s, nameOf(workspace, head.author)}, {u"at"_s, head.at}, {u"shown"_s, head.shown}, {u"value"_s, toJson(head.value)}});
    }
    return {{u"record"_s, idText(conflict.record)},
            {u"kind"_s, QString::fromStdString(conflict.table)},
            {u"field"_s, QString::fromStdString(conflict.fieldCode)},
            {u"values"_s, values},
            {u"basedOn"_s, toText(seenIn(conflict))}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->conflicts().list(count).result());
    return listed(
        rows, u"There is nothing to settle."_s, [workspace](const Conflict &row) { return textOf(*workspace, row); },
        [workspace](const Conflict &row) { return toJson(*workspace, row); });
}

/** The newest value of mine, or of somebody else. Errors: NotFound "value". */
static Result<QCborValue> valueBy(const Conflict &conflict, const PersonId &me, bool mine)
{
    const auto found = std::ranges::find_if(conflict.heads, [&](const Head &head) { return (head.author == me) == mine; });
    return found == conflict.heads.end() ? failure(Error::Kind::NotFound, u"value: take one by its number"_s) : Result<QCborValue>(found->value);
}

static Result<QCborValue> taken(const Conflict &conflict, const PersonId &me, const QString &which)
{
    if (which == u"mine" || which == u"theirs") {
        return valueBy(conflict, me, which == u"mine");
    }
    bool isNumber = false;
    const qsizetype number = which.toLongLong(&isNumber);
    const bool known = isNumber && number >= 1 && number <= std::ssize(conflict.heads);
    return known ? Result<QCborValue>(conflict.heads.at(static_cast<std::size_t>(number - 1)).value) : failure(Error::Kind::OutOfRange, u"take"_s);
}

static Result<ChosenValue> choiceFrom(const QCommandLineParser &parser, const PersonId &me)
{
    if (parser.isSet(u"take"_s) == parser.isSet(u"text"_s)) {
        return failure(Error::Kind::Blank, u"--take or --text"_s);
    }
    if (parser.isSet(u"take"_s)) {
        return ChosenValue([me, which = parser.value(u"take"_s)](const Conflict &conflict) { return taken(conflict, me, which); });
    }
    return textFrom(parser.value(u"text"_s)).transform(textChosen);
}

static Error inWords(Error error)
{
    if (error.kind == Error::Kind::NotPossible && error.field == u"seen") {
        error.field = u"another value came in meanwhile; look at 'conflicts list' again"_s;
    } else if (error.kind == Error::Kind::NotPossible && error.field == u"text") {
        error.field = u"only texts can be written anew"_s;
    }
    return error;
}

static Result<Answer> settleOne(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    const std::string field = parser.positionalArguments().at(1).toStdString();
    WAYMARK_TRY(const LoadedVersions seen, basedOn(parser.value(u"based-on"_s)));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const ChosenValue choose, choiceFrom(parser, workspace->me()));
    WAYMARK_CHECK(workspace->conflicts().settle(record, field, seen, choose).result().transform_error(inWords));
    return done(u"Settled. The other values stay in 'waymark-cli history %1'."_s.arg(idText(record)), record);
}

std::vector<Verb> conflictVerbs()
{
    return {
        Verb{.name = u"conflicts list"_s,
             .summary = u"Lists what was changed twice at the same time, with every value."_s,
             .help = u"Nothing is lost and nothing is blocked: one value is shown, the others are kept until you choose."_s,
             .options = {countOptionOf(100)},
             .run = list},
        Verb{.name = u"conflicts settle"_s,
             .summary = u"Chooses one of the values, or writes another."_s,
             .help = u"With --based-on the choice is refused where another value came in since you looked."_s,
             .positionals = {{u"RECORD"_s, u"The record's id."_s}, {u"FIELD"_s, u"The field, as 'conflicts list' names it."_s}},
             .options = {option(u"take"_s, u"mine, theirs, or the number of the value."_s, u"WHICH"_s),
                         option(u"text"_s, u"Another text, from a file; '-' for standard input."_s, u"FILE"_s), basedOnOption(u"conflicts list"_s)},
             .run = settleOne},
    };
}

}
