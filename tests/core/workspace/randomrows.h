// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"

#include <map>
#include <random>

namespace waymark
{

/** The ids of the records of each table. */
using IdsOfTables = std::map<std::string, std::vector<RecordId>>;

/** @p schema as if anybody might do anything: what merges could bring is more than one program would write. */
[[nodiscard]] std::shared_ptr<const Schema> withoutRules(const Schema &schema);

/**
 * Writes @p perType rows into every record table, in @p space, with values that fit their columns and nothing else: days
 * that are none, codes that nobody knows, numbers out of every range, links to records of any type and to nothing.
 */
[[nodiscard]] Result<IdsOfTables> writeRandomRows(ActionEngine &engine, SpaceKey space, int perType, std::mt19937 &random);

}
