// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark
{

/**
 * A field of a record type: one column, or several that only make sense together and so have one version.
 * Numbers are never reused or retyped; those below FieldNumber::First belong to the store.
 */
struct Field {
    int number = 0;
    std::string code;
    std::vector<std::string> columns;
};

/** Fields that every record has. */
namespace FieldNumber
{
inline constexpr int Created = 0; ///< the whole record, as it was created
inline constexpr int Life = 1; ///< deleted or not
inline constexpr int Purged = 2; ///< terminal: the values are gone
inline constexpr int First = 10;
}

/** Who may change a record after it was created. */
enum class Editing {
    Shared, ///< by the authority table
    InsertOnly, ///< nobody, its author's other devices included
};

/** The part that a person plays in a space. */
enum class Role {
    Self, ///< in the private space: my own devices
    Mentee,
    Mentor,
};

/** The code of a role as founding statements and the table `wm_member` hold it: "self", "mentee", "mentor". */
[[nodiscard]] std::string_view codeOf(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(std::string_view code);

/** Whose records a role may touch. */
enum class Reach {
    None,
    Own, ///< those that the same person created
    Any,
};

/** What a role may do to the records of a type in a shared space. In the private space its owner may do everything. */
struct RoleRule {
    Role role = Role::Self;
    bool create = false;
    Reach change = Reach::None;
    Reach remove = Reach::None;
};

/**
 * A type of record: one STRICT table with the columns `id BLOB PRIMARY KEY NOT NULL`, `space INTEGER NOT NULL`,
 * `trashed INTEGER NOT NULL DEFAULT 0` (set by the store alone) and those of its fields, with no constraint over
 * several columns, no reference and no UNIQUE.
 */
struct RecordType {
    int number = 0;
    std::string table;
    std::vector<Field> fields;
    Editing editing = Editing::Shared;
    /** Column with the id of the record that this one is a part of: deleted with it; empty where there is none. */
    std::string ownerColumn;
    /** Columns found by search, the title first; empty where the type is not searched. */
    std::vector<std::string> searchColumns;
    /** The authority table of the type, for shared spaces; a role that is not named may do nothing. */
    std::vector<RoleRule> authority;

    /** Null where no field has this number. */
    [[nodiscard]] const Field *field(int wanted) const;
};

/** A step of the schema: SQL that adds, in the order of its numbers. Never edited once it has been released. */
struct Migration {
    int version = 0;
    std::string sql;
};

/** What one concept adds to the schema. */
struct ConceptSchema {
    std::vector<RecordType> types;
    std::vector<Migration> migrations;
};

/** Every record type and every step, as a workspace is opened with. */
class Schema
{
public:
    explicit Schema(const std::vector<ConceptSchema> &concepts);

    [[nodiscard]] const std::vector<RecordType> &types() const { return m_types; }
    [[nodiscard]] const std::vector<Migration> &migrations() const { return m_migrations; }
    /** The version of a file after every step. */
    [[nodiscard]] int version() const;
    /** Null where no type has this number: written by a newer version. */
    [[nodiscard]] const RecordType *type(int number) const;
    [[nodiscard]] const RecordType *typeOfTable(const std::string &table) const;

private:
    std::vector<RecordType> m_types;
    std::vector<Migration> m_migrations;
};

}
