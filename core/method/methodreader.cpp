// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodreader.h"

#include "text.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

MethodReader::MethodReader(QJsonObject object, QString place, std::optional<Error> &error)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_error(error)
{
}

void MethodReader::fail(Error::Kind kind, const QString &place, const QString &detail)
{
    if (!m_error) {
        m_error = Error{kind, place, detail};
    }
}

void MethodReader::failObject(const QString &place)
{
    fail(Error::Kind::Invalid, place, u"an object is needed here"_s);
}

void MethodReader::failCode(const QString &place)
{
    fail(Error::Kind::Invalid, place, u"not one of the known codes"_s);
}

QString MethodReader::placeOf(const char *key) const
{
    const QLatin1StringView name(key);
    return m_place.isEmpty() ? QString(name) : m_place + u'.' + name;
}

QString MethodReader::entryOf(const char *key, qsizetype index) const
{
    return u"%1[%2]"_s.arg(placeOf(key)).arg(index);
}

std::optional<QJsonValue> MethodReader::take(const char *key)
{
    const QLatin1StringView name(key);
    m_known.insert(name);
    const auto found = m_object.constFind(name);
    return found == m_object.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
}

std::optional<QJsonValue> MethodReader::required(const char *key)
{
    std::optional<QJsonValue> found = take(key);
    if (!found) {
        fail(Error::Kind::Blank, placeOf(key), u"this member is missing"_s);
    }
    return found;
}

QString MethodReader::textOf(const QJsonValue &json, const QString &place, Need need)
{
    if (!json.isString()) {
        fail(Error::Kind::Invalid, place, u"a text is needed here"_s);
        return {};
    }
    const QString text = cleaned(json.toString()).text.trimmed();
    if (text.isEmpty() && need == Need::Required) {
        fail(Error::Kind::Blank, place, u"this text is empty"_s);
    }
    return text;
}

QString MethodReader::idOf(const QJsonValue &json, const QString &place)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9.-]{1,100}\\z"_s);
    const QString id = textOf(json, place, Need::Required);
    if (!allowed.match(id).hasMatch()) {
        fail(Error::Kind::Invalid, place, u"an id has one to 100 letters, digits, dots and hyphens"_s);
    }
    return id;
}

void MethodReader::id(const char *key, QString &value)
{
    if (const auto found = required(key)) {
        value = idOf(*found, placeOf(key));
    }
}

void MethodReader::optionalId(const char *key, QString &value)
{
    if (const auto found = take(key)) {
        value = idOf(*found, placeOf(key));
    }
}

void MethodReader::line(const char *key, QString &value)
{
    if (const auto found = required(key)) {
        value = textOf(*found, placeOf(key), Need::Required);
    }
}

void MethodReader::text(const char *key, QString &value)
{
    if (const auto found = take(key)) {
        value = textOf(*found, placeOf(key), Need::Optional);
    }
}

QJsonArray MethodReader::array(const char *key, Need need)
{
    const std::optional<QJsonValue> found = need == Need::Required ? required(key) : take(key);
    if (!found) {
        return {};
    }
    if (!found->isArray()) {
        fail(Error::Kind::Invalid, placeOf(key), u"a list is needed here"_s);
    } else if (need == Need::Required && found->toArray().isEmpty()) {
        fail(Error::Kind::Blank, placeOf(key), u"this list is empty"_s);
    }
    return found->toArray();
}

void MethodReader::ids(const char *key, QStringList &values, Need need)
{
    const QJsonArray entries = array(key, need);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        values.append(idOf(entries.at(i), entryOf(key, i)));
    }
}

void MethodReader::lines(const char *key, QStringList &values, Need need)
{
    const QJsonArray entries = array(key, need);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        values.append(textOf(entries.at(i), entryOf(key, i), Need::Required));
    }
}

void MethodReader::block(const char *key, QString &value)
{
    QStringList lines;
    const QJsonArray entries = array(key, Need::Required);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isString()) {
            fail(Error::Kind::Invalid, entryOf(key, i), u"a line of text is needed here"_s);
        }
        lines.append(cleaned(entries.at(i).toString()).text);
    }
    value = lines.join(u'\n');
}

double MethodReader::numberOf(const QJsonValue &json, const QString &place, double minimum, double maximum)
{
    if (!json.isDouble()) {
        fail(Error::Kind::Invalid, place, u"a number is needed here"_s);
        return minimum;
    }
    const double value = json.toDouble();
    if (value < minimum || value > maximum) {
        fail(Error::Kind::OutOfRange, place, u"from %1 to %2"_s.arg(minimum).arg(maximum));
        return minimum;
    }
    return value;
}

void MethodReader::real(const char *key, double &value, double minimum, double maximum)
{
    if (const auto found = required(key)) {
        value = numberOf(*found, placeOf(key), minimum, maximum);
    }
}

void MethodReader::number(const char *key, int &value, int minimum, int maximum)
{
    double exact = minimum;
    real(key, exact, minimum, maximum);
    if (exact != std::floor(exact)) {
        fail(Error::Kind::Invalid, placeOf(key), u"a whole number is needed here"_s);
    }
    value = static_cast<int>(exact);
}

void MethodReader::optionalNumber(const char *key, std::optional<int> &value, int minimum, int maximum)
{
    if (take(key)) {
        number(key, value.emplace(), minimum, maximum);
    }
}

void MethodReader::flag(const char *key, bool &value)
{
    const std::optional<QJsonValue> found = take(key);
    if (found && !found->isBool()) {
        fail(Error::Kind::Invalid, placeOf(key), u"true or false is needed here"_s);
    }
    value = found && found->toBool();
}

void MethodReader::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key())) {
            fail(Error::Kind::Invalid, m_place.isEmpty() ? it.key() : m_place + u'.' + it.key(), u"no such member is known"_s);
        }
    }
}

}
