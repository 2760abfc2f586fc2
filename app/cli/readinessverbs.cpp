// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"
#include "readinesstext.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString headOf(const ReadinessReport &report, const Method &method)
{
    const Readiness &readiness = report.readiness;
    const auto expected = readiness.expected();
    const MethodLevel *level = method.level(report.careerLevel);
    QString text = u"%1: %2 of %3 met%4\n"_s.arg(report.name).arg(readiness.met()).arg(readiness.rows.size()).arg(readiness.isReady() ? u"; ready"_s : u""_s);
    text += expected ? u"At the present pace all that is required is met on %1.\n"_s.arg(expected->toString(Qt::ISODate)) : QString();
    return text
        + (level != nullptr ? u"A mentor recommended you to the level %1.\n"_s.arg(level->name)
                            : u"No mentor recommended you to a level yet; a level changes only so.\n"_s);
}

static Result<Answer> answerOf(Workspace &workspace, const ReadinessReport &report)
{
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    QString text = headOf(report, method) + u'\n';
    QJsonArray rows;
    for (const RequirementStanding &standing : report.readiness.rows) {
        text += textOf(standing, method) + u'\n';
        rows.append(toJson(standing));
    }
    text += report.readiness.rows.empty() ? u"The method asks for nothing here.\n"_s : QString();
    return Answer{.text = text,
                  .json = QJsonObject{{u"id"_s, report.id},
                                      {u"ready"_s, report.readiness.isReady()},
                                      {u"careerLevel"_s, report.careerLevel},
                                      {u"expected"_s, dayJson(report.readiness.expected())},
                                      {u"requirements"_s, rows}}};
}

static Result<Answer> level(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const ReadinessReport report, workspace->readiness().forLevel(parser.positionalArguments().constFirst()).result());
    return answerOf(*workspace, report);
}

static Result<Answer> certification(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const ReadinessReport report, workspace->readiness().forCertification(parser.positionalArguments().constFirst()).result());
    return answerOf(*workspace, report);
}

static Result<Answer> pack(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const ReadinessReport report, workspace->readiness().checklist(parser.positionalArguments().constFirst()).result());
    return answerOf(*workspace, report);
}

static QString textOf(const MentorDeadline &mentor)
{
    const QString due = mentor.due.toString(Qt::ISODate);
    return mentor.met ? u"You mentor since %1 and hold what a mentor needs.\n"_s.arg(mentor.since.toString(Qt::ISODate))
                      : u"You mentor since %1: an accredited programme wants CITA-P by %2, %3.\n"_s.arg(
                            mentor.since.toString(Qt::ISODate), due, mentor.daysLeft < 0 ? u"which is over"_s : u"in %1 days"_s.arg(mentor.daysLeft));
}

static Result<Answer> renewal(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const RenewalReport report, workspace->readiness().renewals().result());
    QString text = report.windows.empty() ? u"No certificate is noted; 'waymark-cli career add certificate' notes one.\n"_s : QString();
    QJsonArray windows;
    for (const RenewalWindow &window : report.windows) {
        text += textOf(window) + u'\n';
        windows.append(toJson(window));
    }
    QJsonObject json{{u"certificates"_s, windows}, {u"mentor"_s, QJsonValue()}};
    if (report.mentor) {
        text += textOf(*report.mentor);
        json.insert(u"mentor"_s,
                    QJsonObject{{u"since"_s, report.mentor->since.toString(Qt::ISODate)},
                                {u"due"_s, report.mentor->due.toString(Qt::ISODate)},
                                {u"met"_s, report.mentor->met},
                                {u"daysLeft"_s, report.mentor->daysLeft}});
    }
    return Answer{.text = text, .json = json};
}

static Result<Answer> certifications(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Method method, workspace->method().current().result());
    return listed(
        method.data().certifications, u"The method has no certifications."_s,
        [](const MethodCertification &one) {
            return u"%1  %2%3"_s.arg(one.id.leftJustified(8), one.name, one.retired ? u" (no longer given)"_s : u", parts: %1"_s.arg(one.pack.size()));
        },
        [](const MethodCertification &one) {
            return QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"level"_s, one.level}, {u"retired"_s, one.retired}, {u"parts"_s, one.pack.size()}};
        });
}

std::vector<Verb> readinessVerbs()
{
    const QString help = u"Each requirement is met, thin, missing or unknown, with what counts for it, what is short, and the day at the present pace. Numbers "
                         "are data of the method; where their source is uncertain, it says so."_s;
    const Verb::Positional certificationId{u"CERTIFICATION"_s, u"Its id, such as CITA-P; 'certification list' prints all."_s};
    return {
        Verb{.name = u"readiness level"_s,
             .summary = u"Says how far you are for a career level."_s,
             .help = help,
             .positionals = {{u"LEVEL"_s, u"Its id, such as professional."_s}},
             .run = level},
        Verb{.name = u"readiness certification"_s,
             .summary = u"Says how far you are for a certification."_s,
             .help = help,
             .positionals = {certificationId},
             .run = certification},
        Verb{.name = u"readiness renewal"_s,
             .summary = u"Says what you hold, until when, and which hours are missing to keep it."_s,
             .help = u"A window begins on the day on which a certificate was given. Mentors see by when a programme wants them certified."_s,
             .run = renewal},
        Verb{.name = u"certification list"_s, .summary = u"Lists the certifications of the method."_s, .run = certifications},
        Verb{.name = u"certification show"_s,
             .summary = u"Lists the parts of a certification's pack: what is there, thin or missing."_s,
             .help = help,
             .positionals = {certificationId},
             .run = pack},
    };
}

}
