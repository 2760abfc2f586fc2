// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "methodshape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace waymark
{

/**
 * Takes the JSON object of one value apart, member by member, and remembers the first thing that is wrong and where.
 * Strict: a member that is missing, of another type or not known is an error, null too. Once something was wrong, the
 * values are of no use.
 */
class MethodReader
{
public:
    /** @p place is where @p object stands, such as "templates[3]"; empty for the file itself. */
    MethodReader(QJsonObject object, QString place, std::optional<Error> &error);

    /** One to 100 letters, digits, dots and hyphens. */
    void id(const char *key, QString &value);
    void optionalId(const char *key, QString &value);
    void ids(const char *key, QStringList &values, Need need);
    /** A text that has to be there. */
    void line(const char *key, QString &value);
    void text(const char *key, QString &value);
    void lines(const char *key, QStringList &values, Need need);
    /** A long text, kept as a list of its lines so that people can edit it. */
    void block(const char *key, QString &value);
    void number(const char *key, int &value, int minimum, int maximum);
    void optionalNumber(const char *key, std::optional<int> &value, int minimum, int maximum);
    void real(const char *key, double &value, double minimum, double maximum);
    void flag(const char *key, bool &value);

    template<typename E>
    void choice(const char *key, E &value)
    {
        QString code;
        line(key, code);
        for (std::size_t i = 0; i < methodCodes<E>.size(); ++i) {
            if (code == QLatin1StringView(methodCodes<E>[i])) {
                value = static_cast<E>(i);
                return;
            }
        }
        failCode(placeOf(key));
    }

    template<typename T>
    void object(const char *key, T &value)
    {
        if (const std::optional<QJsonValue> found = required(key)) {
            read(*found, placeOf(key), value);
        }
    }

    template<typename T>
    void optionalObject(const char *key, std::optional<T> &value)
    {
        if (const std::optional<QJsonValue> found = take(key)) {
            read(*found, placeOf(key), value.emplace());
        }
    }

    template<typename T>
    void items(const char *key, QList<T> &values, Need need)
    {
        const QJsonArray entries = array(key, need);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            read(entries.at(i), entryOf(key, i), values.emplaceBack());
        }
    }

    /** To be called last: a member nobody asked for is an error. */
    void finish();

private:
    template<typename T>
    void read(const QJsonValue &json, const QString &place, T &value)
    {
        if (!json.isObject()) {
            failObject(place);
            return;
        }
        MethodReader reader(json.toObject(), place, m_error);
        describe(reader, value);
        reader.finish();
    }

    /** Nothing where there is no such member. */
    [[nodiscard]] std::optional<QJsonValue> take(const char *key);
    [[nodiscard]] std::optional<QJsonValue> required(const char *key);
    [[nodiscard]] QJsonArray array(const char *key, Need need);
    [[nodiscard]] QString textOf(const QJsonValue &json, const QString &place, Need need);
    [[nodiscard]] QString idOf(const QJsonValue &json, const QString &place);
    [[nodiscard]] double numberOf(const QJsonValue &json, const QString &place, double minimum, double maximum);
    [[nodiscard]] QString placeOf(const char *key) const;
    [[nodiscard]] QString entryOf(const char *key, qsizetype index) const;
    void fail(Error::Kind kind, const QString &place, const QString &detail);
    void failObject(const QString &place);
    void failCode(const QString &place);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_error;
    QSet<QString> m_known;
};

}
