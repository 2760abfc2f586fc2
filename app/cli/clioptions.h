// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "session.h"
#include "verb.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace waymark
{

/** A list for people and for programs, one line and one JSON value for each row; @p ifEmpty where there is none. */
template<typename Rows, typename Line, typename Json>
[[nodiscard]] Answer listed(const Rows &rows, const QString &ifEmpty, Line line, Json json)
{
    Answer answer;
    QJsonArray array;
    for (const auto &row : rows) {
        answer.text += line(row) + u'\n';
        array.append(QJsonValue(json(row)));
    }
    answer.text = array.isEmpty() ? ifEmpty : answer.text;
    answer.json = array;
    return answer;
}

/** That something was done to the record @p id. */
[[nodiscard]] Answer done(const QString &text, const QUuid &id);

/** Null where there is none. */
template<typename T>
[[nodiscard]] QJsonValue optionalJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
/** "2026-03-01", or nothing. */
[[nodiscard]] QString dayText(const std::optional<QDate> &day);
[[nodiscard]] QJsonValue dayJson(const std::optional<QDate> &day);

/** Whether the option @p name was given; also where a command does not have it. */
[[nodiscard]] bool isGiven(const QCommandLineParser &parser, const QString &name);
/** The id that stands first. Errors: Invalid with @p field. */
[[nodiscard]] Result<QUuid> firstId(const QCommandLineParser &parser, const QString &field);
/** The day of the option @p name; nothing where it is empty. Errors: Invalid with the name. */
[[nodiscard]] Result<std::optional<QDate>> dayOption(const QCommandLineParser &parser, const QString &name);
/** The number of the option @p name; nothing where it is empty. Errors: Invalid with the name. */
[[nodiscard]] Result<std::optional<double>> numberOption(const QCommandLineParser &parser, const QString &name);
/** How many are wanted; @p usual where nothing is said. Errors: OutOfRange "count". */
[[nodiscard]] Result<int> countOption(const QCommandLineParser &parser, int usual);

/** The option --clock-is-right of every command that signs. */
[[nodiscard]] QCommandLineOption clockOption();
/** The workspace, for a command that signs; what clockOption() says is taken. Errors: those of Session::workspace. */
[[nodiscard]] Result<Workspace *> signingWorkspace(Session &session, const QCommandLineParser &parser);

[[nodiscard]] QCommandLineOption countOptionOf(int usual);
/** The option --based-on; @p show is the command that prints the word. */
[[nodiscard]] QCommandLineOption basedOnOption(const QString &show);
/** What every command says that saves what was edited. */
[[nodiscard]] QString basedOnHelp();
/** What the person saw: --based-on, else @p now. Errors: Invalid "based-on". */
[[nodiscard]] Result<LoadedVersions> seenBy(const QCommandLineParser &parser, const LoadedVersions &now);
/** The versions of any record, as one word. Errors: NotFound, Storage. */
[[nodiscard]] Result<QString> versionsOf(Workspace &workspace, RecordId record);

}
