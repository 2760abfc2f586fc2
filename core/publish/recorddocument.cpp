// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorddocument.h"

#include "canonical/jsonparser.h"
#include "credentialchecks.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

QString DocumentEvidence::sha256() const
{
    return id.startsWith("urn:sha256:"_L1) ? id.sliced(11) : QString();
}

QString DocumentResult::text() const
{
    return levelName.isEmpty() ? value : value + u" ("_s + levelName + u')';
}

QString DocumentEntry::levelText() const
{
    const auto it = std::ranges::find_if(results, [](const DocumentResult &result) { return !result.levelName.isEmpty(); });
    return it == results.end() ? QString() : it->text();
}

double RecordDocument::signedHours() const
{
    double hours = 0;
    for (const DocumentEntry &entry : entries) {
        if (entry.isHours() && !entry.selfStated && !entry.results.isEmpty()) {
            hours += entry.results.front().value.toDouble();
        }
    }
    return hours;
}

static QString textOf(const JsonValue &object, QStringView name)
{
    return shown(object[name].toString());
}

/** The day of a date-time in UTC, as credentials write it. */
static QDate dayOf(const JsonValue &object, QStringView name)
{
    return QDate::fromString(object[name].toString().first(std::min<qsizetype>(10, object[name].toString().size())), Qt::ISODate);
}

/** The item of @p list whose id is @p id; null where there is none. */
static const JsonValue &withId(const JsonValue &list, const QString &id)
{
    static const JsonValue none;
    for (const JsonValue &item : list.items()) {
        if (item[u"id"].toString() == id) {
            return item;
        }
    }
    return none;
}

static DocumentResult resultOf(const JsonValue &result, const JsonValue &achievement)
{
    const JsonValue &description = withId(achievement[u"resultDescription"], result[u"resultDescription"].toString());
    const JsonValue &level = withId(description[u"rubricCriterionLevel"], result[u"achievedLevel"].toString());
    const QString value = textOf(result, u"value");
    return {.name = textOf(description, u"name"),
            .value = value.isEmpty() ? textOf(result, u"status") : value,
            .levelName = textOf(level, u"name"),
            .steps = static_cast<int>(description[u"rubricCriterionLevel"].items().size())};
}

static QList<DocumentEvidence> evidenceOf(const JsonValue &credential)
{
    QList<DocumentEvidence> list;
    for (const JsonValue &item : credential[u"evidence"].items()) {
        list.append({.name = textOf(item, u"name"), .genre = textOf(item, u"genre"), .description = textOf(item, u"description"), .id = textOf(item, u"id")});
    }
    return list;
}

static DocumentEntry envelopeOf(const JsonValue &credential, const QString &holder)
{
    DocumentEntry entry;
    entry.name = textOf(credential, u"name");
    entry.issuerName = textOf(credential[u"issuer"], u"name");
    entry.issuerDid = textOf(credential[u"issuer"], u"id");
    entry.signedOn = dayOf(credential, u"validFrom");
    entry.awardedOn = dayOf(credential, u"awardedDate");
    entry.validUntil = dayOf(credential, u"validUntil");
    entry.selfStated = entry.issuerDid == holder;
    return entry;
}

static DocumentEntry achievementOf(const JsonValue &credential, const QString &holder)
{
    const JsonValue &subject = credential[u"credentialSubject"];
    const JsonValue &achievement = subject[u"achievement"];
    DocumentEntry entry = envelopeOf(credential, holder);
    entry.type = textOf(achievement, u"achievementType");
    entry.name = achievement.has(u"name") ? textOf(achievement, u"name") : entry.name;
    entry.description = textOf(achievement, u"description");
    entry.organisation = textOf(achievement, u"specialization");
    entry.criteria = textOf(achievement[u"criteria"], u"narrative");
    entry.narrative = textOf(subject, u"narrative");
    entry.from = dayOf(subject, u"activityStartDate");
    entry.until = dayOf(subject, u"activityEndDate");
    for (const JsonValue &result : subject[u"result"].items()) {
        entry.results.append(resultOf(result, achievement));
    }
    entry.evidence = evidenceOf(credential);
    return entry;
}

static DocumentEntry endorsementOf(const JsonValue &credential, const QString &holder)
{
    DocumentEntry entry = envelopeOf(credential, holder);
    entry.type = u"Endorsement"_s;
    entry.narrative = textOf(credential[u"credentialSubject"], u"endorsementComment");
    return entry;
}

Result<RecordDocument> readRecordDocument(const QByteArray &clr)
{
    const auto record = parseJson(clr);
    if (!record || !(*record)[u"type"].names(u"ClrCredential")) {
        return failure(Error::Kind::Invalid, u"record"_s);
    }
    const JsonValue &subject = (*record)[u"credentialSubject"];
    RecordDocument document;
    document.holderDid = textOf(subject, u"id");
    document.holderName = textOf((*record)[u"issuer"], u"name");
    document.compilerDid = textOf((*record)[u"issuer"], u"id");
    document.compiledOn = dayOf(*record, u"validFrom");
    document.compiledAt = instantOf((*record)[u"validFrom"].toString()).value_or(0);
    document.partial = (*record)[u"partial"].toBool();
    for (const JsonValue &credential : subject[u"verifiableCredential"].items()) {
        document.entries.push_back(achievementOf(credential, document.holderDid));
    }
    for (const JsonValue &credential : (*record)[u"endorsement"].items()) {
        document.entries.push_back(endorsementOf(credential, document.holderDid));
    }
    return document;
}

Result<DocumentEntry> readDocumentEntry(const QByteArray &credential)
{
    const auto value = parseJson(credential);
    if (!value || !(*value)[u"credentialSubject"][u"achievement"].isObject()) {
        return failure(Error::Kind::Invalid, u"credential"_s);
    }
    return achievementOf(*value, textOf((*value)[u"credentialSubject"], u"id"));
}

}
