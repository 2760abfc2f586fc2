// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storetables.h"

namespace waymark
{

/** What a change does to its record, as the authority table sees it. */
enum class Operation {
    Create,
    Change,
    Remove,
};

[[nodiscard]] Operation operationOf(int field);

/**
 * The authority table (store.md, section 3): may @p role do @p operation to a record of @p type? @p own says whether the
 * same person created it. Pure, so that tests can walk the whole table.
 */
[[nodiscard]] bool mayDo(const RecordType &type, Role role, Operation operation, bool own);

/** The part of @p person in @p space; nothing where the person is no member. */
[[nodiscard]] Result<std::optional<Role>> roleIn(Database &database, SpaceKey space, const PersonId &person);

/** Errors: NotAllowed. A closed space is read-only for everybody. */
[[nodiscard]] Result<void> checkAuthority(Database &database, StoreTables &tables, const RecordRow &record, Operation operation, const PersonId &person);
/** The same, for who writes as @p role. Errors: NotAllowed. */
[[nodiscard]] Result<void> checkAuthority(StoreTables &tables, std::optional<Role> role, const RecordRow &record, Operation operation, const PersonId &person);

}
