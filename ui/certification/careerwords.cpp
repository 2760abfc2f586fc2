// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerwords.h"

#include "readinesswords.h"
#include "text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double minutesOfAnHour = 60;

QString CareerWords::kind(RecordEntryKind kind)
{
    switch (kind) {
    case RecordEntryKind::Position:
        return tr("Position");
    case RecordEntryKind::Promotion:
        return tr("Promotion");
    case RecordEntryKind::Project:
        return tr("Project");
    case RecordEntryKind::Responsibility:
        return tr("Responsibility");
    case RecordEntryKind::Contribution:
        return tr("Contribution to the profession");
    case RecordEntryKind::Learning:
        return tr("Learning completed");
    case RecordEntryKind::Goal:
        return tr("Goal reached");
    case RecordEntryKind::Certificate:
        return tr("Certificate");
    case RecordEntryKind::Maintenance:
        return tr("Hours that keep a certificate");
    case RecordEntryKind::Other:
        break;
    }
    return tr("Something else");
}

static QString month(QDate day)
{
    return QLocale().toString(day, CareerWords::tr("MMM yyyy", "a month in a career"));
}

QString CareerWords::period(const RecordEntry &entry)
{
    if (!entry.from.isValid()) {
        return entry.until.isValid() ? tr("until %1").arg(month(entry.until)) : QString();
    }
    if (entry.until == entry.from) {
        return ReadinessWords::day(entry.from);
    }
    if (entry.until.isValid()) {
        return tr("%1 to %2").arg(month(entry.from), month(entry.until));
    }
    const bool goesOn = entry.kind == RecordEntryKind::Position || entry.kind == RecordEntryKind::Project || entry.kind == RecordEntryKind::Responsibility;
    return goesOn ? tr("since %1").arg(month(entry.from)) : ReadinessWords::day(entry.from);
}

QString CareerWords::hours(const RecordEntry &entry)
{
    return entry.minutes ? tr("%1 of %2", "hours, as what they count")
                               .arg(ReadinessWords::amount(*entry.minutes / minutesOfAnHour, MethodUnit::Hours), ReadinessWords::category(entry.category))
                         : QString();
}

QString CareerWords::notes(const RecordEntry &entry)
{
    QStringList parts{kind(entry.kind), shown(entry.organisation), period(entry), hours(entry)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}
