// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thingnames.h"

#include "storetables.h"
#include "text.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString inWords(const char *sentence)
{
    return QCoreApplication::translate("waymark::thing", sentence);
}

/** What stands in a column of a record; undefined where there is no such column. */
static Result<QCborValue> valueIn(RecordRows &rows, const RecordRow &record, const RecordType &type, const std::string &column)
{
    const auto field = std::ranges::find_if(type.fields, [&column](const Field &each) { return std::ranges::contains(each.columns, column); });
    if (field == type.fields.end()) {
        return QCborValue();
    }
    WAYMARK_TRY(const QCborValue value, rows.value(record, field->number));
    const auto place = std::ranges::find(field->columns, column) - field->columns.begin();
    return value.isArray() ? value.toArray().at(place) : value;
}

/** A session has no title: it is known by its day, here as ISO writes it. */
static Result<QString> dayOfSession(RecordRows &rows, const RecordRow &record, const RecordType &type)
{
    WAYMARK_TRY(const QCborValue start, valueIn(rows, record, type, "starts_at"));
    WAYMARK_TRY(const QCborValue zone, valueIn(rows, record, type, "zone"));
    if (!start.isInteger()) {
        return QString();
    }
    const QTimeZone known(zone.toString().toLatin1());
    return QDateTime::fromMSecsSinceEpoch(start.toInteger(), known.isValid() ? known : QTimeZone::UTC).date().toString(Qt::ISODate);
}

/** The value of the column that search shows as the title; empty where there is none, or it is not a text. */
static Result<QString> titleOf(RecordRows &rows, const RecordRow &record)
{
    const RecordType *type = rows.schema().type(record.type);
    if (type == nullptr || type->searchColumns.empty() || record.purged) {
        return QString();
    }
    if (type->table == "session") {
        return dayOfSession(rows, record, *type);
    }
    WAYMARK_TRY(const QCborValue value, valueIn(rows, record, *type, type->searchColumns.front()));
    return value.isString() ? shown(value.toString()).section(u'\n', 0, 0).simplified() : QString();
}

/** Texts of these begin with what was written, not with a title. */
static bool hasTitle(const QString &table)
{
    static const QSet<QString> without{u"attempt"_s,    u"review"_s,          u"review_comment"_s,    u"check_in"_s,         u"attempt_draft"_s,
                                       u"engagement"_s, u"self_assessment"_s, u"mentor_assessment"_s, u"statement_request"_s};
    return !without.contains(table);
}

static Result<QString> subjectOf(RecordRows &rows, RecordRow record)
{
    static constexpr int deepest = 4;
    for (int depth = 0; depth < deepest; ++depth) {
        WAYMARK_TRY(const std::optional<RecordRow> owner, rows.owner(record));
        if (!owner) {
            break;
        }
        const RecordType *type = rows.schema().type(owner->type);
        if (type != nullptr && hasTitle(QString::fromStdString(type->table))) {
            return titleOf(rows, *owner);
        }
        record = *owner;
    }
    return QString();
}

Result<Thing> thingOf(Database &database, const Schema &schema, RecordId id)
{
    StoreTables tables(database, schema);
    WAYMARK_TRY(const RecordRow record, tables.records.get(id));
    const RecordType *type = schema.type(record.type);
    Thing thing{.table = type == nullptr ? QString() : QString::fromStdString(type->table), .title = {}, .subject = {}};
    if (hasTitle(thing.table)) {
        WAYMARK_TRY(thing.title, titleOf(tables.records, record));
    }
    WAYMARK_TRY(thing.subject, subjectOf(tables.records, record));
    return thing;
}

/** With %1, its own title. */
static const QHash<QString, const char *> &titled()
{
    static const QHash<QString, const char *> words{
        {u"assignment"_s, QT_TRANSLATE_NOOP("waymark::thing", "Assignment ‘%1’")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("waymark::thing", "Evidence ‘%1’")},
        {u"aspiration"_s, QT_TRANSLATE_NOOP("waymark::thing", "Aspiration ‘%1’")},
        {u"goal"_s, QT_TRANSLATE_NOOP("waymark::thing", "Goal ‘%1’")},
        {u"milestone"_s, QT_TRANSLATE_NOOP("waymark::thing", "Milestone ‘%1’")},
        {u"step"_s, QT_TRANSLATE_NOOP("waymark::thing", "Step ‘%1’")},
        {u"win"_s, QT_TRANSLATE_NOOP("waymark::thing", "Win ‘%1’")},
        {u"journal_entry"_s, QT_TRANSLATE_NOOP("waymark::thing", "Journal: %1")},
        {u"profile"_s, QT_TRANSLATE_NOOP("waymark::thing", "Profile of %1")},
        {u"attestation"_s, QT_TRANSLATE_NOOP("waymark::thing", "Attestation ‘%1’")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("waymark::thing", "Signed words ‘%1’")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("waymark::thing", "File ‘%1’")},
        {u"session"_s, QT_TRANSLATE_NOOP("waymark::thing", "Session of %1")},
        {u"session_action"_s, QT_TRANSLATE_NOOP("waymark::thing", "Action ‘%1’")},
    };
    return words;
}

/** With %1, the title of what it is a part of. */
static const QHash<QString, const char *> &parts()
{
    static const QHash<QString, const char *> words{
        {u"attempt"_s, QT_TRANSLATE_NOOP("waymark::thing", "Attempt at ‘%1’")},
        {u"attempt_withdrawal"_s, QT_TRANSLATE_NOOP("waymark::thing", "Attempt at ‘%1’ taken back")},
        {u"review"_s, QT_TRANSLATE_NOOP("waymark::thing", "Review of ‘%1’")},
        {u"review_comment"_s, QT_TRANSLATE_NOOP("waymark::thing", "Comment on ‘%1’")},
        {u"review_withdrawal"_s, QT_TRANSLATE_NOOP("waymark::thing", "Review of ‘%1’ taken back")},
        {u"check_in"_s, QT_TRANSLATE_NOOP("waymark::thing", "Check-in on ‘%1’")},
        {u"attestation_withdrawal"_s, QT_TRANSLATE_NOOP("waymark::thing", "Attestation ‘%1’ taken back")},
        {u"testimonial_withdrawal"_s, QT_TRANSLATE_NOOP("waymark::thing", "Signed words ‘%1’ taken back")},
    };
    return words;
}

/** Where neither is known. */
static const QHash<QString, const char *> &kinds()
{
    static const QHash<QString, const char *> words{
        {u"assignment"_s, QT_TRANSLATE_NOOP("waymark::thing", "An assignment")},
        {u"attempt"_s, QT_TRANSLATE_NOOP("waymark::thing", "An attempt")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("waymark::thing", "A piece of evidence")},
        {u"review"_s, QT_TRANSLATE_NOOP("waymark::thing", "A review")},
        {u"review_comment"_s, QT_TRANSLATE_NOOP("waymark::thing", "A comment")},
        {u"goal"_s, QT_TRANSLATE_NOOP("waymark::thing", "A goal")},
        {u"check_in"_s, QT_TRANSLATE_NOOP("waymark::thing", "A check-in")},
        {u"engagement"_s, QT_TRANSLATE_NOOP("waymark::thing", "What you agreed for the mentoring")},
        {u"self_assessment"_s, QT_TRANSLATE_NOOP("waymark::thing", "A rating of one’s own competency")},
        {u"mentor_assessment"_s, QT_TRANSLATE_NOOP("waymark::thing", "A mentor’s rating of a competency")},
        {u"journal_entry"_s, QT_TRANSLATE_NOOP("waymark::thing", "A journal entry")},
        {u"attestation"_s, QT_TRANSLATE_NOOP("waymark::thing", "An attestation")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("waymark::thing", "Words that somebody signed")},
        {u"statement_request"_s, QT_TRANSLATE_NOOP("waymark::thing", "A request for signed words")},
        {u"session"_s, QT_TRANSLATE_NOOP("waymark::thing", "A session")},
    };
    return words;
}

static QString dayOrText(const QString &text)
{
    static constexpr qsizetype isoLength = 10;
    const QDate day = text.size() == isoLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : shown(text);
}

QString wordsOf(const Thing &thing)
{
    if (!thing.title.isEmpty()) {
        const char *words = titled().value(thing.table);
        const QString title = thing.table == "session"_L1 ? dayOrText(thing.title) : thing.title;
        return words == nullptr ? title : inWords(words).arg(title);
    }
    if (const char *words = parts().value(thing.table); words != nullptr && !thing.subject.isEmpty()) {
        return inWords(words).arg(thing.subject);
    }
    if (const char *words = kinds().value(thing.table)) {
        return inWords(words);
    }
    return thing.subject.isEmpty() ? inWords(QT_TRANSLATE_NOOP("waymark::thing", "Something"))
                                   : inWords(QT_TRANSLATE_NOOP("waymark::thing", "A part of ‘%1’")).arg(dayOrText(thing.subject));
}

QList<int> readableTypes(const Schema &schema)
{
    QList<int> types;
    for (const RecordType &type : schema.types()) {
        const QString table = QString::fromStdString(type.table);
        if (!type.searchColumns.empty() || parts().contains(table)) {
            types.append(type.number);
        }
    }
    return types;
}

QString fieldWords(const QString &table, const QString &field)
{
    static const QHash<QString, const char *> any{
        {u"title"_s, QT_TRANSLATE_NOOP("waymark::thing", "Title")},
        {u"name"_s, QT_TRANSLATE_NOOP("waymark::thing", "Name")},
        {u"headline"_s, QT_TRANSLATE_NOOP("waymark::thing", "What the person does")},
        {u"email"_s, QT_TRANSLATE_NOOP("waymark::thing", "Address")},
        {u"body"_s, QT_TRANSLATE_NOOP("waymark::thing", "Text")},
        {u"brief"_s, QT_TRANSLATE_NOOP("waymark::thing", "Brief")},
        {u"rubric"_s, QT_TRANSLATE_NOOP("waymark::thing", "Rubric")},
        {u"due"_s, QT_TRANSLATE_NOOP("waymark::thing", "Due day")},
        {u"vision"_s, QT_TRANSLATE_NOOP("waymark::thing", "Vision")},
        {u"motivation"_s, QT_TRANSLATE_NOOP("waymark::thing", "Motivation")},
        {u"horizon"_s, QT_TRANSLATE_NOOP("waymark::thing", "Horizon")},
        {u"specific"_s, QT_TRANSLATE_NOOP("waymark::thing", "Specific")},
        {u"measurable"_s, QT_TRANSLATE_NOOP("waymark::thing", "Measurable")},
        {u"achievable"_s, QT_TRANSLATE_NOOP("waymark::thing", "Achievable")},
        {u"relevant"_s, QT_TRANSLATE_NOOP("waymark::thing", "Relevant")},
        {u"time-bound"_s, QT_TRANSLATE_NOOP("waymark::thing", "Time-bound")},
        {u"metric"_s, QT_TRANSLATE_NOOP("waymark::thing", "Measure")},
        {u"days"_s, QT_TRANSLATE_NOOP("waymark::thing", "First and last day")},
        {u"day"_s, QT_TRANSLATE_NOOP("waymark::thing", "Day")},
        {u"state"_s, QT_TRANSLATE_NOOP("waymark::thing", "State")},
        {u"reached-on"_s, QT_TRANSLATE_NOOP("waymark::thing", "Reached on")},
        {u"place"_s, QT_TRANSLATE_NOOP("waymark::thing", "Column on the board")},
        {u"progress"_s, QT_TRANSLATE_NOOP("waymark::thing", "Progress")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("waymark::thing", "Confidence")},
        {u"note"_s, QT_TRANSLATE_NOOP("waymark::thing", "Note")},
        {u"notes"_s, QT_TRANSLATE_NOOP("waymark::thing", "Notes")},
        {u"agenda"_s, QT_TRANSLATE_NOOP("waymark::thing", "Agenda")},
        {u"decisions"_s, QT_TRANSLATE_NOOP("waymark::thing", "Decisions")},
        {u"parking"_s, QT_TRANSLATE_NOOP("waymark::thing", "Parking lot")},
        {u"when"_s, QT_TRANSLATE_NOOP("waymark::thing", "Day and time")},
        {u"whose"_s, QT_TRANSLATE_NOOP("waymark::thing", "Who does it")},
        {u"done-on"_s, QT_TRANSLATE_NOOP("waymark::thing", "Done on")},
        {u"learned-mentee"_s, QT_TRANSLATE_NOOP("waymark::thing", "What the mentee learned")},
        {u"learned-mentor"_s, QT_TRANSLATE_NOOP("waymark::thing", "What the mentor learned")},
        {u"blocker"_s, QT_TRANSLATE_NOOP("waymark::thing", "What is in the way")},
        {u"help"_s, QT_TRANSLATE_NOOP("waymark::thing", "What would help")},
        {u"agreement"_s, QT_TRANSLATE_NOOP("waymark::thing", "What was agreed")},
        {u"topic"_s, QT_TRANSLATE_NOOP("waymark::thing", "Topic")},
        {u"track"_s, QT_TRANSLATE_NOOP("waymark::thing", "Track")},
        {u"mood"_s, QT_TRANSLATE_NOOP("waymark::thing", "Mood")},
        {u"energy"_s, QT_TRANSLATE_NOOP("waymark::thing", "Energy")},
        {u"level"_s, QT_TRANSLATE_NOOP("waymark::thing", "Level")},
    };
    if (table == "session"_L1 && field == "place"_L1) {
        return inWords(QT_TRANSLATE_NOOP("waymark::thing", "Where"));
    }
    const char *words = table == "attempt"_L1 ? nullptr : any.value(field);
    return words == nullptr ? QString() : inWords(words);
}

QString valueWords(const QCborValue &value)
{
    if (value.isArray()) {
        QStringList known;
        for (const auto &part : value.toArray()) {
            if (const QString words = valueWords(part); !part.isNull() && !words.isEmpty()) {
                known.append(words);
            }
        }
        return known.join(u" · "_s);
    }
    if (value.isInteger()) {
        return QLocale().toString(value.toInteger());
    }
    if (value.isDouble()) {
        return QLocale().toString(value.toDouble());
    }
    return value.isString() ? dayOrText(value.toString()) : QString();
}

}
