// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<AspirationDraft> withOptions(AspirationDraft draft, const QCommandLineParser &parser)
{
    const std::array texts{std::pair(u"title"_s, &AspirationDraft::title), std::pair(u"vision"_s, &AspirationDraft::vision),
                           std::pair(u"motivation"_s, &AspirationDraft::motivation)};
    for (const auto &[name, member] : texts) {
        draft.*member = isGiven(parser, name) ? parser.value(name) : draft.*member;
    }
    if (parser.isSet(u"horizon"_s)) {
        WAYMARK_TRY(draft.horizon, dayOption(parser, u"horizon"_s));
    }
    if (parser.isSet(u"review-on"_s)) {
        WAYMARK_TRY(draft.reviewOn, dayOption(parser, u"review-on"_s));
    }
    return draft;
}

static QString stateOf(const Aspiration &aspiration)
{
    const QString code = codeOf(aspiration.state());
    return code.isEmpty() ? u"open"_s : code;
}

static QJsonObject toJson(const Aspiration &aspiration)
{
    const AspirationDraft &values = aspiration.values();
    return {{u"id"_s, idText(aspiration.id().value)},
            {u"title"_s, values.title},
            {u"vision"_s, values.vision},
            {u"motivation"_s, values.motivation},
            {u"horizon"_s, dayJson(values.horizon)},
            {u"reviewOn"_s, dayJson(values.reviewOn)},
            {u"state"_s, stateOf(aspiration)}};
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(AspirationDraft draft, withOptions({}, parser));
    draft.title = parser.positionalArguments().constFirst();
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const AspirationId id, workspace->aspirations().add(draft).result());
    return done(u"Saved as %1. Only you can see it."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->aspirations().aspirations({}, count).result());
    return listed(
        rows, u"There are no aspirations yet. 'waymark-cli aspiration add' writes one down."_s,
        [](const Aspiration &row) {
            return u"%1  %2  %3  %4"_s.arg(idText(row.id().value), stateOf(row).leftJustified(9), dayText(row.values().horizon).leftJustified(10),
                                           row.values().title);
        },
        [](const Aspiration &row) { return toJson(row); });
}

static QString reviewsText(const std::vector<AspirationReview> &reviews)
{
    QString text;
    for (const AspirationReview &review : reviews) {
        text += u"  %1  %2  %3\n"_s.arg(dayText(review.day), codeOf(review.decision), review.note);
    }
    return text.isEmpty() ? text : u"\nReviews\n"_s + text;
}

static QJsonArray reviewsJson(const std::vector<AspirationReview> &reviews)
{
    QJsonArray array;
    for (const AspirationReview &review : reviews) {
        array.append(QJsonObject{{u"day"_s, dayJson(review.day)}, {u"decision"_s, codeOf(review.decision)}, {u"note"_s, review.note}});
    }
    return array;
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"aspiration"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedAspiration loaded, workspace->aspirations().aspiration({id}).result());
    const AspirationDraft &values = loaded.aspiration.values();
    const QString text = u"%1 (%2)\n  vision      %3\n  motivation  %4\n  horizon     %5\n  review on   %6\n%7\nBased on: %8"_s.arg(
        values.title, stateOf(loaded.aspiration), values.vision, values.motivation, dayText(values.horizon), dayText(values.reviewOn),
        reviewsText(loaded.reviews), toText(loaded.seen));
    QJsonObject json = toJson(loaded.aspiration);
    json.insert(u"reviews"_s, reviewsJson(loaded.reviews));
    json.insert(u"basedOn"_s, toText(loaded.seen));
    return Answer{.text = text, .json = json};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"aspiration"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedAspiration loaded, workspace->aspirations().aspiration({id}).result());
    WAYMARK_TRY(const AspirationDraft draft, withOptions(loaded.aspiration.values(), parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->aspirations().save({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> review(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"aspiration"_s));
    WAYMARK_TRY(const auto next, dayOption(parser, u"next"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const auto decision = aspirationDecision(parser.positionalArguments().at(1));
    WAYMARK_CHECK(workspace->aspirations().review({id}, decision, parser.value(u"note"_s), next).result());
    return done(u"Noted."_s, id);
}

static Result<Answer> setState(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"aspiration"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->aspirations().setState({id}, aspirationState(parser.positionalArguments().at(1))).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"aspiration"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->aspirations().remove({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back. Its goals stay."_s, id);
}

static QList<QCommandLineOption> contentOptions()
{
    return {option(u"vision"_s, u"What it looks like when it is there."_s, u"TEXT"_s), option(u"motivation"_s, u"Why it matters."_s, u"TEXT"_s),
            option(u"horizon"_s, u"The day by which, 2028-12-31; empty for none."_s, u"DAY"_s),
            option(u"review-on"_s, u"The day on which to ask whether it still holds; empty for none."_s, u"DAY"_s)};
}

std::vector<Verb> aspirationVerbs()
{
    const Verb::Positional aspiration{u"ASPIRATION"_s, u"The aspiration's id, as 'aspiration list' prints it."_s};
    return {
        Verb{.name = u"aspiration add"_s,
             .summary = u"Writes down where you want to get."_s,
             .help = u"The why above goals. Only you can see it."_s,
             .positionals = {{u"TITLE"_s, u"In a few words."_s}},
             .options = contentOptions(),
             .run = add},
        Verb{.name = u"aspiration list"_s, .summary = u"Lists your aspirations, the newest first."_s, .options = {countOptionOf(100)}, .run = list},
        Verb{.name = u"aspiration show"_s, .summary = u"Shows one aspiration and its reviews."_s, .positionals = {aspiration}, .run = show},
        Verb{.name = u"aspiration edit"_s,
             .summary = u"Changes an aspiration."_s,
             .help = basedOnHelp(),
             .positionals = {aspiration},
             .options = contentOptions() + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"aspiration show"_s)},
             .run = edit},
        Verb{.name = u"aspiration review"_s,
             .summary = u"Notes whether an aspiration still holds."_s,
             .positionals = {aspiration, {u"DECISION"_s, u"keep, redefine or drop; to drop closes it."_s}},
             .options = {option(u"note"_s, u"Why."_s, u"TEXT"_s), option(u"next"_s, u"When to ask again."_s, u"DAY"_s)},
             .run = review},
        Verb{.name = u"aspiration state"_s,
             .summary = u"Closes an aspiration, or opens it again."_s,
             .positionals = {aspiration, {u"STATE"_s, u"fulfilled, dropped or open."_s}},
             .run = setState},
        Verb{.name = u"aspiration remove"_s, .summary = u"Puts an aspiration into the trash."_s, .positionals = {aspiration}, .run = remove},
    };
}

}
