// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace waymark
{

/** How the command line ends; documented in its help. */
namespace ExitCode
{
inline constexpr int Done = 0;
inline constexpr int Refused = 1;
inline constexpr int WrongUsage = 2;
inline constexpr int NotVerified = 3;
}

/** What a command has to say: for people, and for programs. */
struct Answer {
    QString text = {};
    QJsonValue json = {};
    int exitCode = ExitCode::Done;
};

}
