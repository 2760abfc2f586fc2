// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

#include <QJsonObject>

namespace waymark
{

/** What the other one of the mentorship @p space is called. */
[[nodiscard]] QString otherOf(Workspace &workspace, SpaceKey space);

/** "2026-11-24 16:00" here, or nothing. */
[[nodiscard]] QString timeText(const std::optional<qint64> &startsAt, const Clock &clock);
/** "1 h 30 min". */
[[nodiscard]] QString minutesText(int minutes);
/** What each says, in words. */
[[nodiscard]] QString hoursText(const SessionHours &hours, Role mine);

/** A session on one line. */
[[nodiscard]] QString textOf(const SessionRow &row, const QString &with, const Clock &clock);
[[nodiscard]] QJsonObject toJson(const SessionRow &row, const QString &with);

/** The page of a session. */
[[nodiscard]] QString textOf(const LoadedSession &loaded, const Mentorship &mentorship, const QString &with, const Clock &clock);
[[nodiscard]] QJsonObject toJson(const LoadedSession &loaded, const QString &with);

/** An action on one line. */
[[nodiscard]] QString textOf(const SessionAction &action);
[[nodiscard]] QJsonObject toJson(const SessionAction &action);

}
