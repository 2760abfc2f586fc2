// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "didkey.h"
#include "hourconfirming.h"
#include "moreverbs.h"
#include "recommending.h"
#include "sessiontext.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<QString> bodyFrom(const QCommandLineParser &parser, const QString &before)
{
    if (parser.isSet(u"text-file"_s)) {
        return textFrom(parser.value(u"text-file"_s));
    }
    return parser.isSet(u"text"_s) ? parser.value(u"text"_s) : before;
}

static Result<std::optional<AttestationId>> supersededBy(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"supersedes"_s)) {
        return std::nullopt;
    }
    WAYMARK_TRY(const QUuid id, idFrom(parser.value(u"supersedes"_s), u"supersedes"_s));
    return AttestationId{id};
}

static Result<Answer> signedWords(Workspace &workspace, const StatementDraft &draft)
{
    WAYMARK_TRY(const StatementToSign statement, statementToSign(workspace, draft));
    WAYMARK_TRY(const AttestationId id, workspace.statements().sign(statement).result());
    return done(u"Signed with your key as %1: %2. 'waymark-cli send' brings it over; it can be withdrawn, not edited."_s.arg(idText(id.value), statement.title),
                id.value);
}

/** Signed at once where --sign says so, else kept for oneself. */
static Result<Answer> keptOrSigned(Workspace &workspace, const QCommandLineParser &parser, const StatementDraft &draft)
{
    if (parser.isSet(u"sign"_s)) {
        return signedWords(workspace, draft);
    }
    WAYMARK_TRY(const StatementDraftId id, workspace.statements().saveDraft(draft).result());
    return done(u"Kept as draft %1. Only you can see it; 'waymark-cli statement sign' hands it over."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> recommend(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s), Role::Mentor));
    StatementDraft draft{.id = {},
                         .kind = StatementKind::Recommendation,
                         .topic = parser.positionalArguments().constFirst(),
                         .subject = didOf(mentorship.other),
                         .body = {}};
    WAYMARK_TRY(draft.body, bodyFrom(parser, {}));
    WAYMARK_TRY(draft.supersedes, supersededBy(parser));
    return keptOrSigned(*workspace, parser, draft);
}

static Result<Answer> ask(Session &session, const QCommandLineParser &parser)
{
    const auto kind = statementKindFromCode(parser.positionalArguments().constFirst());
    if (!kind) {
        return failure(Error::Kind::Invalid, u"kind"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    StatementAsk wanted{.space = mentorship.space, .kind = *kind, .topic = parser.value(u"for"_s), .body = {}, .wantedBy = {}};
    WAYMARK_TRY(wanted.body, bodyFrom(parser, {}));
    WAYMARK_TRY(wanted.wantedBy, dayOption(parser, u"by"_s));
    WAYMARK_TRY(const StatementRequestId id, workspace->statements().ask(wanted).result());
    return done(u"Asked as %1. 'waymark-cli send' brings it to %2."_s.arg(idText(id.value), nameOf(*workspace, mentorship.other)), id.value);
}

static QString textOf(Workspace &workspace, const StatementRequest &request)
{
    const bool mine = request.asker == workspace.signer().did();
    const QString other = otherOf(workspace, request.space);
    return u"%1  %2%3, %4%5%6"_s.arg(idText(request.id.value), request.kind, request.topic.isEmpty() ? QString() : u" for "_s + request.topic,
                                     mine ? u"asked of "_s + other : u"asked by "_s + other,
                                     request.wantedBy ? u", wanted by "_s + dayText(request.wantedBy) : QString(),
                                     request.answer ? u", answered"_s : u", open"_s);
}

static QJsonObject jsonOf(Workspace &workspace, const StatementRequest &request)
{
    return {{u"id"_s, idText(request.id.value)},
            {u"kind"_s, request.kind},
            {u"topic"_s, request.topic},
            {u"text"_s, request.body},
            {u"wantedBy"_s, dayJson(request.wantedBy)},
            {u"mine"_s, request.asker == workspace.signer().did()},
            {u"with"_s, otherOf(workspace, request.space)},
            {u"answer"_s, request.answer ? QJsonValue(idText(request.answer->value)) : QJsonValue()}};
}

static Result<Answer> listRequests(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto requests, workspace->statements().requests({}, count).result());
    return listed(
        requests, u"Nobody was asked for words yet."_s, [&](const StatementRequest &one) { return textOf(*workspace, one); },
        [&](const StatementRequest &one) { return jsonOf(*workspace, one); });
}

static Result<StatementRequest> requestNamed(Workspace &workspace, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"request"_s));
    WAYMARK_TRY(const auto request, workspace.statements().request({id}).result());
    return request ? Result<StatementRequest>(*request) : failure(Error::Kind::NotFound, u"request"_s);
}

static Result<Answer> showRequest(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const StatementRequest request, requestNamed(*workspace, parser));
    return Answer{.text = textOf(*workspace, request) + u"\n\n"_s + shown(request.body), .json = jsonOf(*workspace, request)};
}

static Result<Answer> answerRequest(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const StatementRequest request, requestNamed(*workspace, parser));
    const auto kind = statementKindFromCode(request.kind);
    if (!kind) {
        return failure(Error::Kind::Newer, u"request"_s);
    }
    StatementDraft draft{.id = {}, .kind = *kind, .topic = request.topic, .subject = request.asker, .request = request.id, .body = {}};
    WAYMARK_TRY(draft.body, bodyFrom(parser, {}));
    WAYMARK_TRY(draft.supersedes, supersededBy(parser));
    return keptOrSigned(*workspace, parser, draft);
}

static Result<Answer> takeBack(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const StatementRequest request, requestNamed(*workspace, parser));
    WAYMARK_CHECK(workspace->statements().takeBack(request.id).result());
    return done(u"Taken back; 'waymark-cli send' tells the other one."_s, request.id.value);
}

static QString textOf(const StatementDraft &draft)
{
    return u"%1  %2%3, words: %4"_s.arg(idText(draft.id.value), codeOf(draft.kind), draft.topic.isEmpty() ? QString() : u" for "_s + draft.topic)
        .arg(wordsIn(draft.body));
}

static QJsonObject jsonOf(const StatementDraft &draft)
{
    return {{u"id"_s, idText(draft.id.value)},
            {u"kind"_s, codeOf(draft.kind)},
            {u"topic"_s, draft.topic},
            {u"subject"_s, draft.subject},
            {u"text"_s, draft.body}};
}

static Result<Answer> listDrafts(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto drafts, workspace->statements().drafts(count).result());
    return listed(
        drafts, u"You are writing about nobody."_s, [](const StatementDraft &one) { return textOf(one); },
        [](const StatementDraft &one) { return jsonOf(one); });
}

static Result<LoadedStatementDraft> draftNamed(Workspace &workspace, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"draft"_s));
    WAYMARK_TRY(const auto loaded, workspace.statements().draft({id}).result());
    return loaded ? Result<LoadedStatementDraft>(*loaded) : failure(Error::Kind::NotFound, u"draft"_s);
}

static Result<Answer> showDraft(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedStatementDraft loaded, draftNamed(*workspace, parser));
    QJsonObject json = jsonOf(loaded.draft);
    json.insert(u"basedOn"_s, toText(loaded.seen));
    return Answer{.text = u"%1\n\n%2\n\nBased on: %3"_s.arg(textOf(loaded.draft), loaded.draft.body, toText(loaded.seen)), .json = json};
}

static Result<Answer> editDraft(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(LoadedStatementDraft loaded, draftNamed(*workspace, parser));
    WAYMARK_TRY(loaded.draft.body, bodyFrom(parser, loaded.draft.body));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->statements().saveDraft(loaded.draft, seen).result());
    return done(u"Saved."_s, loaded.draft.id.value);
}

static Result<Answer> signDraft(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const LoadedStatementDraft loaded, draftNamed(*workspace, parser));
    return signedWords(*workspace, loaded.draft);
}

static Result<Answer> discardDraft(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedStatementDraft loaded, draftNamed(*workspace, parser));
    WAYMARK_CHECK(workspace->statements().discardDraft(loaded.draft.id).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, loaded.draft.id.value);
}

static QList<QCommandLineOption> textOptions()
{
    return {option(u"text"_s, u"The words."_s, u"TEXT"_s), option(u"text-file"_s, u"Reads the words from a file, '-' for standard input."_s, u"FILE"_s)};
}

static QList<QCommandLineOption> signOptions()
{
    return textOptions()
        + QList{flag(u"sign"_s, u"Signs at once instead of keeping a draft."_s),
                option(u"supersedes"_s, u"What you signed before and this takes the place of; its id."_s, u"ENTRY"_s), clockOption()};
}

static std::vector<Verb> draftVerbs()
{
    const Verb::Positional draft{u"DRAFT"_s, u"The draft's id, as 'statement list' prints it."_s};
    return {
        Verb{.name = u"statement list"_s, .summary = u"Lists the words that you write about others."_s, .options = {countOptionOf(50)}, .run = listDrafts},
        Verb{.name = u"statement show"_s, .summary = u"Shows one draft."_s, .positionals = {draft}, .run = showDraft},
        Verb{.name = u"statement edit"_s,
             .summary = u"Changes the words of a draft."_s,
             .help = basedOnHelp(),
             .positionals = {draft},
             .options = textOptions() + QList{basedOnOption(u"statement show"_s)},
             .run = editDraft},
        Verb{.name = u"statement sign"_s,
             .summary = u"Signs a draft and hands it over."_s,
             .help = u"What was signed is never edited: it can be withdrawn, or superseded by a newer one."_s,
             .positionals = {draft},
             .options = {clockOption()},
             .run = signDraft},
        Verb{.name = u"statement discard"_s, .summary = u"Puts a draft into the trash."_s, .positionals = {draft}, .run = discardDraft},
    };
}

std::vector<Verb> statementVerbs()
{
    const Verb::Positional request{u"REQUEST"_s, u"The request's id, as 'reference list' prints it."_s};
    std::vector<Verb> all{
        Verb{.name = u"recommend"_s,
             .summary = u"Recommends your mentee to a career level."_s,
             .help = u"It rests on work that you accepted, which it names, and on nothing that a manager decides. Her level changes only so."_s,
             .positionals = {{u"LEVEL"_s, u"Its id, such as professional."_s}},
             .options = QList{withOption()} + signOptions(),
             .run = recommend},
        Verb{.name = u"reference ask"_s,
             .summary = u"Asks the other one of a mentorship for a reference; your mentor also for an assessment or a recommendation."_s,
             .positionals = {{u"KIND"_s, u"reference, assessment or recommendation."_s}},
             .options = QList{option(u"for"_s, u"The certification, or the career level of a recommendation; ids as in the method."_s, u"ID"_s),
                              option(u"by"_s, u"The day by which you would like to have it."_s, u"DAY"_s), withOption()}
                 + textOptions(),
             .run = ask},
        Verb{.name = u"reference list"_s,
             .summary = u"Lists what you and others asked for, the newest first."_s,
             .options = {countOptionOf(50)},
             .run = listRequests},
        Verb{.name = u"reference show"_s, .summary = u"Shows what somebody asks for."_s, .positionals = {request}, .run = showRequest},
        Verb{.name = u"reference answer"_s,
             .summary = u"Answers a request with words that you sign."_s,
             .positionals = {request},
             .options = signOptions(),
             .run = answerRequest},
        Verb{.name = u"reference take-back"_s, .summary = u"Takes back what you asked for."_s, .positionals = {request}, .run = takeBack},
    };
    const std::vector<Verb> drafts = draftVerbs();
    all.insert(all.end(), drafts.begin(), drafts.end());
    return all;
}

}
