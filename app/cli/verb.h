// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "result.h"

#include <QCommandLineParser>
#include <QList>

#include <vector>

namespace waymark
{

class Session;

/** One command: "journal add". */
struct Verb {
    struct Positional {
        QString name;
        QString description;
        bool optional = false;
    };

    QString name;
    QString summary;
    /** What a new user has to know beyond the summary. */
    QString help = {};
    QList<Positional> positionals = {};
    QList<QCommandLineOption> options = {};
    Result<Answer> (*run)(Session &, const QCommandLineParser &) = nullptr;
    /** Works without a workspace. */
    bool alone = false;
};

/** Every command, in the order of the help. */
[[nodiscard]] const std::vector<Verb> &allVerbs();

// One list per file of commands.
[[nodiscard]] std::vector<Verb> workspaceVerbs();
[[nodiscard]] std::vector<Verb> journalVerbs();
[[nodiscard]] std::vector<Verb> assignmentVerbs();
[[nodiscard]] std::vector<Verb> reviewVerbs();
[[nodiscard]] std::vector<Verb> exchangeVerbs();
[[nodiscard]] std::vector<Verb> recordVerbs();
[[nodiscard]] std::vector<Verb> searchVerbs();
[[nodiscard]] std::vector<Verb> moreVerbs();

/** The command with this name; null where there is none. */
[[nodiscard]] const Verb *findVerb(const QString &name);

/** "Name  what it does" for each of @p verbs. */
[[nodiscard]] QString overview(const std::vector<Verb> &verbs);

/** An option with a value. */
[[nodiscard]] QCommandLineOption option(const QString &name, const QString &description, const QString &value);
/** An option without one. */
[[nodiscard]] QCommandLineOption flag(const QString &name, const QString &description);

}
