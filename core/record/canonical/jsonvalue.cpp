// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jsonvalue.h"

#include <algorithm>

namespace waymark
{

JsonValue::JsonValue(bool value)
    : m_value(value)
{
}

JsonValue::JsonValue(const QString &value)
    : m_value(value)
{
}

JsonValue JsonValue::integer(qint64 value)
{
    JsonValue result;
    result.m_value = value;
    return result;
}

JsonValue JsonValue::array()
{
    return array(Array());
}

JsonValue JsonValue::array(Array items)
{
    JsonValue result;
    result.m_value = std::move(items);
    return result;
}

JsonValue JsonValue::object()
{
    JsonValue result;
    result.m_value = Object();
    return result;
}

JsonValue JsonValue::list(const QString &text)
{
    return array({JsonValue(text)});
}

bool JsonValue::toBool() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

qint64 JsonValue::toInteger() const
{
    const qint64 *value = std::get_if<qint64>(&m_value);
    return value ? *value : 0;
}

QString JsonValue::toString() const
{
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

const JsonValue::Array &JsonValue::items() const
{
    static const Array none;
    const Array *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const JsonValue::Object &JsonValue::members() const
{
    static const Object none;
    const Object *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

static bool sortsBefore(const JsonMember &member, QStringView name)
{
    // QString compares UTF-16 code units, which is the order that RFC 8785 asks for.
    return QStringView(member.name).compare(name) < 0;
}

const JsonValue *JsonValue::find(QStringView name) const
{
    const Object &all = members();
    const auto it = std::ranges::lower_bound(all, name, [](QStringView a, QStringView b) { return a.compare(b) < 0; }, &JsonMember::name);
    return it != all.end() && it->name == name ? &it->value : nullptr;
}

JsonValue *JsonValue::find(QStringView name)
{
    return const_cast<JsonValue *>(std::as_const(*this).find(name));
}

const JsonValue &JsonValue::operator[](QStringView name) const
{
    static const JsonValue none;
    const JsonValue *value = find(name);
    return value ? *value : none;
}

std::vector<const JsonValue *> JsonValue::itemsOrSelf() const
{
    std::vector<const JsonValue *> result;
    if (isArray()) {
        for (const JsonValue &item : items()) {
            result.push_back(&item);
        }
    } else if (!isNull()) {
        result.push_back(this);
    }
    return result;
}

bool JsonValue::names(QStringView text) const
{
    return std::ranges::any_of(itemsOrSelf(), [text](const JsonValue *value) { return value->isString() && value->toString() == text; });
}

JsonValue &JsonValue::set(const QString &name, JsonValue value)
{
    Object *all = std::get_if<Object>(&m_value);
    Q_ASSERT(all);
    const auto it = std::lower_bound(all->begin(), all->end(), QStringView(name), sortsBefore);
    if (it != all->end() && it->name == name) {
        it->value = std::move(value);
    } else {
        all->insert(it, JsonMember{name, std::move(value)});
    }
    return *this;
}

JsonValue &JsonValue::setUnlessEmpty(const QString &name, JsonValue value)
{
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.items().empty());
    return empty ? *this : set(name, std::move(value));
}

void JsonValue::remove(QStringView name)
{
    if (Object *all = std::get_if<Object>(&m_value)) {
        std::erase_if(*all, [name](const JsonMember &member) { return member.name == name; });
    }
}

void JsonValue::append(JsonValue value)
{
    Array *all = std::get_if<Array>(&m_value);
    Q_ASSERT(all);
    all->push_back(std::move(value));
}

bool JsonValue::operator==(const JsonValue &other) const
{
    return m_value == other.m_value;
}

QString pointerTo(const QString &parent, const QString &token)
{
    QString escaped = token;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + escaped;
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

static std::optional<QString> firstDifferentItem(const JsonValue::Array &a, const JsonValue::Array &b, const QString &pointer)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (auto found = firstDifference(a[i], b[i], pointerTo(pointer, static_cast<qsizetype>(i)))) {
            return found;
        }
    }
    return a.size() == b.size() ? std::nullopt : std::optional(pointerTo(pointer, static_cast<qsizetype>(std::min(a.size(), b.size()))));
}

static std::optional<QString> firstDifferentMember(const JsonValue::Object &a, const JsonValue::Object &b, const QString &pointer)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i].name != b[i].name) {
            return pointerTo(pointer, std::min(a[i].name, b[i].name));
        }
        if (auto found = firstDifference(a[i].value, b[i].value, pointerTo(pointer, a[i].name))) {
            return found;
        }
    }
    if (a.size() == b.size()) {
        return std::nullopt;
    }
    return pointerTo(pointer, a.size() > b.size() ? a[b.size()].name : b[a.size()].name);
}

std::optional<QString> firstDifference(const JsonValue &a, const JsonValue &b, const QString &pointer)
{
    if (a == b) {
        return std::nullopt;
    }
    if (a.isArray() && b.isArray()) {
        return firstDifferentItem(a.items(), b.items(), pointer);
    }
    if (a.isObject() && b.isObject()) {
        return firstDifferentMember(a.members(), b.members(), pointer);
    }
    return pointer;
}

}
