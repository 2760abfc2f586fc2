// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentrubric.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int fewestLevels = 2;
static constexpr int mostLevels = 10;

bool Rubric::has(const QString &criterion) const
{
    return std::ranges::contains(criteria, criterion, &RubricCriterion::id);
}

Result<void> checkRubric(const Rubric &rubric)
{
    if (rubric.highest < fewestLevels || rubric.highest > mostLevels) {
        return failure(Error::Kind::OutOfRange, u"rubric"_s);
    }
    QSet<QString> ids;
    for (const RubricCriterion &criterion : rubric.criteria) {
        if (criterion.id.trimmed().isEmpty() || criterion.title.trimmed().isEmpty()) {
            return failure(Error::Kind::Blank, u"rubric"_s);
        }
        if (ids.contains(criterion.id)) {
            return failure(Error::Kind::Invalid, u"rubric"_s, criterion.id);
        }
        ids.insert(criterion.id);
    }
    return {};
}

Result<void> checkLevels(const Rubric &rubric, const CriterionLevels &levels)
{
    for (const auto &[criterion, level] : levels.asKeyValueRange()) {
        if (!rubric.has(criterion)) {
            return failure(Error::Kind::Invalid, u"levels"_s, criterion);
        }
        if (level < 1 || level > rubric.highest) {
            return failure(Error::Kind::OutOfRange, u"levels"_s, criterion);
        }
    }
    return {};
}

QStringList criteriaWithoutLevel(const Rubric &rubric, const CriterionLevels &levels)
{
    QStringList missing;
    for (const RubricCriterion &criterion : rubric.criteria) {
        if (!levels.contains(criterion.id)) {
            missing.append(criterion.id);
        }
    }
    return missing;
}

static QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJson(const Rubric &rubric)
{
    QJsonArray criteria;
    for (const RubricCriterion &criterion : rubric.criteria) {
        criteria.append(QJsonObject{
            {u"id"_s, criterion.id},
            {u"title"_s, criterion.title},
            {u"levels"_s, QJsonArray::fromStringList(criterion.levels)},
        });
    }
    return compact({{u"criteria"_s, criteria}, {u"highest"_s, rubric.highest}});
}

QString toJson(const CriterionLevels &levels)
{
    QJsonObject object;
    for (const auto &[criterion, level] : levels.asKeyValueRange()) {
        object.insert(criterion, level);
    }
    return compact(object);
}

static RubricCriterion criterionFrom(const QJsonObject &object)
{
    RubricCriterion criterion{.id = object.value("id"_L1).toString(), .title = object.value("title"_L1).toString(), .levels = {}};
    for (const QJsonValue &words : object.value("levels"_L1).toArray()) {
        criterion.levels.append(words.toString());
    }
    return criterion;
}

Rubric rubricFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Rubric rubric;
    rubric.highest = object.value("highest"_L1).toInt(Rubric::defaultHighest);
    for (const QJsonValue &criterion : object.value("criteria"_L1).toArray()) {
        rubric.criteria.append(criterionFrom(criterion.toObject()));
    }
    return rubric;
}

CriterionLevels levelsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CriterionLevels levels;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isDouble()) {
            levels.insert(it.key(), it->toInt());
        }
    }
    return levels;
}

}
