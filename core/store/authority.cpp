// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authority.h"

#include <algorithm>

namespace waymark
{

Operation operationOf(int field)
{
    switch (field) {
    case FieldNumber::Created:
        return Operation::Create;
    case FieldNumber::Life:
    case FieldNumber::Purged:
        return Operation::Remove;
    default:
        return Operation::Change;
    }
}

static bool reaches(Reach reach, bool own)
{
    return reach == Reach::Any || (reach == Reach::Own && own);
}

bool mayDo(const RecordType &type, Role role, Operation operation, bool own)
{
    if (operation == Operation::Change && type.editing == Editing::InsertOnly) {
        return false;
    }
    if (role == Role::Self) {
        return true;
    }
    const auto rule = std::ranges::find(type.authority, role, &RoleRule::role);
    if (rule == type.authority.end()) {
        return false;
    }
    switch (operation) {
    case Operation::Create:
        return rule->create;
    case Operation::Change:
        return reaches(rule->change, own);
    case Operation::Remove:
        return reaches(rule->remove, own);
    }
    return false;
}

Result<std::optional<Role>> roleIn(Database &database, SpaceKey space, const PersonId &person)
{
    if (space == privateSpace) {
        return Role::Self;
    }
    WAYMARK_TRY(Statement statement,
                database.prepare("SELECT m.role FROM wm_member m JOIN wm_space s ON s.key = m.space WHERE m.space = ?1 AND m.person = ?2 AND s.closed = 0"));
    WAYMARK_TRY(const auto code, statement.bind(1, space).bind(2, person.key).readOne([](const Statement &row) { return row.text(0).toStdString(); }));
    return code ? roleFromCode(*code) : std::nullopt;
}

Result<void> checkAuthority(Database &database, StoreTables &tables, const RecordRow &record, Operation operation, const PersonId &person)
{
    WAYMARK_TRY(const std::optional<Role> role, roleIn(database, record.space, person));
    return checkAuthority(tables, role, record, operation, person);
}

Result<void> checkAuthority(StoreTables &tables, std::optional<Role> role, const RecordRow &record, Operation operation, const PersonId &person)
{
    const RecordType *type = tables.records.schema().type(record.type);
    WAYMARK_TRY(const qint64 creator, tables.devices.key(record.created.device));
    WAYMARK_TRY(const PersonId owner, tables.devices.person(creator));
    if (!role || (type != nullptr && !mayDo(*type, *role, operation, owner == person))) {
        return failure(Error::Kind::NotAllowed, type == nullptr ? QString() : QString::fromStdString(type->table));
    }
    return {};
}

}
