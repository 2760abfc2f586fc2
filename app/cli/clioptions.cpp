// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"

#include "heads.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

Answer done(const QString &text, const QUuid &id)
{
    return {.text = text, .json = QJsonObject{{u"id"_s, idText(id)}}};
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

bool isGiven(const QCommandLineParser &parser, const QString &name)
{
    return parser.optionNames().contains(name);
}

Result<QUuid> firstId(const QCommandLineParser &parser, const QString &field)
{
    return idFrom(parser.positionalArguments().constFirst(), field);
}

Result<std::optional<QDate>> dayOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return failure(Error::Kind::Invalid, name);
    }
    return text.isEmpty() ? std::nullopt : std::optional(day);
}

Result<std::optional<double>> numberOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    bool isNumber = text.isEmpty();
    const double number = isNumber ? 0 : QLocale::c().toDouble(text, &isNumber);
    if (!isNumber) {
        return failure(Error::Kind::Invalid, name);
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

Result<int> countOption(const QCommandLineParser &parser, int usual)
{
    static constexpr int most = 10'000;
    if (!parser.isSet(u"count"_s)) {
        return usual;
    }
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    return isNumber && count >= 1 && count <= most ? Result<int>(count) : failure(Error::Kind::OutOfRange, u"count"_s);
}

QCommandLineOption clockOption()
{
    return flag(u"clock-is-right"_s, u"Signs although something known here is newer than this computer's clock: you looked, and the clock is right."_s);
}

Result<Workspace *> signingWorkspace(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    if (parser.isSet(u"clock-is-right"_s)) {
        workspace->trustClock();
    }
    return workspace;
}

QCommandLineOption countOptionOf(int usual)
{
    return option(u"count"_s, u"So many at most; %1 if left out."_s.arg(usual), u"N"_s);
}

QCommandLineOption basedOnOption(const QString &show)
{
    return option(u"based-on"_s, u"What '%1' printed when you read it."_s.arg(show), u"VERSIONS"_s);
}

QString basedOnHelp()
{
    return u"What is not named stays. With --based-on, a change that came in meanwhile is kept beside yours instead of being overwritten."_s;
}

Result<LoadedVersions> seenBy(const QCommandLineParser &parser, const LoadedVersions &now)
{
    return basedOn(parser.value(u"based-on"_s)).transform([&now](const LoadedVersions &given) { return given.isEmpty() ? now : given; });
}

Result<QString> versionsOf(Workspace &workspace, RecordId record)
{
    Store &store = workspace.store();
    WAYMARK_TRY(const LoadedVersions versions,
                store.read([&store, record](Database &database) { return loadedVersions(database, store.schema(), record); }).result());
    return toText(versions);
}

}
