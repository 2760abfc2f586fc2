// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** By id or by name, whatever the case. Errors: NotFound "competency". */
static Result<MethodCompetency> competencyNamed(const Method &method, const QString &name)
{
    for (const MethodCompetency &candidate : method.data().competencies) {
        if (candidate.id == name || candidate.name.compare(name, Qt::CaseInsensitive) == 0) {
            return candidate;
        }
    }
    return failure(Error::Kind::NotFound, u"competency"_s);
}

/** Errors: Invalid "source"; what a mentor says is said with --mentee. */
static Result<AssessmentSource> sourceFrom(const QString &text)
{
    const AssessmentSource source = assessmentSourceFromCode(text);
    const bool known = text.isEmpty() || (codeOf(source) == text && source != AssessmentSource::Mentor);
    return known ? Result<AssessmentSource>(source) : failure(Error::Kind::Invalid, u"source"_s);
}

static Result<std::optional<int>> levelOf(const QString &text)
{
    return text == u"-" ? Result<std::optional<int>>(std::nullopt) : levelFrom(text, u"level"_s, lowestLevel, highestLevel);
}

static Result<AssessmentDraft> draftFrom(const Method &method, const QCommandLineParser &parser, QDate today)
{
    const QStringList words = parser.positionalArguments();
    AssessmentDraft draft;
    WAYMARK_TRY(const MethodCompetency competency, competencyNamed(method, words.constFirst()));
    draft.competency = competency.id;
    WAYMARK_TRY(draft.level, levelOf(words.at(1)));
    WAYMARK_TRY(draft.source, sourceFrom(parser.value(u"source"_s)));
    WAYMARK_TRY(draft.day, dayFrom(parser.value(u"day"_s), today));
    draft.note = parser.value(u"note"_s);
    return draft;
}

static QString levelText(const Method &method, const std::optional<int> &level)
{
    return level ? u"%1 %2"_s.arg(*level).arg(method.scale(ScaleId::Competency).nameOf(*level)) : u"cannot say"_s;
}

static Result<AssessmentId> assessMyself(Workspace &workspace, const AssessmentDraft &draft, const QCommandLineParser &parser)
{
    std::vector<SpaceKey> showIn;
    if (parser.isSet(u"share"_s)) {
        WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(workspace, parser.value(u"with"_s), Role::Mentee));
        showIn.push_back(mentorship.space);
    }
    WAYMARK_TRY(const auto ids, workspace.competencies().assess({draft}, showIn).result());
    return ids.front();
}

static Result<Answer> assess(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    WAYMARK_TRY(const AssessmentDraft draft, draftFrom(method, parser, session.clock().today()));
    AssessmentId id;
    if (parser.isSet(u"mentee"_s)) {
        WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"mentee"_s), Role::Mentor));
        WAYMARK_TRY(id, workspace->competencies().assessMentee(mentorship.space, draft).result());
    } else {
        WAYMARK_TRY(id, assessMyself(*workspace, draft, parser));
    }
    return done(u"%1: %2. Saved as %3."_s.arg(method.competencyName(draft.competency), levelText(method, draft.level), idText(id.value)), id.value);
}

static Result<AssessmentScope> scopeFrom(Workspace &workspace, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"with"_s)) {
        return AssessmentScope{};
    }
    return mentorshipWith(workspace, parser.value(u"with"_s)).transform([](const Mentorship &mentorship) { return AssessmentScope{mentorship.space}; });
}

static QString standingText(const Method &method, const CompetencyStanding &standing)
{
    QStringList levels;
    for (const auto &[source, assessment] : standing.newest.asKeyValueRange()) {
        levels.append(u"%1 %2"_s.arg(codeOf(source)).arg(assessment.draft.level.value_or(0)));
    }
    return u"%1  %2  (%3)"_s.arg(method.competencyName(standing.competency).leftJustified(36), levels.join(u", "_s), standing.competency);
}

static QJsonObject toJson(const CompetencyStanding &standing)
{
    QJsonObject levels;
    for (const auto &[source, assessment] : standing.newest.asKeyValueRange()) {
        levels.insert(codeOf(source), optionalJson(assessment.draft.level));
    }
    return {{u"competency"_s, standing.competency}, {u"levels"_s, levels}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    WAYMARK_TRY(const AssessmentScope scope, scopeFrom(*workspace, parser));
    WAYMARK_TRY(const auto standings, workspace->competencies().standings(scope).result());
    return listed(
        standings, u"Nothing was assessed yet. 'waymark-cli method competencies' lists what can be."_s,
        [&method](const CompetencyStanding &standing) { return standingText(method, standing); },
        [](const CompetencyStanding &standing) { return toJson(standing); });
}

static QJsonObject toJson(const Assessment &assessment, const QString &versions)
{
    const AssessmentDraft &draft = assessment.draft;
    return {{u"id"_s, idText(assessment.id.value)},
            {u"competency"_s, draft.competency},
            {u"day"_s, draft.day.toString(Qt::ISODate)},
            {u"level"_s, optionalJson(draft.level)},
            {u"source"_s, codeOf(draft.source)},
            {u"note"_s, draft.note},
            {u"basedOn"_s, versions}};
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    WAYMARK_TRY(const MethodCompetency competency, competencyNamed(method, parser.positionalArguments().constFirst()));
    WAYMARK_TRY(const AssessmentScope scope, scopeFrom(*workspace, parser));
    WAYMARK_TRY(const auto growth, workspace->competencies().growth(competency.id, scope).result());
    Answer answer{.text = competency.name + u'\n'};
    QJsonArray array;
    for (const Assessment &assessment : growth) {
        WAYMARK_TRY(const QString versions, versionsOf(*workspace, assessment.id.value));
        answer.text += u"%1  %2  %3  %4  %5\n    Based on: %6\n"_s.arg(assessment.draft.day.toString(Qt::ISODate), idText(assessment.id.value),
                                                                       codeOf(assessment.draft.source).leftJustified(13),
                                                                       levelText(method, assessment.draft.level), assessment.draft.note, versions);
        array.append(toJson(assessment, versions));
    }
    answer.json = array;
    return answer;
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"assessment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->competencies().assessment({id}).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"assessment"_s);
    }
    AssessmentDraft draft = loaded->assessment.draft;
    if (parser.isSet(u"level"_s)) {
        WAYMARK_TRY(draft.level, levelOf(parser.value(u"level"_s)));
    }
    WAYMARK_TRY(draft.day, dayFrom(parser.value(u"day"_s), draft.day));
    draft.note = parser.isSet(u"note"_s) ? parser.value(u"note"_s) : draft.note;
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded->seen));
    WAYMARK_CHECK(workspace->competencies().edit({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"assessment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->competencies().remove({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<Answer> gaps(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    WAYMARK_TRY(const AssessmentScope scope, scopeFrom(*workspace, parser));
    WAYMARK_TRY(const auto rows, workspace->competencies().gaps(scope).result());
    return listed(
        rows, u"There are no gaps: no target is above what is known. 'waymark-cli assess COMPETENCY LEVEL --source target' sets one."_s,
        [&method](const CompetencyGap &gap) {
            return u"%1  from %2 to %3  (%4)"_s.arg(method.competencyName(gap.competency).leftJustified(36), gap.known ? QString::number(*gap.known) : u"–"_s)
                .arg(gap.target)
                .arg(gap.competency);
        },
        [](const CompetencyGap &gap) {
            return QJsonObject{{u"competency"_s, gap.competency}, {u"target"_s, gap.target}, {u"known"_s, optionalJson(gap.known)}, {u"steps"_s, gap.steps}};
        });
}

static QList<QCommandLineOption> assessOptions()
{
    return {option(u"source"_s, u"Who says so: self (if left out), peer, certification; or target, where you want to be."_s, u"SOURCE"_s),
            option(u"day"_s, u"The day, 2026-03-01; today if left out."_s, u"DAY"_s),
            option(u"note"_s, u"What it rests on."_s, u"TEXT"_s),
            option(u"mentee"_s, u"What you, as the mentor, say of this person."_s, u"PERSON"_s),
            flag(u"share"_s, u"Your mentor sees it, once it is sent."_s),
            withOption()};
}

std::vector<Verb> assessVerbs()
{
    const Verb::Positional competency{u"COMPETENCY"_s, u"Name or id of a competency; 'method competencies' lists them."_s};
    const Verb::Positional assessment{u"ASSESSMENT"_s, u"The assessment's id, as 'assess show' prints it."_s};
    return {
        Verb{.name = u"assess"_s,
             .summary = u"Notes at which level somebody masters a competency."_s,
             .help = u"Each assessment stays; growth is the line through them. Only you see yours unless you share them."_s,
             .positionals = {competency, {u"LEVEL"_s, u"1 to 5, as 'method show' names them; '-' for cannot say."_s}},
             .options = assessOptions(),
             .run = assess},
        Verb{.name = u"assess list"_s, .summary = u"Lists what is known of each competency that was assessed."_s, .options = {withOption()}, .run = list},
        Verb{.name = u"assess show"_s,
             .summary = u"Shows every assessment of a competency, the oldest first."_s,
             .positionals = {competency},
             .options = {withOption()},
             .run = show},
        Verb{.name = u"assess edit"_s,
             .summary = u"Corrects an assessment."_s,
             .help = basedOnHelp(),
             .positionals = {assessment},
             .options = {option(u"level"_s, u"1 to 5; '-' for cannot say."_s, u"LEVEL"_s), option(u"day"_s, u"The day."_s, u"DAY"_s),
                         option(u"note"_s, u"What it rests on."_s, u"TEXT"_s), basedOnOption(u"assess show"_s)},
             .run = edit},
        Verb{.name = u"assess remove"_s, .summary = u"Puts an assessment into the trash."_s, .positionals = {assessment}, .run = remove},
        Verb{.name = u"gaps"_s, .summary = u"Lists where a target is above what is known, the widest gap first."_s, .options = {withOption()}, .run = gaps},
    };
}

}
