// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "didkey.h"
#include "identityrepository.h"
#include "moreverbs.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QFuture<Result<QString>> myEmail(Workspace &workspace)
{
    return workspace.store().read([](Database &database) { return IdentityRepository(database).me().transform([](const Me &me) { return me.email; }); });
}

static Answer cardAnswer(const IdentityCard &card, const QString &email)
{
    return {.text = u"%1\n  address  %2\n  did      %3\n  short    %4\n  devices  %5"_s
                        .arg(card.name, email.isEmpty() ? u"(none)"_s : email, didOf(card.person), shortDid(card.person))
                        .arg(card.devices.size()),
            .json = QJsonObject{{u"name"_s, card.name}, {u"email"_s, email}, {u"person"_s, didOf(card.person)}, {u"devices"_s, card.devices.size()}}};
}

static Result<Answer> show(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const IdentityCard card, workspace->identity().myCard().result());
    WAYMARK_TRY(const QString email, myEmail(*workspace).result());
    return cardAnswer(card, email);
}

static Result<Answer> rename(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(QString email, myEmail(*workspace).result());
    email = parser.isSet(u"email"_s) ? parser.value(u"email"_s) : email;
    WAYMARK_TRY(const IdentityCard card, workspace->identity().rename(parser.positionalArguments().constFirst(), email).result());
    return cardAnswer(card, email);
}

static QString standing(const KnownPerson &person)
{
    if (person.isConfirmed()) {
        return u"confirmed %1"_s.arg(instantText(*person.confirmedAt));
    }
    return person.words.isEmpty() ? u"unconfirmed: the words are not known yet"_s : u"unconfirmed, words: %1"_s.arg(person.words);
}

static QJsonObject toJson(const KnownPerson &person)
{
    return {{u"person"_s, didOf(person.person)}, {u"name"_s, person.name}, {u"words"_s, person.words}, {u"confirmed"_s, person.isConfirmed()}};
}

static Result<Answer> people(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto known, workspace->identity().people(count).result());
    return listed(
        known, u"Nobody is known here yet. 'waymark-cli invite' begins a mentorship."_s,
        [](const KnownPerson &person) {
            return u"%1  %2\n    %3\n    %4"_s.arg(shortDid(person.person), shown(person.name), standing(person), didOf(person.person));
        },
        [](const KnownPerson &person) { return toJson(person); });
}

static Answer wrongWord(const KnownPerson &person, const QString &position)
{
    return {.text = u"Word %1 is not the same as here. %2 stays unconfirmed: compare all five again by voice.\n"
                    "If they differ, somebody may stand between you; 'waymark-cli forget' lets you begin again."_s.arg(position, shown(person.name)),
            .json = QJsonObject{{u"person"_s, didOf(person.person)}, {u"confirmed"_s, false}, {u"wrongWord"_s, position.toInt()}},
            .exitCode = ExitCode::NotVerified};
}

static Result<Answer> confirm(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const KnownPerson person, personNamed(*workspace, parser.positionalArguments().constFirst()));
    const Result<void> confirmed = workspace->identity().confirm(person.person, parser.positionalArguments().at(1)).result();
    if (!confirmed && confirmed.error().kind == Error::Kind::WrongWord) {
        return wrongWord(person, confirmed.error().field);
    }
    WAYMARK_CHECK(confirmed);
    return Answer{.text = u"%1 is confirmed: what is signed with that key is from that person."_s.arg(shown(person.name)),
                  .json = QJsonObject{{u"person"_s, didOf(person.person)}, {u"confirmed"_s, true}}};
}

static Result<Answer> forget(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const KnownPerson person, personNamed(*workspace, parser.positionalArguments().constFirst()));
    WAYMARK_CHECK(workspace->identity().forget(person.person).result());
    return Answer{.text = u"%1 is not known here any more. Invite again to begin anew."_s.arg(shown(person.name)),
                  .json = QJsonObject{{u"person"_s, didOf(person.person)}}};
}

std::vector<Verb> identityVerbs()
{
    const Verb::Positional person{u"PERSON"_s, u"Name, did or the short form that 'people' prints."_s};
    return {
        Verb{.name = u"identity show"_s, .summary = u"Shows who you are to others: your name and your key."_s, .run = show},
        Verb{.name = u"identity rename"_s,
             .summary = u"Changes the name that others read."_s,
             .help = u"Your key stays, and with it everything that you signed. Others see the new name with the next parcel."_s,
             .positionals = {{u"NAME"_s, u"Your name, in quotes where it has blanks."_s}},
             .options = {option(u"email"_s, u"Another address; empty for none. It stays as it is if left out."_s, u"ADDRESS"_s), clockOption()},
             .run = rename},
        Verb{.name = u"people"_s,
             .summary = u"Lists whom you know, and whether the five words were compared."_s,
             .options = {countOptionOf(100)},
             .run = people},
        Verb{.name = u"confirm"_s,
             .summary = u"Says that somebody read out the same five words."_s,
             .help = u"Call each other and let the other read the words aloud; type what you hear. Capitals and blanks do not count.\n"
                     "Where a word is not the same the exit code is 3, and the person stays unconfirmed."_s,
             .positionals = {person, {u"WORDS"_s, u"The five words that you heard, in quotes."_s}},
             .run = confirm},
        Verb{.name = u"forget"_s,
             .summary = u"Forgets somebody whose words were not the same."_s,
             .help = u"Only somebody unconfirmed. Afterwards you can invite, or accept, anew."_s,
             .positionals = {person},
             .run = forget},
    };
}

}
