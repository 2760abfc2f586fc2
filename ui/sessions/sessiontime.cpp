// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontime.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark::SessionTime
{

static constexpr int usualHour = 16;

QTime read(const QString &typed)
{
    const QString text = typed.simplified();
    if (const QTime time = QLocale().toTime(text, QLocale::ShortFormat); time.isValid()) {
        return time;
    }
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString text(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QTime usual()
{
    return {usualHour, 0};
}

}
