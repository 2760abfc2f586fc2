// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionagenda.h"

#include "mentoringsession.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static AgendaPoint pointOf(const QString &line)
{
    static const QRegularExpression sign(u"^\\s*(?:[-*+•]|\\d{1,3}[.)])\\s+(?:\\[[ xX]\\]\\s+)?"_s);
    static const QRegularExpression time(u"[\\s,;:(–-]*\\b(\\d{1,4})\\s*min(?:utes?|uten?|\\.)?\\)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.remove(sign);
    const QRegularExpressionMatch match = time.match(text);
    const int minutes = match.hasMatch() ? std::min(match.captured(1).toInt(), longestSession) : 0;
    const QString words = match.hasMatch() ? text.first(match.capturedStart()) : text;
    return {.text = words.trimmed(), .minutes = minutes};
}

std::vector<AgendaPoint> agendaPoints(const QString &agenda)
{
    std::vector<AgendaPoint> points;
    for (const QString &line : agenda.split(u'\n')) {
        if (AgendaPoint point = pointOf(line); !point.text.isEmpty()) {
            points.push_back(std::move(point));
        }
    }
    return points;
}

int agendaMinutes(const QString &agenda)
{
    int minutes = 0;
    for (const AgendaPoint &point : agendaPoints(agenda)) {
        minutes = std::min(minutes + point.minutes, longestSession);
    }
    return minutes;
}

}
