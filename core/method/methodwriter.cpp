// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodwriter.h"

namespace waymark
{

void MethodWriter::set(const char *key, const QJsonValue &value)
{
    m_object.insert(QLatin1StringView(key), value);
}

void MethodWriter::setArray(const char *key, const QJsonArray &values, Need need)
{
    if (!values.isEmpty() || need == Need::Required) {
        set(key, values);
    }
}

void MethodWriter::text(const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        set(key, value);
    }
}

void MethodWriter::lines(const char *key, const QStringList &values, Need need)
{
    setArray(key, QJsonArray::fromStringList(values), need);
}

void MethodWriter::block(const char *key, const QString &value)
{
    set(key, QJsonArray::fromStringList(value.split(u'\n')));
}

void MethodWriter::optionalNumber(const char *key, const std::optional<int> &value, int, int)
{
    if (value) {
        set(key, *value);
    }
}

void MethodWriter::flag(const char *key, bool value)
{
    if (value) {
        set(key, value);
    }
}

}
