// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <QDateTime>

namespace waymark
{

QDate Clock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now(), zone()).date();
}

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

}
