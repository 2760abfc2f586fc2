// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace waymark
{

/** One thing that is looked at in an attempt. */
struct RubricCriterion {
    /** Unique within its rubric, never translated. */
    QString id;
    QString title;
    /** What each level means, from level 1 on; as many as the rubric has levels. */
    QStringList levels;

    bool operator==(const RubricCriterion &) const = default;
};

/** By what an attempt is judged, as it was when the assignment was taken. */
struct Rubric {
    static constexpr int defaultHighest = 4;

    QList<RubricCriterion> criteria;
    /** Levels run from 1 to this. */
    int highest = defaultHighest;

    [[nodiscard]] bool has(const QString &criterion) const;

    bool operator==(const Rubric &) const = default;
};

/** The level that was given to each criterion, by its id; criteria without a level are not in it. */
using CriterionLevels = QMap<QString, int>;

/**
 * Whether @p rubric makes sense. Errors, all with the field "rubric": Blank for a criterion without id or title,
 * Invalid for an id that stands there twice, OutOfRange for fewer than 2 or more than 10 levels.
 */
[[nodiscard]] Result<void> checkRubric(const Rubric &rubric);

/** Whether @p levels fit @p rubric. Errors with the field "levels": Invalid for a criterion it has not, OutOfRange for a level it has not. */
[[nodiscard]] Result<void> checkLevels(const Rubric &rubric, const CriterionLevels &levels);

/** The criteria of @p rubric, in its order, that have no level. */
[[nodiscard]] QStringList criteriaWithoutLevel(const Rubric &rubric, const CriterionLevels &levels);

/** As columns hold them: compact JSON with sorted keys, the same text for the same value. */
[[nodiscard]] QString toJson(const Rubric &rubric);
[[nodiscard]] QString toJson(const CriterionLevels &levels);

/** What can be read of @p json; nothing of it where it is no rubric. */
[[nodiscard]] Rubric rubricFromJson(const QString &json);
[[nodiscard]] CriterionLevels levelsFromJson(const QString &json);

}
