// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"

#include <utility>

namespace waymark
{

static void appendEscaped(QByteArray &out, char16_t c)
{
    switch (c) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\b':
        out += "\\b";
        break;
    case u'\f':
        out += "\\f";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\r':
        out += "\\r";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
}

static void appendString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 || c == u'"' || c == u'\\') {
            out += text.sliced(begin, i - begin).toUtf8();
            appendEscaped(out, c);
            begin = i + 1;
        }
    }
    out += text.sliced(begin).toUtf8();
    out += '"';
}

static void appendValue(QByteArray &out, const JsonValue &value, QStringView without);

static void appendArray(QByteArray &out, const JsonValue::Array &items)
{
    out += '[';
    bool first = true;
    for (const JsonValue &item : items) {
        if (!std::exchange(first, false)) {
            out += ',';
        }
        appendValue(out, item, {});
    }
    out += ']';
}

static void appendObject(QByteArray &out, const JsonValue::Object &members, QStringView without)
{
    out += '{';
    bool first = true;
    for (const JsonMember &member : members) {
        if (!without.isNull() && member.name == without) {
            continue;
        }
        if (!std::exchange(first, false)) {
            out += ',';
        }
        appendString(out, member.name);
        out += ':';
        appendValue(out, member.value, {});
    }
    out += '}';
}

static void appendValue(QByteArray &out, const JsonValue &value, QStringView without)
{
    if (value.isObject()) {
        appendObject(out, value.members(), without);
    } else if (value.isArray()) {
        appendArray(out, value.items());
    } else if (value.isString()) {
        appendString(out, value.toString());
    } else if (value.isInteger()) {
        out += QByteArray::number(value.toInteger());
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else {
        out += "null";
    }
}

QByteArray canonicalJson(const JsonValue &value, QStringView without)
{
    QByteArray out;
    appendValue(out, value, without);
    return out;
}

}
