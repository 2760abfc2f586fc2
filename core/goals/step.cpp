// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include "goalchecks.h"
#include "orderkey.h"
#include "text.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array columnCodes{"todo"_L1, "doing"_L1, "done"_L1};

QString codeOf(StepColumn column)
{
    return columnCodes.at(static_cast<std::size_t>(column));
}

StepColumn stepColumn(const QString &code)
{
    return code == columnCodes.at(1) ? StepColumn::Doing : code == columnCodes.at(2) ? StepColumn::Done : StepColumn::ToDo;
}

Result<StepDraft> checked(const StepDraft &draft)
{
    StepDraft values = draft;
    WAYMARK_TRY(values.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_CHECK(GoalCheck::day(draft.due, u"due"_s));
    return values;
}

void sortForBoard(std::vector<Step> &steps)
{
    std::ranges::sort(steps, {}, [](const Step &step) { return std::tuple(step.place.column, step.place.position, step.id); });
}

/** The others of the column, as they are shown. */
static std::vector<Step> othersIn(const std::vector<Step> &board, StepColumn column, StepId without)
{
    std::vector<Step> steps;
    std::ranges::copy_if(board, std::back_inserter(steps), [&](const Step &step) { return step.place.column == column && step.id != without; });
    return steps;
}

StepMove stepMove(const std::vector<Step> &board, const Step &step, StepColumn column, std::optional<StepId> after, QDate today)
{
    const std::vector<Step> others = othersIn(board, column, step.id);
    const auto found = after ? std::ranges::find(others, *after, &Step::id) : others.end();
    const auto position = found == others.end() ? 0 : std::distance(others.begin(), found) + 1;
    std::vector<QByteArray> keys;
    std::ranges::transform(others, std::back_inserter(keys), [](const Step &other) { return other.place.position; });
    const OrderKey::Placement placement = OrderKey::place(keys, static_cast<std::size_t>(position));

    StepMove move{{column, placement.key, std::nullopt}, {}};
    if (column == StepColumn::Done) {
        move.place.doneOn = step.place.doneOn ? step.place.doneOn : today;
    }
    for (const OrderKey::Change &change : placement.others) {
        move.others.emplace_back(others.at(change.index).id, change.key);
    }
    return move;
}

}
