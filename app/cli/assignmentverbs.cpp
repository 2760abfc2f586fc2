// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmenttext.h"
#include "clioptions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static AssignmentBrief briefOf(const AssignmentTemplate &from)
{
    AssignmentBrief brief{.templateId = from.id,
                          .templateVersion = from.version,
                          .title = from.title,
                          .brief = from.brief,
                          .competencies = from.competencies,
                          .rubric = {},
                          .due = {}};
    for (const TemplateCriterion &criterion : from.rubric) {
        brief.rubric.criteria.append({.id = criterion.id, .title = criterion.name, .levels = criterion.levels});
    }
    return brief;
}

/** By id or by title, whatever the case. */
static const AssignmentTemplate *templateNamed(const Method &method, const QString &name)
{
    for (const AssignmentTemplate &candidate : method.data().templates) {
        if (candidate.id == name || candidate.title.compare(name, Qt::CaseInsensitive) == 0) {
            return method.assignmentTemplate(candidate.id);
        }
    }
    return nullptr;
}

static Result<Answer> take(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    const AssignmentTemplate *from = templateNamed(method, parser.positionalArguments().constFirst());
    if (from == nullptr) {
        return failure(Error::Kind::NotFound, u"template"_s);
    }
    AssignmentBrief brief = briefOf(*from);
    if (parser.isSet(u"due"_s)) {
        WAYMARK_TRY(brief.due, dayFrom(parser.value(u"due"_s), {}));
    }
    WAYMARK_TRY(const AssignmentId id, workspace->assignments().take(brief).result());
    return Answer{.text = u"Taken: '%1', %2.\n\n%3"_s.arg(brief.title, idText(id.value), brief.brief),
                  .json = QJsonObject{{u"id"_s, idText(id.value)}, {u"title"_s, brief.title}}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->assignments().mine().result());
    return listed(
        rows, u"There are no assignments. 'waymark-cli method templates' lists what can be taken."_s,
        [](const AssignmentRow &row) { return u"%1  %2  %3"_s.arg(idText(row.id.value), codeOf(row.standing.state).leftJustified(10), row.title); },
        [](const AssignmentRow &row) {
            return QJsonObject{{u"id"_s, idText(row.id.value)},
                               {u"title"_s, row.title},
                               {u"state"_s, codeOf(row.standing.state)},
                               {u"attempts"_s, row.standing.attempts}};
        });
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"assignment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->assignments().assignment({id}).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"assignment"_s);
    }
    WAYMARK_TRY(const AttemptDraft draft, workspace->assignments().draft({id}).result());
    WAYMARK_TRY(const auto attempts, workspace->assignments().attempts({id}).result());
    QString text = loaded->assignment.brief.title + u" ("_s + codeOf(loaded->standing.state) + u")\n\n"_s + loaded->assignment.brief.brief + u'\n';
    QJsonArray array;
    for (const AttemptInFull &attempt : attempts) {
        WAYMARK_TRY(const auto comments, workspace->assignments().comments(attempt.stored.attempt.id).result());
        text += textOf(attempt, comments);
        array.append(toJson(attempt, comments));
    }
    return Answer{.text = text + u"\nDraft based on: "_s + toText(draft.seen),
                  .json = QJsonObject{{u"id"_s, idText(id)},
                                      {u"title"_s, loaded->assignment.brief.title},
                                      {u"state"_s, codeOf(loaded->standing.state)},
                                      {u"competencies"_s, QJsonArray::fromStringList(loaded->assignment.brief.competencies)},
                                      {u"draft"_s, draft.text.body},
                                      {u"basedOn"_s, toText(draft.seen)},
                                      {u"attempts"_s, array}}};
}

static Result<Answer> draft(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"assignment"_s));
    WAYMARK_TRY(const QString body, textFrom(parser.positionalArguments().at(1)));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptDraft before, workspace->assignments().draft({id}).result());
    WAYMARK_TRY(const LoadedVersions given, basedOn(parser.value(u"based-on"_s)));
    DraftText text = before.text;
    text.body = body;
    text.context = parser.isSet(u"context"_s) ? parser.value(u"context"_s) : text.context;
    WAYMARK_CHECK(workspace->assignments().saveDraft({id}, text, given.isEmpty() ? before.seen : given).result());
    return Answer{.text = u"The draft is saved. Only you can see it."_s, .json = QJsonObject{{u"id"_s, idText(id)}}};
}

static Result<Answer> evidence(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"assignment"_s));
    const QString path = parser.positionalArguments().at(1);
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    EvidenceContent content{.title = parser.value(u"title"_s),
                            .kind = EvidenceContent::Kind::Link,
                            .attachment = {},
                            .content = path,
                            .note = parser.value(u"note"_s),
                            .sha256 = {}};
    if (!path.contains(u"://"_s)) {
        WAYMARK_TRY(const Attachment file, workspace->attachments().add(id, path).result());
        content.kind = EvidenceContent::Kind::File;
        content.content.clear();
        content.attachment = file.id.value;
        content.sha256 = file.content.sha256;
    }
    content.title = content.title.isEmpty() ? QFileInfo(path).fileName() : content.title;
    WAYMARK_TRY(const DraftEvidenceId added, workspace->assignments().addEvidence({id}, content).result());
    return Answer{.text = u"'%1' goes with the draft."_s.arg(content.title),
                  .json = QJsonObject{{u"id"_s, idText(added.value)}, {u"sha256"_s, QString::fromLatin1(content.sha256.toHex())}}};
}

static Result<Answer> handIn(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"assignment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptId attempt, workspace->assignments().handIn({id}).result());
    return Answer{.text = u"Handed in as %1. The text stays as it is from here on; 'waymark-cli send' brings it to your mentor."_s.arg(idText(attempt.value)),
                  .json = QJsonObject{{u"attempt"_s, idText(attempt.value)}}};
}

static Result<Answer> share(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, idFrom(parser.positionalArguments().constFirst(), u"assignment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto mentors, workspace->mentoring().mentors().result());
    if (mentors.empty()) {
        return failure(Error::Kind::NotFound, u"mentor"_s);
    }
    WAYMARK_TRY(const AssignmentId shared, workspace->assignments().shareWith({id}, mentors.front().space).result());
    return Answer{.text = u"Your mentor sees the assignment and what you handed in, once it is sent."_s, .json = QJsonObject{{u"id"_s, idText(shared.value)}}};
}

std::vector<Verb> assignmentVerbs()
{
    const Verb::Positional assignment{u"ASSIGNMENT"_s, u"The assignment's id, as 'assignment list' prints it."_s};
    return {
        Verb{.name = u"assignment take"_s,
             .summary = u"Takes an assignment from a template."_s,
             .positionals = {{u"TEMPLATE"_s, u"Title or id of a template; 'method templates' lists them."_s}},
             .options = {option(u"due"_s, u"The day it is due, 2026-03-01."_s, u"DAY"_s)},
             .run = take},
        Verb{.name = u"assignment list"_s, .summary = u"Lists your assignments and where they stand."_s, .run = list},
        Verb{.name = u"assignment show"_s, .summary = u"Shows brief, attempts, reviews and comments."_s, .positionals = {assignment}, .run = show},
        Verb{.name = u"assignment draft"_s,
             .summary = u"Saves what you write for an assignment."_s,
             .positionals = {assignment, {u"FILE"_s, u"The text in Markdown, '-' for standard input."_s}},
             .options = {option(u"context"_s, u"Where it was done, in a few words."_s, u"TEXT"_s),
                         option(u"based-on"_s, u"What 'assignment show' printed when you read the draft."_s, u"VERSIONS"_s)},
             .run = draft},
        Verb{.name = u"assignment evidence"_s,
             .summary = u"Adds a file or a link to the draft."_s,
             .positionals = {assignment, {u"FILE-OR-LINK"_s, u"A file's path, or an address with ://."_s}},
             .options = {option(u"title"_s, u"What it is; the file's name if left out."_s, u"TEXT"_s), option(u"note"_s, u"What it shows."_s, u"TEXT"_s)},
             .run = evidence},
        Verb{.name = u"assignment handin"_s, .summary = u"Hands the draft in, as it stands, for ever."_s, .positionals = {assignment}, .run = handIn},
        Verb{.name = u"assignment share"_s, .summary = u"Shows an assignment and its attempts to your mentor."_s, .positionals = {assignment}, .run = share},
    };
}

}
