// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordtype.h"

#include <algorithm>

namespace waymark
{

std::string_view codeOf(Role role)
{
    switch (role) {
    case Role::Self:
        return "self";
    case Role::Mentee:
        return "mentee";
    case Role::Mentor:
        return "mentor";
    }
    return {};
}

std::optional<Role> roleFromCode(std::string_view code)
{
    for (const Role role : {Role::Self, Role::Mentee, Role::Mentor}) {
        if (codeOf(role) == code) {
            return role;
        }
    }
    return std::nullopt;
}

const Field *RecordType::field(int wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &Field::number);
    return found == fields.end() ? nullptr : &*found;
}

Schema::Schema(const std::vector<ConceptSchema> &concepts)
{
    for (const ConceptSchema &part : concepts) {
        m_types.insert(m_types.end(), part.types.begin(), part.types.end());
        m_migrations.insert(m_migrations.end(), part.migrations.begin(), part.migrations.end());
    }
    std::ranges::stable_sort(m_migrations, {}, &Migration::version);
    std::ranges::sort(m_types, {}, &RecordType::number);
}

int Schema::version() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

const RecordType *Schema::type(int number) const
{
    const auto found = std::ranges::lower_bound(m_types, number, {}, &RecordType::number);
    return found == m_types.end() || found->number != number ? nullptr : &*found;
}

const RecordType *Schema::typeOfTable(const std::string &table) const
{
    const auto found = std::ranges::find(m_types, table, &RecordType::table);
    return found == m_types.end() ? nullptr : &*found;
}

}
