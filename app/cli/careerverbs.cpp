// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"
#include "requirement.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double minutesOfAnHour = 60;

static Result<RecordEntryKind> kindFrom(const QString &text)
{
    const RecordEntryKind kind = recordEntryKindFromCode(text);
    return codeOf(kind) == text ? Result<RecordEntryKind>(kind) : failure(Error::Kind::Invalid, u"kind"_s);
}

/** Hours with a category that no level and no renewal of the method knows would never count. */
static Result<void> checkCategory(Workspace &workspace, const QString &category)
{
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    return category.isEmpty() || hourCategories(method).contains(category) ? Result<void>() : failure(Error::Kind::Invalid, u"category"_s);
}

static Result<void> takeDays(RecordEntry &entry, const QCommandLineParser &parser)
{
    for (const auto &[name, member] : {std::pair(u"from"_s, &RecordEntry::from), std::pair(u"until"_s, &RecordEntry::until)}) {
        if (parser.isSet(name)) {
            WAYMARK_TRY(const auto day, dayOption(parser, name));
            entry.*member = day.value_or(QDate());
        }
    }
    return {};
}

static Result<void> takeHours(RecordEntry &entry, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"hours"_s)) {
        return {};
    }
    WAYMARK_TRY(const auto hours, numberOption(parser, u"hours"_s));
    if (hours && (*hours <= 0 || *hours > longestEntry / minutesOfAnHour)) {
        return failure(Error::Kind::OutOfRange, u"hours"_s);
    }
    entry.minutes = hours ? std::optional(static_cast<int>(std::lround(*hours * minutesOfAnHour))) : std::nullopt;
    return {};
}

static Result<RecordEntry> withOptions(RecordEntry entry, const QCommandLineParser &parser, Workspace &workspace)
{
    const std::array texts{std::pair(u"title"_s, &RecordEntry::title), std::pair(u"organisation"_s, &RecordEntry::organisation),
                           std::pair(u"description"_s, &RecordEntry::description), std::pair(u"category"_s, &RecordEntry::category),
                           std::pair(u"topic"_s, &RecordEntry::topic)};
    for (const auto &[name, member] : texts) {
        if (isGiven(parser, name)) {
            entry.*member = parser.value(name);
        }
    }
    WAYMARK_CHECK(takeDays(entry, parser));
    WAYMARK_CHECK(takeHours(entry, parser));
    WAYMARK_CHECK(checkCategory(workspace, entry.category));
    return entry;
}

static QString periodOf(const RecordEntry &entry)
{
    const QString from = entry.from.toString(Qt::ISODate);
    const QString until = entry.until.toString(Qt::ISODate);
    return until.isEmpty() ? from : from.isEmpty() ? until : u"%1 to %2"_s.arg(from, until);
}

static QString hoursOf(const RecordEntry &entry)
{
    return entry.minutes ? u", %1 h of %2"_s.arg(*entry.minutes / minutesOfAnHour, 0, 'g', 6).arg(entry.category) : QString();
}

static QString lineOf(const RecordEntry &entry)
{
    const QString at = entry.organisation.isEmpty() ? QString() : u" ("_s + entry.organisation + u')';
    return u"%1  %2  %3  %4%5%6"_s.arg(periodOf(entry).leftJustified(24), idText(entry.id.value), codeOf(entry.kind).leftJustified(14), entry.title, at,
                                       hoursOf(entry));
}

static QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

static QJsonObject jsonOf(const RecordEntry &entry)
{
    return {{u"id"_s, idText(entry.id.value)},
            {u"kind"_s, codeOf(entry.kind)},
            {u"title"_s, entry.title},
            {u"organisation"_s, entry.organisation},
            {u"description"_s, entry.description},
            {u"from"_s, dayOrNull(entry.from)},
            {u"until"_s, dayOrNull(entry.until)},
            {u"hours"_s, entry.minutes ? QJsonValue(*entry.minutes / minutesOfAnHour) : QJsonValue()},
            {u"category"_s, entry.category},
            {u"topic"_s, entry.topic}};
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    RecordEntry entry;
    WAYMARK_TRY(entry.kind, kindFrom(parser.positionalArguments().constFirst()));
    entry.title = parser.positionalArguments().at(1);
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(entry, withOptions(entry, parser, *workspace));
    WAYMARK_TRY(const RecordEntryId id, workspace->record().addEntry(entry).result());
    return done(u"Saved as %1. Only you can see it."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 100));
    std::optional<RecordEntryKind> kind;
    if (parser.isSet(u"kind"_s)) {
        WAYMARK_TRY(kind, kindFrom(parser.value(u"kind"_s)));
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->record().entries(kind, {}, count).result());
    return listed(
        rows, u"Nothing is noted of your career yet."_s, [](const RecordEntryRow &row) { return lineOf(row.entry); },
        [](const RecordEntryRow &row) { return jsonOf(row.entry); });
}

static Result<LoadedRecordEntry> loaded(Workspace &workspace, const QUuid &id)
{
    WAYMARK_TRY(const auto entry, workspace.record().entry({id}).result());
    return entry ? Result<LoadedRecordEntry>(*entry) : failure(Error::Kind::NotFound, u"entry"_s);
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedRecordEntry found, loaded(*workspace, id));
    QJsonObject json = jsonOf(found.entry);
    json.insert(u"basedOn"_s, toText(found.seen));
    return Answer{.text = u"%1\n\n%2\n\nBased on: %3"_s.arg(lineOf(found.entry), found.entry.description, toText(found.seen)), .json = json};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedRecordEntry found, loaded(*workspace, id));
    WAYMARK_TRY(const RecordEntry entry, withOptions(found.entry, parser, *workspace));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, found.seen));
    WAYMARK_CHECK(workspace->record().saveEntry(entry, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"entry"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(loaded(*workspace, id));
    WAYMARK_CHECK(workspace->record().removeEntry({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<Answer> hours(Session &session, const QCommandLineParser &parser)
{
    const QDate today = session.clock().today();
    WAYMARK_TRY(const auto from, dayOption(parser, u"from"_s));
    WAYMARK_TRY(const auto until, dayOption(parser, u"until"_s));
    const DaySpan span{.first = from.value_or(today.addYears(-1).addDays(1)), .last = until.value_or(today)};
    if (span.isEmpty()) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->readiness().hours(span).result());
    return listed(
        rows, u"No hours are noted from %1 to %2."_s.arg(span.first.toString(Qt::ISODate), span.last.toString(Qt::ISODate)),
        [](const CategoryHours &row) { return u"%1  %2 h"_s.arg(row.category.leftJustified(14)).arg(row.hours, 0, 'f', 1); },
        [](const CategoryHours &row) { return QJsonObject{{u"category"_s, row.category}, {u"hours"_s, row.hours}}; });
}

std::vector<Verb> careerVerbs()
{
    const Verb::Positional entry{u"ENTRY"_s, u"The entry's id, as 'career list' prints it."_s};
    const QList content{option(u"organisation"_s, u"Where: an employer, who gave the course or the certificate."_s, u"NAME"_s),
                        option(u"description"_s, u"What is worth knowing of it."_s, u"TEXT"_s),
                        option(u"from"_s, u"The first day, 2026-03-01; of a certificate the day on which it was given."_s, u"DAY"_s),
                        option(u"until"_s, u"The last day; a position without one goes on, a certificate is renewed as the method says."_s, u"DAY"_s),
                        option(u"hours"_s, u"How long it took in all; empty for none."_s, u"N"_s),
                        option(u"category"_s, u"As what the hours count: education, contribution, practice, leadership."_s, u"CODE"_s),
                        option(u"topic"_s, u"The certification that a certificate is of, or the module of learning; ids as in the method."_s, u"ID"_s)};
    return {
        Verb{.name = u"career add"_s,
             .summary = u"Notes something of your career."_s,
             .help = u"Your own word: nobody else vouches for it. 'attachment add' puts a certificate's file with it."_s,
             .positionals = {{u"KIND"_s, u"position, promotion, project, responsibility, contribution, learning, certificate, maintenance, goal or other."_s},
                             {u"TITLE"_s, u"In a few words."_s}},
             .options = content,
             .run = add},
        Verb{.name = u"career list"_s,
             .summary = u"Lists what you noted of your career, the latest first."_s,
             .options = {option(u"kind"_s, u"Of one kind alone."_s, u"KIND"_s), countOptionOf(100)},
             .run = list},
        Verb{.name = u"career show"_s, .summary = u"Shows one entry of your career."_s, .positionals = {entry}, .run = show},
        Verb{.name = u"career edit"_s,
             .summary = u"Changes an entry of your career."_s,
             .help = basedOnHelp(),
             .positionals = {entry},
             .options = content + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"career show"_s)},
             .run = edit},
        Verb{.name = u"career remove"_s, .summary = u"Puts an entry of your career into the trash."_s, .positionals = {entry}, .run = remove},
        Verb{.name = u"career hours"_s,
             .summary = u"Adds up hours by category, of the last year or of other days."_s,
             .help = u"An entry over several days counts with the part that falls into the period."_s,
             .options = {option(u"from"_s, u"The first day."_s, u"DAY"_s), option(u"until"_s, u"The last day."_s, u"DAY"_s)},
             .run = hours},
    };
}

}
