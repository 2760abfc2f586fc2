// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "exchangereport.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> list(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto questions, workspace->exchange().questions().result());
    return listed(
        questions, u"No packet waits for an answer."_s,
        [workspace](const DeletionQuestion &question) {
            return u"%1  from %2: deletes %3 of the %4 records that you share"_s.arg(packetText(question.packet), nameOf(*workspace, question.person))
                .arg(question.deleted)
                .arg(question.living);
        },
        [workspace](const DeletionQuestion &question) {
            return QJsonObject{{u"packet"_s, packetText(question.packet)},
                               {u"from"_s, nameOf(*workspace, question.person)},
                               {u"deletes"_s, question.deleted},
                               {u"of"_s, question.living}};
        });
}

static Result<DeletionQuestion> questionNamed(Workspace &workspace, const QString &packet)
{
    WAYMARK_TRY(const auto questions, workspace.exchange().questions().result());
    const auto found = std::ranges::find_if(questions, [&packet](const DeletionQuestion &question) { return packetText(question.packet) == packet; });
    return found == questions.end() ? failure(Error::Kind::NotFound, u"packet: 'waymark-cli exchange questions' lists those that wait"_s)
                                    : Result<DeletionQuestion>(*found);
}

static QString sentenceAbout(const DeletionQuestion &question, qint64 kept)
{
    if (kept == 0) {
        return u"\n%1 records went to the trash."_s.arg(question.deleted);
    }
    return u"\n%1 of %2 records were kept. 'waymark-cli send' tells the other side."_s.arg(kept).arg(question.deleted);
}

static Result<Answer> answer(Session &session, const QCommandLineParser &parser)
{
    const QString word = parser.positionalArguments().at(1);
    if (word != u"accept" && word != u"keep") {
        return failure(Error::Kind::Invalid, u"answer: accept or keep"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const DeletionQuestion question, questionNamed(*workspace, parser.positionalArguments().constFirst()));
    WAYMARK_TRY(const ReceiveReport report, workspace->exchange().answer(question.space, question.packet, word == u"accept").result());
    Answer told = reportAnswer(report, nameOf(*workspace, question.person));
    told.text += sentenceAbout(question, report.kept.size());
    return told;
}

std::vector<Verb> questionVerbs()
{
    return {
        Verb{.name = u"exchange questions"_s,
             .summary = u"Lists packets that delete much and wait for your answer."_s,
             .help = u"What would delete more than one record in twenty of those that you share is not taken in before you say so."_s,
             .run = list},
        Verb{.name = u"exchange answer"_s,
             .summary = u"Lets such a packet in, or keeps what it deletes."_s,
             .help =
                 u"Either way all that it brings besides is taken in. Only what you may delete yourself can be kept: what somebody else made and takes away\n"
                 "again is gone. What is kept stays with both of you once you have sent your next parcel."_s,
             .positionals = {{u"PACKET"_s, u"The packet, as 'exchange questions' prints it."_s},
                             {u"ANSWER"_s, u"accept: what it deletes goes to the trash. keep: what is yours to keep is brought back."_s}},
             .run = answer},
    };
}

}
