// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

#include <QHash>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace waymark
{

/** What a value lacks to follow a schema. */
struct SchemaProblem {
    /** JSON pointer into the value. */
    QString pointer;
    /** The keyword of the schema that it breaks, such as "required" or "enum". */
    QString keyword;
    /** The member that is missing, where one is; else empty. */
    QString member;

    bool operator==(const SchemaProblem &) const = default;
};

/**
 * The part of JSON Schema (draft 2019-09) that the schemas of Open Badges 3.0 and CLR 2.0 use, references within the
 * document included. A keyword that is not known is a problem of the keyword "unknown", not ignored.
 * May be read from any thread.
 */
class JsonSchema
{
public:
    explicit JsonSchema(const JsonValue &schema);

    /** The first problem found; nothing where @p value follows the schema. */
    [[nodiscard]] std::optional<SchemaProblem> check(const JsonValue &value) const;

private:
    using Problem = std::optional<SchemaProblem>;

    [[nodiscard]] Problem check(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkKeyword(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkText(const QString &keyword, const JsonValue &rule, const JsonValue &value, const QString &pointer) const;
    [[nodiscard]] Problem checkArray(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkItems(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkObject(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkAdditional(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] Problem checkChoice(const QString &keyword, const JsonValue &rule, const JsonValue &value, const QString &pointer, int depth) const;
    [[nodiscard]] const JsonValue *resolve(const QString &reference) const;
    void collectPatterns(const JsonValue &schema);

    JsonValue m_schema;
    QHash<QString, QRegularExpression> m_patterns;
};

}
