// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "methodshape.h"

#include <QJsonArray>
#include <QJsonObject>

namespace waymark
{

/** Makes the JSON object of one value, as a MethodReader reads it; what is empty or false is left out. */
class MethodWriter
{
public:
    template<typename T>
    [[nodiscard]] static QJsonObject jsonOf(const T &value)
    {
        MethodWriter writer;
        describe(writer, value);
        return writer.m_object;
    }

    void id(const char *key, const QString &value) { set(key, value); }
    void line(const char *key, const QString &value) { set(key, value); }
    void optionalId(const char *key, const QString &value) { text(key, value); }
    void text(const char *key, const QString &value);
    void ids(const char *key, const QStringList &values, Need need) { lines(key, values, need); }
    void lines(const char *key, const QStringList &values, Need need);
    void block(const char *key, const QString &value);
    void number(const char *key, int value, int, int) { set(key, value); }
    void optionalNumber(const char *key, const std::optional<int> &value, int, int);
    void real(const char *key, double value, double, double) { set(key, value); }
    void flag(const char *key, bool value);

    template<typename E>
    void choice(const char *key, E value)
    {
        set(key, QString(QLatin1StringView(methodCodes<E>[static_cast<std::size_t>(value)])));
    }

    template<typename T>
    void object(const char *key, const T &value)
    {
        set(key, jsonOf(value));
    }

    template<typename T>
    void optionalObject(const char *key, const std::optional<T> &value)
    {
        if (value) {
            object(key, *value);
        }
    }

    template<typename T>
    void items(const char *key, const QList<T> &values, Need need)
    {
        QJsonArray entries;
        for (const T &value : values) {
            entries.append(jsonOf(value));
        }
        setArray(key, entries, need);
    }

private:
    MethodWriter() = default;

    void set(const char *key, const QJsonValue &value);
    void setArray(const char *key, const QJsonArray &values, Need need);

    QJsonObject m_object;
};

}
