// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "didkey.h"
#include "exchangereport.h"
#include "sealedobject.h"
#include "text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> invite(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    const Role role = parser.value(u"as"_s) == u"mentor" ? Role::Mentor : Role::Mentee;
    WAYMARK_TRY(const QByteArray file, workspace->identity().invite(role).result());
    const QString path = parser.positionalArguments().constFirst();
    WAYMARK_CHECK(writeFile(path, file));
    return Answer{.text = u"The invitation is in %1. Send it by any way; what you get back goes to 'waymark-cli receive'."_s.arg(path),
                  .json = QJsonObject{{u"file"_s, path}}};
}

static Result<Answer> accept(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const QByteArray invitation, readFile(parser.positionalArguments().constFirst()));
    WAYMARK_TRY(const QByteArray file, workspace->identity().accept(invitation).result());
    const QString path = parser.positionalArguments().at(1);
    WAYMARK_CHECK(writeFile(path, file));
    return Answer{.text = u"The acceptance is in %1. Send it back to whoever invited you."_s.arg(path), .json = QJsonObject{{u"file"_s, path}}};
}

/** The person named, or the only one known where none is. Errors: NotFound "person". */
static Result<KnownPerson> recipient(Workspace &workspace, const QString &name)
{
    if (!name.isEmpty()) {
        return personNamed(workspace, name);
    }
    WAYMARK_TRY(const auto people, workspace.identity().people(2).result());
    if (people.size() > 1) {
        return failure(Error::Kind::NotFound, u"single person: name one by --to"_s);
    }
    return people.empty() ? failure(Error::Kind::NotFound, u"person"_s) : Result<KnownPerson>(people.front());
}

static Result<Answer> send(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const KnownPerson person, recipient(*workspace, parser.value(u"to"_s)));
    WAYMARK_TRY(
        const QStringList paths,
        workspace->exchange().send({.person = person.person, .folder = parser.positionalArguments().constFirst(), .again = parser.isSet(u"again"_s)}).result());
    if (paths.isEmpty()) {
        return Answer{.text = u"%1 has everything, or it is on its way."_s.arg(shown(person.name)), .json = QJsonObject{{u"parcels"_s, QJsonArray()}}};
    }
    return Answer{.text = u"Signed and sealed for %1:\n%2"_s.arg(shown(person.name), paths.join(u'\n')),
                  .json = QJsonObject{{u"parcels"_s, QJsonArray::fromStringList(paths)}}};
}

static Answer wordsAnswer(const KnownPerson &person)
{
    return {.text = u"Compare these five words with %1 by voice, then say so with 'waymark-cli confirm':\n\n    %2"_s.arg(shown(person.name), person.words),
            .json = QJsonObject{{u"person"_s, didOf(person.person)}, {u"name"_s, person.name}, {u"words"_s, person.words}}};
}

/** An answer to an invitation: the mentorship begins with it. */
static Result<Answer> receiveAcceptance(Workspace &workspace, const QByteArray &file)
{
    WAYMARK_TRY(const PersonId id, workspace.identity().receiveAcceptance(file).result());
    WAYMARK_TRY([[maybe_unused]] const FoundedSpace space, workspace.identity().found(id).result());
    WAYMARK_TRY(const KnownPerson person, workspace.identity().person(id).result());
    return wordsAnswer(person);
}

/** As much of a file as says what it is: a parcel may be large. */
static Result<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::NotFound, u"file "_s + path);
    }
    QByteArray start = file.read(SealedObject::headLength);
    return start.isEmpty() ? failure(Error::Kind::Damaged, u"0 bytes"_s) : Result<QByteArray>(std::move(start));
}

static Result<Answer> receive(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    const QString path = parser.positionalArguments().constFirst();
    WAYMARK_TRY(const QByteArray start, beginningOf(path));
    WAYMARK_TRY(const SealedHead head, SealedObject::peek(start));
    if (head.kind == SealedKind::Acceptance) {
        WAYMARK_TRY(const QByteArray file, readFile(path));
        return receiveAcceptance(*workspace, file);
    }
    WAYMARK_TRY(const ReceiveReport report, workspace->exchange().receive(path).result());
    WAYMARK_TRY(const KnownPerson person, workspace->identity().person(report.from).result());
    Answer answer = reportAnswer(report, shown(person.name));
    if (!report.newSpaces.isEmpty() && !person.isConfirmed()) {
        const Answer words = wordsAnswer(person);
        answer.text += u"\n\n"_s + words.text;
        QJsonObject json = answer.json.toObject();
        json.insert(u"words"_s, person.words);
        answer.json = json;
    }
    return answer;
}

static Result<Answer> journal(Session &session, const QCommandLineParser &)
{
    static constexpr qint64 most = 100;
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto entries, workspace->exchange().journal(std::numeric_limits<qint64>::max(), most).result());
    return listed(
        entries, u"Nothing came or went yet."_s,
        [](const ExchangeEntry &entry) {
            return u"%1  %2  %3  %4"_s.arg(instantText(entry.at), QString(codeOf(entry.event)).leftJustified(20), entry.subject).arg(entry.number);
        },
        [](const ExchangeEntry &entry) {
            return QJsonObject{{u"at"_s, entry.at}, {u"event"_s, codeOf(entry.event)}, {u"subject"_s, entry.subject}, {u"number"_s, entry.number}};
        });
}

std::vector<Verb> exchangeVerbs()
{
    return {
        Verb{.name = u"invite"_s,
             .summary = u"Writes an invitation to a mentorship."_s,
             .positionals = {{u"FILE"_s, u"Where the invitation is written."_s}},
             .options = {option(u"as"_s, u"Your part in it: mentee (if left out) or mentor."_s, u"ROLE"_s), clockOption()},
             .run = invite},
        Verb{.name = u"accept"_s,
             .summary = u"Answers an invitation."_s,
             .positionals = {{u"INVITATION"_s, u"The file that you were given."_s}, {u"FILE"_s, u"Where your answer is written."_s}},
             .options = {clockOption()},
             .run = accept},
        Verb{.name = u"send"_s,
             .summary = u"Writes one parcel with all that somebody has not received."_s,
             .help = u"The parcel is signed by this device and sealed for the other person's. Any way that moves a file will do."_s,
             .positionals = {{u"FOLDER"_s, u"Where the parcel is written."_s}},
             .options = {option(u"to"_s, u"Name or did of the person; the only one known if left out."_s, u"PERSON"_s),
                         flag(u"again"_s, u"Also what was sent before and may have been lost."_s), clockOption()},
             .run = send},
        Verb{.name = u"receive"_s,
             .summary = u"Takes in a parcel, or the answer to an invitation."_s,
             .positionals = {{u"FILE"_s, u"The file that came."_s}},
             .options = {clockOption()},
             .run = receive},
        Verb{.name = u"exchange"_s, .summary = u"Lists what came, went, conflicted or was refused."_s, .run = journal},
    };
}

}
