// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "hourconfirming.h"
#include "learningimport.h"
#include "moreverbs.h"
#include "text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<StoredAttestation> entryNamed(Workspace &workspace, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"entry"_s));
    WAYMARK_TRY(const auto stored, workspace.record().attestation({id}).result());
    return stored ? Result<StoredAttestation>(*stored) : failure(Error::Kind::NotFound, u"entry"_s);
}

static QString stateOf(const StoredAttestation &stored)
{
    return stored.withdrawn ? u"withdrawn"_s : stored.superseded ? u"superseded"_s : u"counts"_s;
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const StoredAttestation stored, entryNamed(*workspace, parser));
    const Attestation &entry = stored.attestation;
    const QString words = statementWords(entry.credential);
    return Answer{.text = u"%1: %2\nSigned by %3 on %4 with the key %5; it %6.\n\n%7"_s.arg(
                      entry.kind, shown(entry.title), shown(entry.issuerName), instantText(entry.signedAt), entry.issuer,
                      stored.counts() ? u"counts"_s : u"is "_s + stateOf(stored), shown(words)),
                  .json = QJsonObject{{u"id"_s, idText(entry.id.value)},
                                      {u"kind"_s, entry.kind},
                                      {u"topic"_s, entry.topic},
                                      {u"title"_s, entry.title},
                                      {u"text"_s, words},
                                      {u"issuer"_s, entry.issuer},
                                      {u"issuerName"_s, entry.issuerName},
                                      {u"subject"_s, entry.subject},
                                      {u"state"_s, stateOf(stored)},
                                      {u"supersedes"_s, entry.supersedes ? QJsonValue(idText(entry.supersedes->value)) : QJsonValue()},
                                      {u"request"_s, entry.request ? QJsonValue(idText(entry.request->value)) : QJsonValue()}}};
}

static Result<Answer> withdraw(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const StoredAttestation stored, entryNamed(*workspace, parser));
    WAYMARK_TRY(const IdentityCard card, workspace->identity().myCard().result());
    WAYMARK_CHECK(workspace->record().withdraw(stored.attestation.id, card.name, parser.positionalArguments().at(1)).result());
    return done(u"Withdrawn, with your signature. 'waymark-cli send' tells the other one; who has a copy keeps it."_s, stored.attestation.id.value);
}

static Result<Answer> given(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    WAYMARK_TRY(auto rows, workspace->record().attestationsIn(mentorship.space, count).result());
    std::erase_if(rows, [&](const StoredAttestation &one) { return one.attestation.issuer != workspace->signer().did(); });
    return listed(
        rows, u"You signed nothing in this mentorship yet."_s,
        [](const StoredAttestation &one) {
            return u"%1  %2  %3, %4"_s.arg(instantText(one.attestation.signedAt), idText(one.attestation.id.value), one.attestation.title, stateOf(one));
        },
        [](const StoredAttestation &one) {
            return QJsonObject{{u"id"_s, idText(one.attestation.id.value)},
                               {u"kind"_s, one.attestation.kind},
                               {u"title"_s, one.attestation.title},
                               {u"state"_s, stateOf(one)}};
        });
}

static Result<Answer> confirmHours(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const auto from, dayOption(parser, u"from"_s));
    WAYMARK_TRY(const auto until, dayOption(parser, u"until"_s));
    if (!from) {
        return failure(Error::Kind::Blank, u"from"_s);
    }
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    HoursToConfirm wanted{.space = mentorship.space, .span = {.first = *from, .last = until.value_or(session.clock().today())}};
    if (parser.isSet(u"supersedes"_s)) {
        WAYMARK_TRY(const QUuid older, idFrom(parser.value(u"supersedes"_s), u"supersedes"_s));
        wanted.supersedes = AttestationId{older};
    }
    WAYMARK_TRY(const AttestRequest request, hoursRequest(*workspace, wanted));
    WAYMARK_TRY(const AttestationId id, workspace->record().attest(request).result());
    const QString hours = request.claim.results.constFirst().value;
    return Answer{.text = u"Signed with your key as %1: %2, %3 h. 'waymark-cli send' brings it over."_s.arg(idText(id.value), request.claim.name, hours),
                  .json = QJsonObject{{u"id"_s, idText(id.value)}, {u"hours"_s, hours}}};
}

static Result<Answer> importLearning(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const QString path = parser.positionalArguments().constFirst();
    WAYMARK_TRY(const QByteArray bytes, readFile(path));
    WAYMARK_TRY(const RecordEntryId id, keepAsLearning(*workspace, {.name = QFileInfo(path).fileName(), .bytes = bytes}));
    return done(u"Kept as learning completed, with the file as its evidence."_s, id.value);
}

std::vector<Verb> signedVerbs()
{
    const Verb::Positional entry{u"ENTRY"_s, u"The entry's id, as 'record list' or 'record given' prints it."_s};
    return {
        Verb{.name = u"record show"_s, .summary = u"Shows one signed entry: its words, who signed, whether it counts."_s, .positionals = {entry}, .run = show},
        Verb{.name = u"record given"_s,
             .summary = u"Lists what you signed for the other one of a mentorship."_s,
             .options = {withOption(), countOptionOf(100)},
             .run = given},
        Verb{.name = u"record withdraw"_s,
             .summary = u"Withdraws what you signed, with a signature and a reason."_s,
             .positionals = {entry, {u"REASON"_s, u"Why; it is told to the other one."_s}},
             .options = {clockOption()},
             .run = withdraw},
        Verb{.name = u"record confirm-hours"_s,
             .summary = u"Signs the hours of mentoring on which both of you agree."_s,
             .help = u"A mentor confirms what the mentee received, a mentee what the mentor gave. Only sessions count of which both said the same."_s,
             .options = {option(u"from"_s, u"The first day."_s, u"DAY"_s), option(u"until"_s, u"The last day; today if left out."_s, u"DAY"_s),
                         option(u"supersedes"_s, u"A confirmation of yours that this takes the place of; its id."_s, u"ENTRY"_s), withOption(), clockOption()},
             .run = confirmHours},
        Verb{.name = u"record import"_s,
             .summary = u"Keeps a credential that somebody else issued as learning completed."_s,
             .help = u"It is verified first, offline: Open Badges 3.0 as JSON, baked badge or token. The file stays with the entry as its evidence."_s,
             .positionals = {{u"FILE"_s, u"The credential: JSON, a token, SVG or PNG."_s}},
             .run = importLearning},
    };
}

}
