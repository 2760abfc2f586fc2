// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace waymark
{

struct JsonMember;

/**
 * A JSON value that keeps exactly what a signature covers: texts, whole numbers, and members by name in the order of
 * their UTF-16 code units (RFC 8785), whatever order they were written in.
 */
class JsonValue
{
public:
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    /** Null. */
    JsonValue() = default;
    JsonValue(bool value); // NOLINT(google-explicit-constructor): values are written as literals
    JsonValue(const QString &value); // NOLINT(google-explicit-constructor)
    JsonValue(const char *) = delete;
    [[nodiscard]] static JsonValue integer(qint64 value);
    [[nodiscard]] static JsonValue array();
    [[nodiscard]] static JsonValue array(Array items);
    /** Members without a value yet; see set(). */
    [[nodiscard]] static JsonValue object();
    /** An array of one text, as Open Badges wants most types written. */
    [[nodiscard]] static JsonValue list(const QString &text);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }

    /** The value, or false, 0, an empty text or no items where it is of another type. */
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] const Array &items() const;
    [[nodiscard]] const Object &members() const;

    /** A member of an object; null where there is none. */
    [[nodiscard]] const JsonValue &operator[](QStringView name) const;
    [[nodiscard]] const JsonValue *find(QStringView name) const;
    [[nodiscard]] JsonValue *find(QStringView name);
    [[nodiscard]] bool has(QStringView name) const { return find(name) != nullptr; }
    /** The items of an array; of any other value the value itself, alone; of null none. */
    [[nodiscard]] std::vector<const JsonValue *> itemsOrSelf() const;
    /** Whether the value is @p text, or an array that holds it. */
    [[nodiscard]] bool names(QStringView text) const;

    /** Adds or replaces a member of an object. */
    JsonValue &set(const QString &name, JsonValue value);
    /** As set(), where the text or list is not empty: credentials hold no empty values. */
    JsonValue &setUnlessEmpty(const QString &name, JsonValue value);
    /** Takes a member away, if it is there. */
    void remove(QStringView name);
    /** Appends to an array. */
    void append(JsonValue value);
    /** For tests and editors of values: the items and members as they can be changed. */
    [[nodiscard]] Array *mutableItems() { return std::get_if<Array>(&m_value); }
    [[nodiscard]] Object *mutableMembers() { return std::get_if<Object>(&m_value); }

    bool operator==(const JsonValue &other) const;

private:
    std::variant<std::monostate, bool, qint64, QString, Array, Object> m_value;
};

/** One member of an object. */
struct JsonMember {
    QString name;
    JsonValue value;

    bool operator==(const JsonMember &) const = default;
};

/** JSON pointer (RFC 6901) of the member or item @p token in @p parent. */
[[nodiscard]] QString pointerTo(const QString &parent, const QString &token);
[[nodiscard]] QString pointerTo(const QString &parent, qsizetype index);

/** Where two values differ first, as a JSON pointer; nothing where they are equal. The empty pointer is the whole. */
[[nodiscard]] std::optional<QString> firstDifference(const JsonValue &a, const JsonValue &b, const QString &pointer = {});

}
