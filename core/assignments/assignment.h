// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentids.h"
#include "assignmentrubric.h"
#include "result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark
{

/** What somebody is asked to do: as a template of the method says it, or in somebody's own words. */
struct AssignmentBrief {
    /** Id and version of the template that it was taken from; empty and 0 where it is somebody's own. */
    QString templateId;
    int templateVersion = 0;
    QString title;
    /** Markdown source, as typed. */
    QString brief;
    /** Ids of the competencies that it shows. */
    QStringList competencies;
    Rubric rubric;
    std::optional<QDate> due;

    bool operator==(const AssignmentBrief &) const = default;
};

/** An assignment as it stands in the store: a merged one may break the rules of checkedBrief(). */
struct Assignment {
    AssignmentId id;
    SpaceKey space;
    AssignmentBrief brief;

    bool operator==(const Assignment &) const = default;
};

/**
 * @p brief with its texts cleaned and each competency once, or why it cannot be taken. Errors: Blank "title", TooLong "title"
 * or "brief", OutOfRange "due" (a year before 1900 or after 2200) or "version" (below 0), Blank "competencies" for one
 * without an id, those of checkRubric().
 */
[[nodiscard]] Result<AssignmentBrief> checkedBrief(const AssignmentBrief &brief);

/** @p due unless it lies outside the years 1900 to 2200. Errors: OutOfRange "due". */
[[nodiscard]] Result<std::optional<QDate>> checkedDue(const std::optional<QDate> &due);

}
