// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTime>

/** A time of the day as somebody types it, and as it is shown. */
namespace waymark::SessionTime
{

/** In the language's short way, or as 16:00, 16.00, 1600 or 16; invalid where it is none. */
[[nodiscard]] QTime read(const QString &typed);
/** In the language's short way. */
[[nodiscard]] QString text(QTime time);
/** What stands there once a day is chosen. */
[[nodiscard]] QTime usual();

}
