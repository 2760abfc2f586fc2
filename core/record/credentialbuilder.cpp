// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialbuilder.h"

#include "text.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr auto credentialsContext = "https://www.w3.org/ns/credentials/v2"_L1;
static constexpr auto badgeContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_L1;
static constexpr auto clrContext = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"_L1;
static constexpr auto extensionsContext = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"_L1;
static constexpr auto badgeSchema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"_L1;
static constexpr auto endorsementSchema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json"_L1;
static constexpr auto clrSchema = "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json"_L1;

/** Ids of achievements and levels are made from their codes in this namespace, so that they are the same everywhere. */
static constexpr QUuid idNamespace{0x8c3e2f61, 0x4b7d, 0x4f0a, 0x9d, 0x52, 0x1e, 0x6a, 0x70, 0xc4, 0xb9, 0x13};

QString credentialTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

static QString credentialDay(QDate day)
{
    return day.isValid() ? day.toString(u"yyyy-MM-dd'T'00:00:00'Z'"_s) : QString();
}

QString credentialText(const QString &text)
{
    QString result;
    for (const char32_t c : cleaned(text).text.toUcs4()) {
        if (!QChar::isNonCharacter(c)) {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

QString urnOf(const QUuid &id)
{
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QUuid idOfUrn(const QString &urn)
{
    const QUuid id(urn.startsWith("urn:uuid:"_L1) ? urn.sliced(9) : QString());
    return urnOf(id) == urn ? id : QUuid();
}

static QString urnOfCode(const QString &code)
{
    return urnOf(QUuid::createUuidV5(idNamespace, code.toUtf8()));
}

static JsonValue text(const QString &value)
{
    return JsonValue(credentialText(value));
}

static JsonValue typed(const QString &type)
{
    JsonValue value = JsonValue::object();
    value.set(u"type"_s, JsonValue::list(type));
    return value;
}

static JsonValue profileOf(const Party &party)
{
    JsonValue profile = typed(u"Profile"_s);
    profile.set(u"id"_s, party.did);
    profile.setUnlessEmpty(u"name"_s, text(party.name));
    return profile;
}

static JsonValue listOf(std::initializer_list<QLatin1StringView> texts)
{
    JsonValue list = JsonValue::array();
    for (const QLatin1StringView item : texts) {
        list.append(QString(item));
    }
    return list;
}

static JsonValue envelopeOf(const Envelope &envelope, QLatin1StringView type, QLatin1StringView schema)
{
    const bool clr = schema == clrSchema;
    JsonValue credential = JsonValue::object();
    credential.set(u"@context"_s,
                   clr ? listOf({credentialsContext, clrContext, badgeContext, extensionsContext})
                       : listOf({credentialsContext, badgeContext, extensionsContext}));
    credential.set(u"id"_s, urnOf(envelope.id));
    credential.set(u"type"_s, listOf({"VerifiableCredential"_L1, type}));
    credential.set(u"issuer"_s, profileOf(envelope.issuer));
    credential.set(u"validFrom"_s, credentialTime(envelope.at));
    JsonValue reference = JsonValue::object();
    reference.set(u"id"_s, QString(schema)).set(u"type"_s, u"1EdTechJsonSchemaValidator2019"_s);
    credential.set(u"credentialSchema"_s, JsonValue::array({reference}));
    return credential;
}

static JsonValue identifiersOf(const Holder &holder)
{
    JsonValue list = JsonValue::array();
    for (const HashedIdentity &identity : holder.identities) {
        JsonValue object = JsonValue::object();
        object.set(u"type"_s, u"IdentityObject"_s);
        object.set(u"hashed"_s, true);
        object.set(u"identityHash"_s, identity.hash);
        object.set(u"identityType"_s, identity.type);
        object.setUnlessEmpty(u"salt"_s, identity.salt);
        list.append(std::move(object));
    }
    return list;
}

static JsonValue subjectOf(const Holder &holder, const QString &type)
{
    JsonValue subject = typed(type);
    subject.set(u"id"_s, holder.did);
    subject.setUnlessEmpty(u"identifier"_s, identifiersOf(holder));
    return subject;
}

static QString achievementTypeOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Competency:
        return u"Competency"_s;
    case ClaimKind::Assignment:
        return u"Assignment"_s;
    case ClaimKind::Goal:
        return u"Achievement"_s;
    case ClaimKind::Hours:
        break;
    }
    return u"ext:MentoringHours"_s;
}

/** Where ids of this claim's parts are made from. */
static QString codeOfClaim(const Claim &claim)
{
    return codeOf(claim.kind) + u':' + claim.topic;
}

static QString levelUrn(const QString &resultCode, int level)
{
    return urnOfCode(resultCode + u"/level:"_s + QString::number(level));
}

static JsonValue levelOf(const ScaleLevel &level, const QString &resultCode)
{
    JsonValue value = typed(u"RubricCriterionLevel"_s);
    value.set(u"id"_s, levelUrn(resultCode, level.level));
    value.set(u"name"_s, text(level.name));
    value.set(u"level"_s, QString::number(level.level));
    value.setUnlessEmpty(u"description"_s, text(level.description));
    return value;
}

static QString resultTypeOf(const ClaimResult &result)
{
    if (!result.scale.isEmpty()) {
        return u"RubricCriterionLevel"_s;
    }
    if (result.value.isEmpty()) {
        return u"Status"_s;
    }
    bool number = false;
    static_cast<void>(result.value.toDouble(&number));
    return number ? u"RawScore"_s : u"ext:Value"_s;
}

static JsonValue resultDescriptionOf(const ClaimResult &result, const QString &resultCode)
{
    JsonValue description = typed(u"ResultDescription"_s);
    description.set(u"id"_s, urnOfCode(resultCode));
    description.set(u"name"_s, text(result.name));
    description.set(u"resultType"_s, resultTypeOf(result));
    JsonValue levels = JsonValue::array();
    for (const ScaleLevel &level : result.scale) {
        levels.append(levelOf(level, resultCode));
    }
    description.setUnlessEmpty(u"rubricCriterionLevel"_s, std::move(levels));
    return description;
}

static JsonValue resultOf(const ClaimResult &result, const QString &resultCode)
{
    JsonValue value = typed(u"Result"_s);
    value.set(u"resultDescription"_s, urnOfCode(resultCode));
    if (result.level) {
        value.set(u"achievedLevel"_s, levelUrn(resultCode, *result.level));
        value.set(u"value"_s, QString::number(*result.level));
    } else if (!result.value.isEmpty()) {
        value.set(u"value"_s, text(result.value));
    } else {
        value.set(u"status"_s, u"Completed"_s);
    }
    return value;
}

/** The claim's results, and 'n of m' as one more. */
static QList<ClaimResult> allResults(const Claim &claim)
{
    QList<ClaimResult> results = claim.results;
    if (claim.demonstrations) {
        const QString value = QString::number(claim.demonstrations->shown) + u" of "_s + QString::number(claim.demonstrations->expected);
        results.append({.code = u"demonstrations"_s, .name = u"Accepted demonstrations"_s, .scale = {}, .level = {}, .value = value});
    }
    return results;
}

static JsonValue achievementOf(const Claim &claim)
{
    JsonValue criteria = JsonValue::object();
    criteria.set(u"narrative"_s, text(claim.criteria));
    JsonValue descriptions = JsonValue::array();
    for (const ClaimResult &result : allResults(claim)) {
        descriptions.append(resultDescriptionOf(result, codeOfClaim(claim) + u'/' + result.code));
    }
    JsonValue achievement = typed(u"Achievement"_s);
    achievement.set(u"id"_s, urnOfCode(codeOfClaim(claim)));
    achievement.set(u"achievementType"_s, achievementTypeOf(claim.kind));
    achievement.setUnlessEmpty(u"humanCode"_s, text(claim.code));
    achievement.set(u"name"_s, text(claim.name));
    achievement.set(u"description"_s, text(claim.description));
    achievement.set(u"criteria"_s, std::move(criteria));
    achievement.setUnlessEmpty(u"resultDescription"_s, std::move(descriptions));
    return achievement;
}

static JsonValue evidenceOf(const Claim &claim)
{
    JsonValue list = JsonValue::array();
    for (const EvidenceItem &item : claim.evidence) {
        JsonValue evidence = typed(u"Evidence"_s);
        const bool file = !item.sha256.isEmpty();
        evidence.set(u"id"_s, file ? u"urn:sha256:"_s + QLatin1StringView(item.sha256.toHex()) : urnOf(item.id));
        evidence.setUnlessEmpty(u"name"_s, text(item.name));
        evidence.setUnlessEmpty(u"genre"_s, text(item.genre));
        evidence.setUnlessEmpty(u"description"_s, text(item.description));
        evidence.setUnlessEmpty(u"narrative"_s, text(item.narrative));
        list.append(std::move(evidence));
    }
    return list;
}

/** Name and level, as lists show the credential. */
static QString credentialNameOf(const Claim &claim)
{
    for (const ClaimResult &result : claim.results) {
        for (const ScaleLevel &level : result.scale) {
            if (claim.kind == ClaimKind::Competency && result.level == level.level) {
                return claim.name + u" – "_s + level.name;
            }
        }
    }
    return claim.name;
}

JsonValue achievementCredential(const Envelope &envelope, const Holder &holder, const Claim &claim)
{
    JsonValue results = JsonValue::array();
    for (const ClaimResult &result : allResults(claim)) {
        results.append(resultOf(result, codeOfClaim(claim) + u'/' + result.code));
    }
    JsonValue subject = subjectOf(holder, u"AchievementSubject"_s);
    subject.set(u"achievement"_s, achievementOf(claim));
    subject.setUnlessEmpty(u"result"_s, std::move(results));
    subject.setUnlessEmpty(u"narrative"_s, text(claim.narrative));
    subject.setUnlessEmpty(u"activityStartDate"_s, credentialDay(claim.from));
    subject.setUnlessEmpty(u"activityEndDate"_s, credentialDay(claim.until));

    JsonValue credential = envelopeOf(envelope, "OpenBadgeCredential"_L1, badgeSchema);
    credential.set(u"name"_s, text(credentialNameOf(claim)));
    credential.setUnlessEmpty(u"awardedDate"_s, credentialDay(claim.awarded));
    credential.setUnlessEmpty(u"validUntil"_s, claim.validUntil.isValid() ? claim.validUntil.toString(u"yyyy-MM-dd'T'23:59:59'Z'"_s) : QString());
    credential.setUnlessEmpty(u"evidence"_s, evidenceOf(claim));
    credential.set(u"credentialSubject"_s, std::move(subject));
    return credential;
}

JsonValue selfCredential(const Envelope &envelope, const Holder &holder, const SelfStatement &statement)
{
    JsonValue criteria = JsonValue::object();
    criteria.set(u"narrative"_s, u"Stated by the holder."_s);
    JsonValue achievement = typed(u"Achievement"_s);
    achievement.set(u"id"_s, urnOfCode(u"statement:"_s + statement.id.toString(QUuid::WithoutBraces)));
    achievement.set(u"achievementType"_s, statement.type);
    achievement.set(u"name"_s, text(statement.name));
    achievement.set(u"description"_s, text(statement.description.isEmpty() ? statement.name : statement.description));
    achievement.setUnlessEmpty(u"specialization"_s, text(statement.organisation));
    achievement.set(u"criteria"_s, std::move(criteria));

    JsonValue subject = subjectOf(holder, u"AchievementSubject"_s);
    subject.set(u"achievement"_s, std::move(achievement));
    subject.setUnlessEmpty(u"activityStartDate"_s, credentialDay(statement.from));
    subject.setUnlessEmpty(u"activityEndDate"_s, credentialDay(statement.until));

    JsonValue credential = envelopeOf(envelope, "OpenBadgeCredential"_L1, badgeSchema);
    credential.set(u"name"_s, text(statement.name));
    credential.set(u"credentialSubject"_s, std::move(subject));
    return credential;
}

JsonValue endorsementCredential(const Envelope &envelope, const QString &subject, const QString &name, const QString &comment)
{
    JsonValue about = typed(u"EndorsementSubject"_s);
    about.set(u"id"_s, subject);
    about.setUnlessEmpty(u"endorsementComment"_s, text(comment));
    JsonValue credential = envelopeOf(envelope, "EndorsementCredential"_L1, endorsementSchema);
    credential.set(u"name"_s, text(name));
    credential.set(u"credentialSubject"_s, std::move(about));
    return credential;
}

JsonValue clrCredential(const Compilation &compilation)
{
    JsonValue subject = subjectOf(compilation.holder, u"ClrSubject"_s);
    subject.set(u"verifiableCredential"_s, JsonValue::array(compilation.credentials));
    JsonValue credential = envelopeOf(compilation.envelope, "ClrCredential"_L1, clrSchema);
    credential.set(u"name"_s, text(compilation.name));
    credential.setUnlessEmpty(u"description"_s, text(compilation.description));
    credential.set(u"partial"_s, compilation.partial);
    credential.set(u"credentialSubject"_s, std::move(subject));
    credential.setUnlessEmpty(u"endorsement"_s, JsonValue::array(compilation.endorsements));
    return credential;
}

}
