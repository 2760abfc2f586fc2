// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonschema.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Schemas refer to themselves; values are no deeper than this. */
static constexpr int maximumDepth = 256;

static constexpr std::array annotations{
    "$schema"_L1, "$id"_L1, "$comment"_L1, "$defs"_L1, "title"_L1, "description"_L1, "default"_L1, "examples"_L1,
};

static bool isOfType(const JsonValue &value, const QString &type)
{
    if (type == "object"_L1) {
        return value.isObject();
    }
    if (type == "array"_L1) {
        return value.isArray();
    }
    if (type == "string"_L1) {
        return value.isString();
    }
    if (type == "boolean"_L1) {
        return value.isBool();
    }
    if (type == "null"_L1) {
        return value.isNull();
    }
    return value.isInteger() && (type == "integer"_L1 || type == "number"_L1);
}

/** Date-times in credentials name their zone (Verifiable Credentials Data Model 2.0, section 4.9). */
static bool isDateTime(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"-?([1-9]\\d{3,}|0\\d{3})-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"_s));
    return shape.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

static bool hasFormat(const QString &text, const QString &format)
{
    if (format == "date-time"_L1) {
        return isDateTime(text);
    }
    return format != "date"_L1 || QDate::fromString(text, Qt::ISODate).isValid();
}

static std::optional<SchemaProblem> problemUnless(bool good, const QString &pointer, const QString &keyword, const QString &member = {})
{
    return good ? std::nullopt : std::optional(SchemaProblem{pointer, keyword, member});
}

/** @p schema without what only people read. @p named: its members are names of schemas, not keywords. */
static JsonValue withoutAnnotations(const JsonValue &schema, bool named)
{
    if (schema.isArray()) {
        JsonValue items = JsonValue::array();
        for (const JsonValue &item : schema.items()) {
            items.append(withoutAnnotations(item, false));
        }
        return items;
    }
    if (!schema.isObject()) {
        return schema;
    }
    JsonValue result = JsonValue::object();
    for (const JsonMember &member : schema.members()) {
        const bool kept = named || member.name == "$defs"_L1 || !std::ranges::contains(annotations, member.name);
        const bool namesWithin = !named && (member.name == "$defs"_L1 || member.name == "properties"_L1);
        if (kept) {
            result.set(member.name, withoutAnnotations(member.value, namesWithin));
        }
    }
    return result;
}

JsonSchema::JsonSchema(const JsonValue &schema)
    : m_schema(withoutAnnotations(schema, false))
{
    collectPatterns(m_schema);
}

void JsonSchema::collectPatterns(const JsonValue &schema)
{
    for (const JsonMember &member : schema.members()) {
        if (member.name == "pattern"_L1 && member.value.isString()) {
            m_patterns.insert(member.value.toString(), QRegularExpression(member.value.toString()));
        }
        collectPatterns(member.value);
    }
    for (const JsonValue &item : schema.items()) {
        collectPatterns(item);
    }
}

std::optional<SchemaProblem> JsonSchema::check(const JsonValue &value) const
{
    return check(m_schema, value, {}, 0);
}

JsonSchema::Problem JsonSchema::check(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    if (schema.isBool()) {
        return problemUnless(schema.toBool(), pointer, u"false"_s);
    }
    if (depth > maximumDepth) {
        return SchemaProblem{pointer, u"depth"_s, {}};
    }
    for (const JsonMember &member : schema.members()) {
        if (auto problem = checkKeyword(member.name, schema, value, pointer, depth + 1)) {
            return problem;
        }
    }
    return std::nullopt;
}

JsonSchema::Problem JsonSchema::checkKeyword(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    static constexpr std::array ofTexts{"pattern"_L1, "format"_L1};
    static constexpr std::array ofArrays{"items"_L1, "additionalItems"_L1, "contains"_L1, "minItems"_L1};
    static constexpr std::array ofObjects{"required"_L1, "properties"_L1, "additionalProperties"_L1, "propertyNames"_L1};
    static constexpr std::array choices{"oneOf"_L1, "anyOf"_L1, "allOf"_L1};
    const JsonValue &rule = schema[keyword];
    if (std::ranges::contains(annotations, keyword)) {
        return std::nullopt;
    }
    if (keyword == "type"_L1) {
        return problemUnless(isOfType(value, rule.toString()), pointer, keyword);
    }
    if (keyword == "enum"_L1) {
        return problemUnless(std::ranges::contains(rule.items(), value), pointer, keyword);
    }
    if (keyword == "$ref"_L1) {
        const JsonValue *target = resolve(rule.toString());
        return target ? check(*target, value, pointer, depth) : SchemaProblem{pointer, keyword, {}};
    }
    if (std::ranges::contains(ofTexts, keyword)) {
        return value.isString() ? checkText(keyword, rule, value, pointer) : std::nullopt;
    }
    if (std::ranges::contains(ofArrays, keyword)) {
        return value.isArray() ? checkArray(keyword, schema, value, pointer, depth) : std::nullopt;
    }
    if (std::ranges::contains(ofObjects, keyword)) {
        return value.isObject() ? checkObject(keyword, schema, value, pointer, depth) : std::nullopt;
    }
    return std::ranges::contains(choices, keyword) ? checkChoice(keyword, rule, value, pointer, depth) : SchemaProblem{pointer, u"unknown"_s, keyword};
}

JsonSchema::Problem JsonSchema::checkText(const QString &keyword, const JsonValue &rule, const JsonValue &value, const QString &pointer) const
{
    if (keyword == "format"_L1) {
        return problemUnless(hasFormat(value.toString(), rule.toString()), pointer, keyword);
    }
    return problemUnless(m_patterns.value(rule.toString()).match(value.toString()).hasMatch(), pointer, keyword);
}

JsonSchema::Problem JsonSchema::checkArray(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    const JsonValue &rule = schema[keyword];
    if (keyword == "minItems"_L1) {
        return problemUnless(static_cast<qint64>(value.items().size()) >= rule.toInteger(), pointer, keyword);
    }
    if (keyword == "contains"_L1) {
        const auto fits = [&](const JsonValue &item) { return !check(rule, item, pointer, depth); };
        return problemUnless(std::ranges::any_of(value.items(), fits), pointer, keyword);
    }
    // additionalItems counts where items is a list, and is checked with it.
    return keyword == "items"_L1 ? checkItems(schema, value, pointer, depth) : std::nullopt;
}

JsonSchema::Problem JsonSchema::checkItems(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    static const JsonValue anything(true);
    const JsonValue &rule = schema[u"items"];
    const JsonValue *beyond = schema.find(u"additionalItems");
    for (size_t i = 0; i < value.items().size(); ++i) {
        const JsonValue *itemRule = &rule;
        if (rule.isArray()) {
            itemRule = i < rule.items().size() ? &rule.items()[i] : beyond ? beyond : &anything;
        }
        if (auto problem = check(*itemRule, value.items()[i], pointerTo(pointer, static_cast<qsizetype>(i)), depth)) {
            return problem;
        }
    }
    return std::nullopt;
}

JsonSchema::Problem JsonSchema::checkObject(const QString &keyword, const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    const JsonValue &rule = schema[keyword];
    if (keyword == "required"_L1) {
        const auto missing = std::ranges::find_if(rule.items(), [&value](const JsonValue &name) { return !value.has(name.toString()); });
        return missing == rule.items().end() ? std::nullopt : std::optional(SchemaProblem{pointer, keyword, missing->toString()});
    }
    if (keyword == "additionalProperties"_L1) {
        return checkAdditional(schema, value, pointer, depth);
    }
    for (const JsonMember &member : value.members()) {
        const QString at = pointerTo(pointer, member.name);
        const JsonValue *property = keyword == "properties"_L1 ? rule.find(member.name) : nullptr;
        if (property) {
            if (auto problem = check(*property, member.value, at, depth)) {
                return problem;
            }
        } else if (keyword == "propertyNames"_L1) {
            if (auto problem = check(rule, JsonValue(member.name), at, depth)) {
                return problem;
            }
        }
    }
    return std::nullopt;
}

JsonSchema::Problem JsonSchema::checkAdditional(const JsonValue &schema, const JsonValue &value, const QString &pointer, int depth) const
{
    const JsonValue &known = schema[u"properties"];
    for (const JsonMember &member : value.members()) {
        if (known.has(member.name)) {
            continue;
        }
        if (check(schema[u"additionalProperties"], member.value, pointerTo(pointer, member.name), depth)) {
            return SchemaProblem{pointerTo(pointer, member.name), u"additionalProperties"_s, {}};
        }
    }
    return std::nullopt;
}

JsonSchema::Problem JsonSchema::checkChoice(const QString &keyword, const JsonValue &rule, const JsonValue &value, const QString &pointer, int depth) const
{
    size_t fitting = 0;
    Problem deepest;
    for (const JsonValue &choice : rule.items()) {
        const Problem problem = check(choice, value, pointer, depth);
        fitting += problem ? 0 : 1;
        // The choice that went furthest says most about what was meant.
        if (problem && (!deepest || problem->pointer.size() > deepest->pointer.size())) {
            deepest = problem;
        }
    }
    const bool good = keyword == "allOf"_L1 ? fitting == rule.items().size() : keyword == "anyOf"_L1 ? fitting > 0 : fitting == 1;
    return good ? std::nullopt : std::optional(deepest.value_or(SchemaProblem{pointer, keyword, {}}));
}

const JsonValue *JsonSchema::resolve(const QString &reference) const
{
    if (!reference.startsWith("#/"_L1)) {
        return nullptr;
    }
    const JsonValue *at = &m_schema;
    for (const QString &token : reference.sliced(2).split(u'/')) {
        at = at->find(token);
        if (!at) {
            return nullptr;
        }
    }
    return at;
}

}
