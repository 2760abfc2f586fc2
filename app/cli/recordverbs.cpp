// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attesting.h"
#include "carrierverifier.h"
#include "clioptions.h"
#include "recordwriting.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> attest(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    const QStringList words = parser.positionalArguments();
    WAYMARK_TRY(const QUuid attemptId, idFrom(words.constFirst(), u"attempt"_s));
    WAYMARK_TRY(const auto attempt, workspace->assignments().attempt({attemptId}).result());
    if (!attempt) {
        return failure(Error::Kind::NotFound, u"attempt"_s);
    }
    WAYMARK_TRY(const auto level, levelFrom(words.at(2), u"level"_s, 1, 5));
    const AttestedCompetency wanted{.space = attempt->stored.attempt.space,
                                    .competency = words.at(1),
                                    .level = level.value_or(0),
                                    .narrative = parser.value(u"words"_s)};
    WAYMARK_TRY(AttestRequest request, attestRequest(*workspace, wanted));
    if (parser.isSet(u"supersedes"_s)) {
        WAYMARK_TRY(const QUuid older, idFrom(parser.value(u"supersedes"_s), u"supersedes"_s));
        request.supersedes = AttestationId{older};
    }
    WAYMARK_TRY(const AttestationId id, workspace->record().attest(request).result());
    return Answer{.text = u"Signed with your key: %1 at level %2, shown %3 of %4 times. 'waymark-cli send' brings it to your mentee."_s.arg(request.claim.name)
                              .arg(wanted.level)
                              .arg(request.claim.demonstrations->shown)
                              .arg(request.claim.demonstrations->expected),
                  .json = QJsonObject{{u"attestation"_s, idText(id.value)}}};
}

static Result<Answer> attestAgain(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const int count, workspace->record().signAgain().result());
    const QString text = count == 0 ? u"There is nothing to sign again."_s
                                    : u"Signed again with your key: %1. 'waymark-cli send' brings it to your mentees."_s.arg(count);
    return Answer{.text = text, .json = QJsonObject{{u"signed"_s, count}}};
}

static QString titleOf(const TimelineRow &row)
{
    const auto *attestation = std::get_if<StoredAttestation>(&row.what);
    return attestation != nullptr ? attestation->attestation.title : std::get<RecordEntry>(row.what).title;
}

static QUuid idOf(const TimelineRow &row)
{
    const auto *attestation = std::get_if<StoredAttestation>(&row.what);
    return attestation != nullptr ? attestation->attestation.id.value : std::get<RecordEntry>(row.what).id.value;
}

static QString stateOf(const StoredAttestation *attestation)
{
    return attestation == nullptr || attestation->counts() ? QString() : attestation->withdrawn ? u", withdrawn"_s : u", superseded"_s;
}

static QString textOf(const TimelineRow &row)
{
    const auto *attestation = std::get_if<StoredAttestation>(&row.what);
    const QString who = attestation != nullptr ? QString(u"signed by "_s + attestation->attestation.issuerName) : u"your own statement"_s;
    return u"%1  %2  %3  (%4%5)"_s.arg(row.day.toString(Qt::ISODate).leftJustified(10), idText(idOf(row)), titleOf(row), who, stateOf(attestation));
}

static QJsonObject toJson(const TimelineRow &row)
{
    const auto *attestation = std::get_if<StoredAttestation>(&row.what);
    return {{u"id"_s, idText(idOf(row))},
            {u"day"_s, row.day.toString(Qt::ISODate)},
            {u"title"_s, titleOf(row)},
            {u"signed"_s, row.isSigned()},
            {u"counts"_s, attestation == nullptr || attestation->counts()}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->record().timeline().result());
    return listed(rows, u"The record is empty yet."_s, textOf, [](const TimelineRow &row) { return toJson(row); });
}

/** What is to be written: --format with --to, and the short --pdf and --clr. */
static Result<QList<RecordWriting>> writings(const QCommandLineParser &parser)
{
    QList<RecordWriting> wanted;
    for (const QString &format : {u"clr"_s, u"pdf"_s}) {
        if (parser.isSet(format)) {
            wanted.append({.format = format, .target = parser.value(format)});
        }
    }
    if (parser.isSet(u"format"_s) != parser.isSet(u"to"_s)) {
        return failure(Error::Kind::Blank, parser.isSet(u"to"_s) ? u"format"_s : u"to"_s);
    }
    if (parser.isSet(u"format"_s)) {
        wanted.append({.format = parser.value(u"format"_s), .target = parser.value(u"to"_s)});
    }
    for (const QString &path : parser.values(u"evidence"_s)) {
        WAYMARK_TRY(const QByteArray bytes, readFile(path));
        for (RecordWriting &writing : wanted) {
            writing.evidence.append({.name = QFileInfo(path).fileName(), .bytes = bytes});
        }
    }
    for (RecordWriting &writing : wanted) {
        writing.letter = parser.isSet(u"letter"_s);
    }
    return wanted;
}

static Result<ExportedRecord> compiled(Workspace &workspace, const QString &audience)
{
    WAYMARK_TRY(const IdentityCard card, workspace.identity().myCard().result());
    WAYMARK_TRY(const RecordSelection selection, workspace.record().everything().result());
    return workspace.record().exportClr({.selection = selection, .holder = holderOf(card), .holderName = card.name, .audience = audience}).result();
}

static Result<Answer> exportRecord(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const QList<RecordWriting> wanted, writings(parser));
    WAYMARK_TRY(const ExportedRecord record, compiled(*workspace, parser.value(u"for"_s)));
    if (wanted.isEmpty()) {
        return Answer{.text = QString::fromUtf8(record.json), .json = QJsonObject{{u"record"_s, QString::fromUtf8(record.json)}}};
    }
    QStringList written;
    for (const RecordWriting &writing : wanted) {
        WAYMARK_CHECK(writeRecord(*workspace, record.json, writing));
        written.append(writing.target);
    }
    return Answer{.text = u"Written: %1. Anybody can check it with 'waymark-cli verify'."_s.arg(written.join(u", "_s)),
                  .json = QJsonObject{{u"files"_s, QJsonArray::fromStringList(written)}}};
}

static QString formatsText()
{
    QStringList texts;
    for (const auto &[name, what] : recordFormats()) {
        texts.append(name + u" ("_s + what + u')');
    }
    return texts.join(u", "_s);
}

/** Without a workspace nothing is known of keys; with one, whose words were compared. */
static Result<VerificationReport> verified(Session &session, const QByteArray &credential)
{
    if (session.path().isEmpty()) {
        return verifyCredential(credential, session.clock().now());
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    return workspace->record().verify(credential, session.clock().now(), keyStandings(*workspace)).result();
}

static Result<CarrierReport> verifiedFile(Session &session, const QString &path)
{
    const CredentialCheck check = [&session](const QByteArray &credential) { return verified(session, credential); };
    if (QFileInfo(path).isDir()) {
        return verifyFolder(path, check);
    }
    WAYMARK_TRY(const QByteArray file, readFile(path));
    return verifyCarrier(file, check);
}

static Result<Answer> verify(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const CarrierReport report, verifiedFile(session, parser.positionalArguments().constFirst()));
    return Answer{.text = toText(report), .json = toJson(report), .exitCode = report.holds() ? ExitCode::Done : ExitCode::NotVerified};
}

std::vector<Verb> recordVerbs()
{
    return {
        Verb{
            .name = u"attest"_s,
            .summary = u"Signs that a mentee has shown a competency at a level."_s,
            .help =
                u"Needs at least one attempt that you accepted in which the competency was to be shown. Your signature stays valid whatever happens later; it can be withdrawn, not edited."_s,
            .positionals = {{u"ATTEMPT"_s, u"An accepted attempt."_s}, {u"COMPETENCY"_s, u"Its id, as 'method show' prints it."_s}, {u"LEVEL"_s, u"1 to 5"_s}},
            .options = {option(u"words"_s, u"What you say to it, in your own words."_s, u"TEXT"_s),
                        option(u"supersedes"_s, u"An attestation of yours that this takes the place of; its id."_s, u"ENTRY"_s), clockOption()},
            .run = attest},
        Verb{.name = u"attest-again"_s,
             .summary = u"Signs again what you attested before wallets could check it."_s,
             .help = u"What an earlier version signed stays valid. Signed again, word for word, it is also checked by the programs of others."_s,
             .options = {clockOption()},
             .run = attestAgain},
        Verb{.name = u"record list"_s, .summary = u"Lists the career record, the latest first."_s, .run = list},
        Verb{.name = u"record export"_s,
             .summary = u"Exports the career record, for people and for programs."_s,
             .help =
                 u"The JSON (CLR 2.0) carries the signatures; pages, pictures and folders are sealed by your key, so that an edited one is found. Formats: "_s
                 + formatsText() + u". Evidence goes into a folder or ZIP alone, and only what the record names by its hash."_s,
             .options = {option(u"pdf"_s, u"Writes a PDF."_s, u"FILE"_s), option(u"clr"_s, u"Writes the signed JSON."_s, u"FILE"_s),
                         option(u"format"_s, u"Writes another format; with --to."_s, u"FORMAT"_s),
                         option(u"to"_s, u"Where that is written: a file, or a new folder."_s, u"PATH"_s),
                         option(u"evidence"_s, u"A file to lie in the folder; may be given several times."_s, u"FILE"_s),
                         flag(u"letter"_s, u"Pages of US Letter instead of A4."_s), option(u"for"_s, u"Whom it is for; noted in your log alone."_s, u"WHOM"_s),
                         clockOption()},
             .run = exportRecord},
        Verb{
            .name = u"verify"_s,
            .summary = u"Checks a record or a credential, offline."_s,
            .help =
                u"Says by which key each entry is signed, whether it holds, and where the first difference is; of a PDF, a folder, a ZIP or a picture also who sealed what is to be seen. Needs no workspace; with one, says whether the key is known here. Exit code 3 where something does not hold."_s,
            .positionals = {{u"FILE"_s, u"A record or a credential: PDF, ZIP, SVG, PNG or JSON; or the folder of a record."_s}},
            .run = verify,
            .alone = true},
    };
}

}
