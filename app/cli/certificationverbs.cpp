// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attesting.h"
#include "clioptions.h"
#include "moreverbs.h"
#include "sealing.h"

#ifdef WAYMARK_WITH_PUBLISH
#include "packpdf.h"
#include "packwriting.h"
#endif

using namespace Qt::StringLiterals;

namespace waymark
{

/** The texts of a case study, with the names of their options. */
static constexpr std::array rooms{std::pair("organisation", &CaseStudyDraft::organisation), std::pair("role", &CaseStudyDraft::role),
                                  std::pair("situation", &CaseStudyDraft::situation),       std::pair("approach", &CaseStudyDraft::approach),
                                  std::pair("outcome", &CaseStudyDraft::outcome),           std::pair("lessons", &CaseStudyDraft::lessons)};

static Result<CaseStudyDraft> withOptions(CaseStudyDraft draft, const QCommandLineParser &parser)
{
    draft.title = isGiven(parser, u"title"_s) ? parser.value(u"title"_s) : draft.title;
    for (const auto &[name, member] : rooms) {
        if (parser.isSet(QString::fromLatin1(name))) {
            draft.*member = parser.value(QString::fromLatin1(name));
        }
    }
    for (const auto &[name, member] : {std::pair(u"from"_s, &CaseStudyDraft::from), std::pair(u"until"_s, &CaseStudyDraft::until)}) {
        if (parser.isSet(name)) {
            WAYMARK_TRY(draft.*member, dayOption(parser, name));
        }
    }
    return draft;
}

static Result<Answer> addCase(Session &session, const QCommandLineParser &parser)
{
    CaseStudyDraft draft;
    draft.title = parser.positionalArguments().constFirst();
    WAYMARK_TRY(draft, withOptions(draft, parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const CaseStudyId id, workspace->certification().addCase(draft).result());
    return done(u"Saved as %1. Only you can see it."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> listCases(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->certification().caseStudies({}, count).result());
    return listed(
        rows, u"No case study is written yet."_s,
        [](const CaseStudyRow &row) {
            return u"%1  %2, words: %3, evidence: %4%5"_s.arg(idText(row.study.id.value), row.study.values.title)
                .arg(row.study.words())
                .arg(row.evidence)
                .arg(row.study.isWhole() ? QString() : u", not every room has a text"_s);
        },
        [](const CaseStudyRow &row) {
            return QJsonObject{{u"id"_s, idText(row.study.id.value)},
                               {u"title"_s, row.study.values.title},
                               {u"words"_s, row.study.words()},
                               {u"whole"_s, row.study.isWhole()},
                               {u"evidence"_s, row.evidence}};
        });
}

static Result<LoadedCaseStudy> loadedCase(Workspace &workspace, const QUuid &id)
{
    WAYMARK_TRY(const auto study, workspace.certification().caseStudy({id}).result());
    return study ? Result<LoadedCaseStudy>(*study) : failure(Error::Kind::NotFound, u"case study"_s);
}

static QJsonObject jsonOf(const LoadedCaseStudy &loaded)
{
    const CaseStudyDraft &values = loaded.study.values;
    QJsonArray evidence;
    for (const CaseEvidence &one : loaded.evidence) {
        evidence.append(QJsonObject{{u"id"_s, idText(one.id.value)}, {u"record"_s, idText(one.target)}, {u"title"_s, one.title}});
    }
    QJsonObject json{{u"id"_s, idText(loaded.study.id.value)}, {u"title"_s, values.title}, {u"from"_s, dayJson(values.from)},
                     {u"until"_s, dayJson(values.until)},      {u"evidence"_s, evidence},  {u"basedOn"_s, toText(loaded.seen)}};
    for (const auto &[name, member] : rooms) {
        json.insert(QString::fromLatin1(name), values.*member);
    }
    return json;
}

static Result<Answer> showCase(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"case study"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedCaseStudy loaded, loadedCase(*workspace, id));
    const CaseStudyDraft &values = loaded.study.values;
    QString text = u"%1\n%2 %3\n"_s.arg(values.title, dayText(values.from), dayText(values.until));
    for (const auto &[name, member] : rooms) {
        text += u"\n%1: %2\n"_s.arg(QString::fromLatin1(name), values.*member);
    }
    for (const CaseEvidence &one : loaded.evidence) {
        text += u"\n%1  shown by: %2"_s.arg(idText(one.id.value), one.title);
    }
    return Answer{.text = text + u"\nBased on: "_s + toText(loaded.seen), .json = jsonOf(loaded)};
}

static Result<Answer> editCase(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"case study"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedCaseStudy loaded, loadedCase(*workspace, id));
    WAYMARK_TRY(const CaseStudyDraft draft, withOptions(loaded.study.values, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->certification().editCase({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> removeCase(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"case study"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->certification().removeCase({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<Answer> addEvidence(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"case study"_s));
    WAYMARK_TRY(const QUuid record, idFrom(parser.positionalArguments().at(1), u"record"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const CaseEvidenceId evidence, workspace->certification().addEvidence({id}, record, parser.positionalArguments().at(2)).result());
    return done(u"Saved as %1."_s.arg(idText(evidence.value)), evidence.value);
}

static Result<Answer> removeEvidence(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"evidence"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->certification().removeEvidence({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<PackPlace> placeFrom(const QCommandLineParser &parser)
{
    const std::optional<PackRoom> room = packRoomFromCode(parser.positionalArguments().constFirst());
    return room ? Result<PackPlace>({.room = *room, .topic = parser.positionalArguments().value(1)}) : failure(Error::Kind::Invalid, u"room"_s);
}

/** A text about what the method does not know would be found by nobody; no more would an aim that it does not know. */
static Result<void> checkTopic(Workspace &workspace, const PackText &text)
{
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    const PackPlace &place = text.place;
    if (place.room == PackRoom::Aim) {
        const bool known = text.body.isEmpty() || method.certification(text.body) != nullptr || method.level(text.body) != nullptr;
        return known ? Result<void>() : failure(Error::Kind::NotFound, u"certification"_s);
    }
    const bool known = place.room == PackRoom::Summary || (place.room == PackRoom::Skills && method.pillar(place.topic) != nullptr)
        || (place.room == PackRoom::Presentation && method.certification(place.topic) != nullptr);
    return known ? Result<void>() : failure(Error::Kind::NotFound, place.room == PackRoom::Skills ? u"pillar"_s : u"certification"_s);
}

static Result<Answer> write(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const PackPlace place, placeFrom(parser));
    PackText text{.place = place, .body = parser.value(u"text"_s)};
    if (parser.isSet(u"text-file"_s)) {
        WAYMARK_TRY(text.body, textFrom(parser.value(u"text-file"_s)));
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(checkTopic(*workspace, text));
    WAYMARK_TRY(const LoadedPackText before, workspace->certification().text(place).result());
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, before.seen));
    WAYMARK_CHECK(workspace->certification().write(text, seen).result());
    return done(u"Saved, %1 words. Only you can see it."_s.arg(wordsIn(text.body)), packTextId(place));
}

static Result<Answer> text(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const PackPlace place, placeFrom(parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedPackText loaded, workspace->certification().text(place).result());
    const int minutes = place.room == PackRoom::Presentation ? agendaMinutes(loaded.text.body) : 0;
    const QString total = minutes > 0 ? u"\n\n%1 min in all"_s.arg(minutes) : QString();
    return Answer{.text = u"%1%2\n\nBased on: %3"_s.arg(loaded.text.body, total, toText(loaded.seen)),
                  .json = QJsonObject{{u"text"_s, loaded.text.body},
                                      {u"words"_s, wordsIn(loaded.text.body)},
                                      {u"minutes"_s, minutes},
                                      {u"basedOn"_s, toText(loaded.seen)}}};
}

#ifdef WAYMARK_WITH_PUBLISH
/** Gives the names of the evidence whose bytes are not here. */
static Result<QStringList> writeFolder(Workspace &workspace, const CertificationPack &pack, const QString &folder)
{
    return writePackFolder(pack, folder, [&workspace](RecordId attachment, const QString &path) {
        return workspace.attachments().exportTo(AttachmentId{attachment}, path).result();
    });
}

/** One document, with the record attached and sealed: what is given to a board is noted in the log. */
static Result<void> writePackPdf(Workspace &workspace, const CertificationPack &pack, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"pdf"_s)) {
        return {};
    }
    WAYMARK_TRY(const IdentityCard card, workspace.identity().myCard().result());
    WAYMARK_TRY(const RecordSelection selection, workspace.record().everything().result());
    const ExportRequest request{.selection = selection, .holder = holderOf(card), .holderName = card.name, .audience = parser.value(u"for"_s)};
    WAYMARK_TRY(const ExportedRecord record, workspace.record().exportClr(request).result());
    WAYMARK_TRY(const QByteArray pages, packPdf(pack, record.json, {.paper = parser.isSet(u"letter"_s) ? Paper::Letter : Paper::A4}));
    WAYMARK_TRY(const QByteArray pdf, sealFile(workspace, pages).result());
    return writeFile(parser.value(u"pdf"_s), pdf);
}
#else
static Result<void> writePackPdf(Workspace &, const CertificationPack &, const QCommandLineParser &)
{
    return {}; // the folder is refused before
}

static Result<QStringList> writeFolder(Workspace &, const CertificationPack &, const QString &)
{
    return failure(Error::Kind::NotPossible, u"this waymark-cli was built without documents"_s);
}
#endif

static Result<Answer> exportPack(Session &session, const QCommandLineParser &parser)
{
    const QString folder = parser.positionalArguments().at(1);
    WAYMARK_TRY(Workspace * workspace, signingWorkspace(session, parser));
    WAYMARK_TRY(const IdentityCard card, workspace->identity().myCard().result());
    WAYMARK_TRY(const CertificationPack pack, workspace->readiness().certificationPack(parser.positionalArguments().constFirst(), card.name).result());
    WAYMARK_TRY(const QStringList missing, writeFolder(*workspace, pack, folder));
    WAYMARK_CHECK(writePackPdf(*workspace, pack, parser));
    const int met = pack.checklist.met();
    QString text = u"Written to %1: %2 of %3 parts are there. What lies there is not encrypted."_s.arg(folder).arg(met).arg(pack.checklist.rows.size());
    text += missing.isEmpty() ? QString() : u" Not here, and so not written: %1."_s.arg(missing.join(u", "_s));
    return Answer{.text = text,
                  .json = QJsonObject{{u"folder"_s, folder}, {u"ready"_s, pack.checklist.isReady()}, {u"missing"_s, QJsonArray::fromStringList(missing)}}};
}

static QList<QCommandLineOption> caseOptions()
{
    return {option(u"organisation"_s, u"Where it was."_s, u"NAME"_s),
            option(u"from"_s, u"The first day; empty for none."_s, u"DAY"_s),
            option(u"until"_s, u"The last day; empty for none."_s, u"DAY"_s),
            option(u"role"_s, u"What you were in it, and what was yours to decide."_s, u"TEXT"_s),
            option(u"situation"_s, u"What was there, and why it could not stay so."_s, u"TEXT"_s),
            option(u"approach"_s, u"What was done, which ways were weighed, and why this one was taken."_s, u"TEXT"_s),
            option(u"outcome"_s, u"What came of it, measured where it can be."_s, u"TEXT"_s),
            option(u"lessons"_s, u"What you would do otherwise today."_s, u"TEXT"_s)};
}

static std::vector<Verb> caseVerbs()
{
    const Verb::Positional study{u"CASE"_s, u"The case study's id, as 'case list' prints it."_s};
    return {
        Verb{.name = u"case add"_s,
             .summary = u"Begins a case study of your work, for a certification."_s,
             .help = u"Room by room; what is not named stays empty. Files go with it by 'attachment add'."_s,
             .positionals = {{u"TITLE"_s, u"In a few words."_s}},
             .options = caseOptions(),
             .run = addCase},
        Verb{.name = u"case list"_s, .summary = u"Lists your case studies, the newest first."_s, .options = {countOptionOf(50)}, .run = listCases},
        Verb{.name = u"case show"_s, .summary = u"Shows one case study with what it rests on."_s, .positionals = {study}, .run = showCase},
        Verb{.name = u"case edit"_s,
             .summary = u"Changes a case study."_s,
             .help = basedOnHelp(),
             .positionals = {study},
             .options = caseOptions() + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"case show"_s)},
             .run = editCase},
        Verb{.name = u"case remove"_s, .summary = u"Puts a case study into the trash."_s, .positionals = {study}, .run = removeCase},
        Verb{.name = u"case evidence"_s,
             .summary = u"Says which of your records shows what a case study says."_s,
             .positionals = {study,
                             {u"RECORD"_s, u"The id of an attempt, an attestation, an entry of your career."_s},
                             {u"TITLE"_s, u"What it is, for who reads the pack."_s}},
             .run = addEvidence},
        Verb{.name = u"case no-evidence"_s,
             .summary = u"Takes such a record from a case study again."_s,
             .positionals = {{u"EVIDENCE"_s, u"Its id, as 'case show' prints it."_s}},
             .run = removeEvidence},
    };
}

std::vector<Verb> certificationVerbs()
{
    const QList<Verb::Positional> place{{u"ROOM"_s, u"skills, summary, presentation or aim."_s},
                                        {u"TOPIC"_s, u"Of skills the pillar, of a presentation the certification; ids as in the method."_s, true}};
    std::vector<Verb> all = caseVerbs();
    all.push_back(Verb{
        .name = u"certification write"_s,
        .summary = u"Writes a part of a pack: skills by pillar, the summary of a résumé, the outline of the presentation."_s,
        .help = u"The new text takes the place of the old. An outline has a point a line, which may end in \"5 min\". The aim is the id of a certification or "
                "of a career level. "_s
            + basedOnHelp(),
        .positionals = place,
        .options = {option(u"text"_s, u"The text."_s, u"TEXT"_s), option(u"text-file"_s, u"Reads the text from a file, '-' for standard input."_s, u"FILE"_s),
                    basedOnOption(u"certification text"_s)},
        .run = write});
    all.push_back(Verb{.name = u"certification export"_s,
                       .summary = u"Writes a pack as a folder that opens without Waymark, and as one document."_s,
                       .help = u"Markdown for each part with the checklist first, what others signed as JSON, and the evidence of case studies. The PDF has "
                               "your record attached and is sealed by your key. Only you decide who is given it."_s,
                       .positionals = {{u"CERTIFICATION"_s, u"Its id, such as CITA-P."_s}, {u"FOLDER"_s, u"A new folder, or an empty one."_s}},
                       .options = {option(u"pdf"_s, u"Writes one document too (PDF/A-3b)."_s, u"FILE"_s),
                                   option(u"for"_s, u"Whom the document is for; noted in your log alone."_s, u"WHOM"_s),
                                   flag(u"letter"_s, u"Paper of the size Letter instead of A4."_s), clockOption()},
                       .run = exportPack});
    all.push_back(Verb{.name = u"certification text"_s, .summary = u"Shows such a text."_s, .positionals = place, .run = text});
    return all;
}

}
