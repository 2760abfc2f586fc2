// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmenttext.h"
#include "clioptions.h"
#include "clipeople.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> list(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->reviews().waitingForMe().result());
    return listed(
        rows, u"Nothing waits for your review."_s,
        [workspace](const WaitingRow &row) {
            return u"%1  %2, attempt %3, by %4, handed in %5"_s.arg(idText(row.attempt.value), row.title)
                .arg(row.number)
                .arg(nameOf(*workspace, row.mentee), instantText(row.handedIn));
        },
        [workspace](const WaitingRow &row) {
            return QJsonObject{{u"attempt"_s, idText(row.attempt.value)},
                               {u"title"_s, row.title},
                               {u"number"_s, row.number},
                               {u"mentee"_s, nameOf(*workspace, row.mentee)}};
        });
}

static Result<AttemptInFull> attemptOf(Workspace &workspace, const QString &text)
{
    WAYMARK_TRY(const QUuid id, idFrom(text, u"attempt"_s));
    WAYMARK_TRY(const auto attempt, workspace.assignments().attempt({id}).result());
    return attempt ? Result<AttemptInFull>(*attempt) : failure(Error::Kind::NotFound, u"attempt"_s);
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptInFull attempt, attemptOf(*workspace, parser.positionalArguments().constFirst()));
    WAYMARK_TRY(const auto comments, workspace->assignments().comments(attempt.stored.attempt.id).result());
    WAYMARK_TRY(const auto assignment, workspace->assignments().assignment(attempt.stored.attempt.assignment).result());
    QString text = assignment ? assignment->assignment.brief.title + u'\n' : QString();
    QJsonArray criteria;
    for (const RubricCriterion &criterion : assignment ? assignment->assignment.brief.rubric.criteria : QList<RubricCriterion>()) {
        text += u"   %1  %2\n"_s.arg(criterion.id, criterion.title);
        criteria.append(criterion.id);
    }
    QJsonObject json = toJson(attempt, comments);
    json.insert(u"criteria"_s, criteria);
    json.insert(u"competencies"_s, QJsonArray::fromStringList(assignment ? assignment->assignment.brief.competencies : QStringList()));
    return Answer{.text = text + textOf(attempt, comments), .json = json};
}

static Result<Answer> comment(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptInFull attempt, attemptOf(*workspace, parser.positionalArguments().constFirst()));
    const QString quote = parser.positionalArguments().at(1);
    const QString &body = attempt.stored.attempt.text.body;
    const qsizetype at = body.indexOf(quote);
    if (at < 0 || quote.isEmpty()) {
        return failure(Error::Kind::NotFound, u"passage"_s);
    }
    const qsizetype start = codePoints(QStringView(body).first(at));
    WAYMARK_TRY(const DraftCommentId id,
                workspace->reviews().addComment(attempt.stored.attempt.id, start, codePoints(quote), parser.positionalArguments().at(2)).result());
    return Answer{.text = u"Noted in your draft of the review."_s, .json = QJsonObject{{u"id"_s, idText(id.value)}}};
}

/** "criterion=3" for each criterion. */
static Result<CriterionLevels> levelsFrom(const QStringList &pairs)
{
    CriterionLevels levels;
    for (const QString &pair : pairs) {
        bool isNumber = false;
        const int level = pair.section(u'=', 1).toInt(&isNumber);
        if (!isNumber) {
            return failure(Error::Kind::Invalid, u"level"_s);
        }
        levels.insert(pair.section(u'=', 0, 0), level);
    }
    return levels;
}

static Result<Answer> rate(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptInFull attempt, attemptOf(*workspace, parser.positionalArguments().constFirst()));
    const AttemptId id = attempt.stored.attempt.id;
    WAYMARK_CHECK(workspace->reviews().start(id).result());
    WAYMARK_TRY(const auto draft, workspace->reviews().draft(id).result());
    ReviewText text = draft ? draft->text : ReviewText();
    WAYMARK_TRY(const CriterionLevels levels, levelsFrom(parser.values(u"level"_s)));
    text.levels.insert(levels);
    text.overall = parser.isSet(u"overall"_s) ? parser.value(u"overall"_s) : text.overall;
    WAYMARK_TRY(const LoadedVersions given, basedOn(parser.value(u"based-on"_s)));
    WAYMARK_CHECK(workspace->reviews().saveDraft(id, text, given.isEmpty() && draft ? draft->seen : given).result());
    return Answer{.text = u"Saved in your draft of the review; the mentee does not see it before you send it."_s,
                  .json = QJsonObject{{u"attempt"_s, idText(id.value)}}};
}

static Result<Answer> finish(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AttemptInFull attempt, attemptOf(*workspace, parser.positionalArguments().constFirst()));
    const QString word = parser.positionalArguments().at(1);
    if (word != u"accept" && word != u"revise") {
        return failure(Error::Kind::Invalid, u"verdict"_s);
    }
    WAYMARK_TRY(const ReviewId id, workspace->reviews().send(attempt.stored.attempt.id, verdictFromCode(word)).result());
    return Answer{.text = u"The review is done; 'waymark-cli send' brings it back."_s, .json = QJsonObject{{u"review"_s, idText(id.value)}}};
}

std::vector<Verb> reviewVerbs()
{
    const Verb::Positional attempt{u"ATTEMPT"_s, u"The attempt's id, as 'review list' prints it."_s};
    return {
        Verb{.name = u"review list"_s, .summary = u"Lists what waits for your review, the longest waiting first."_s, .run = list},
        Verb{.name = u"review show"_s, .summary = u"Shows an attempt with the criteria of its rubric."_s, .positionals = {attempt}, .run = show},
        Verb{.name = u"review comment"_s,
             .summary = u"Comments on a passage of the attempt."_s,
             .positionals = {attempt,
                             {u"PASSAGE"_s, u"The words that the comment is about, as they stand in the text."_s},
                             {u"COMMENT"_s, u"What you have to say to them."_s}},
             .run = comment},
        Verb{.name = u"review rate"_s,
             .summary = u"Notes levels by the rubric and words on the whole."_s,
             .positionals = {attempt},
             .options = {option(u"level"_s, u"CRITERION=LEVEL; may stand several times."_s, u"LEVEL"_s),
                         option(u"overall"_s, u"What you say to the whole."_s, u"TEXT"_s),
                         option(u"based-on"_s, u"The versions of the draft that you saw."_s, u"VERSIONS"_s)},
             .run = rate},
        Verb{.name = u"review finish"_s,
             .summary = u"Sends the review: accept, or revise."_s,
             .positionals = {attempt, {u"VERDICT"_s, u"accept or revise"_s}},
             .run = finish},
    };
}

}
