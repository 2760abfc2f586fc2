// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalids.h"
#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace waymark
{

/** What the form of a step holds. */
struct StepDraft {
    QString title;
    std::optional<QDate> due;
    /** The milestone that it leads to. */
    std::optional<MilestoneId> milestone;

    bool operator==(const StepDraft &) const = default;
};

/** Columns of the board. */
enum class StepColumn {
    ToDo,
    Doing,
    Done,
};

/** The stored code of a column. */
[[nodiscard]] QString codeOf(StepColumn column);
/** A column that a newer version wrote is shown as ToDo. */
[[nodiscard]] StepColumn stepColumn(const QString &code);

/** Where a step stands on the board. */
struct StepPlace {
    StepColumn column = StepColumn::ToDo;
    /** See OrderKey. */
    QByteArray position;
    std::optional<QDate> doneOn;

    bool operator==(const StepPlace &) const = default;
};

/** A small thing to do for a goal. As a value it may break rules: merged edits do. */
struct Step {
    StepId id;
    GoalId goal;
    StepDraft values;
    StepPlace place;

    bool operator==(const Step &) const = default;
    [[nodiscard]] bool isOverdue(QDate today) const { return place.column != StepColumn::Done && values.due && *values.due < today; }
};

/** Errors: Blank, TooLong ("title"), OutOfRange ("due"). */
[[nodiscard]] Result<StepDraft> checked(const StepDraft &draft);

/** Sorts as a board shows: by column, then position, then id. */
void sortForBoard(std::vector<Step> &steps);

/** What changes when a step goes to a place of the board. */
struct StepMove {
    StepPlace place;
    /** Steps that had to make room, with their new positions. */
    std::vector<std::pair<StepId, QByteArray>> others;
};

/**
 * Puts @p step into @p column, behind @p after, or first where that is nothing or not there. @p board are the steps of
 * its goal, sorted for the board; @p today is the day on which it is done if it is.
 */
[[nodiscard]] StepMove stepMove(const std::vector<Step> &board, const Step &step, StepColumn column, std::optional<StepId> after, QDate today);

}
