// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badgeface.h"

#include "pdftext.h"
#include "recordpages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The words of the badge, for translation. */
struct BadgeWords {
    Q_DECLARE_TR_FUNCTIONS(BadgeWords)
};

constexpr qreal textWidth = 520;
constexpr qreal nameSize = 36;
constexpr qsizetype mostNameLines = 3;

QFont fontOf(qreal size, BadgeLine::Tone tone)
{
    QFont font(PdfText::family());
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(static_cast<QFont::Weight>(Badge::weight(tone)));
    return font;
}

/** @p text in lines of @p textWidth; the last one is cut where there are too many. */
QStringList brokenName(const QString &text, const QFontMetricsF &metrics)
{
    QStringList lines;
    for (const QString &word : text.simplified().split(u' ')) {
        const QString longer = lines.isEmpty() ? word : QString(lines.back() + u' ' + word);
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= textWidth) {
            lines.back() = longer;
        } else {
            lines.append(word);
        }
    }
    if (lines.size() > mostNameLines) {
        lines = QStringList(lines.first(mostNameLines - 1)) + QStringList(lines.sliced(mostNameLines - 1).join(u' '));
    }
    for (QString &line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, textWidth);
    }
    return lines;
}

QString oneLine(const QString &text, qreal size)
{
    return QFontMetricsF(fontOf(size, BadgeLine::Tone::Normal)).elidedText(text.simplified(), Qt::ElideRight, textWidth);
}

}

QString Badge::colour(BadgeLine::Tone tone)
{
    switch (tone) {
    case BadgeLine::Tone::Strong:
    case BadgeLine::Tone::Normal:
        return u"#1f2529"_s;
    case BadgeLine::Tone::Quiet:
        return u"#59636a"_s;
    case BadgeLine::Tone::Accent:
        break;
    }
    return u"#1d5f8a"_s;
}

int Badge::weight(BadgeLine::Tone tone)
{
    return tone == BadgeLine::Tone::Strong || tone == BadgeLine::Tone::Accent ? QFont::DemiBold : QFont::Normal;
}

static void setFigure(BadgeFace &face, const DocumentEntry &entry)
{
    const auto level = std::ranges::find_if(entry.results, [](const DocumentResult &result) { return !result.levelName.isEmpty(); });
    if (level != entry.results.end()) {
        face.figure = level->value;
        face.figureName = level->levelName;
        face.steps = std::max(1, level->steps);
        face.reached = std::clamp(level->value.toInt(), 0, face.steps);
    } else if (entry.isHours() && !entry.results.isEmpty()) {
        face.figure = QLocale().toString(entry.results.front().value.toDouble(), 'g', 6);
        face.figureName = BadgeWords::tr("hours");
    }
}

BadgeFace badgeFace(const DocumentEntry &entry)
{
    BadgeFace face;
    face.kind = kindOfEntry(entry);
    face.name = entry.name;
    setFigure(face, entry);
    face.signedBy = entry.selfStated ? BadgeWords::tr("Stated by the holder")
                                     : BadgeWords::tr("Signed by %1").arg(entry.issuerName.isEmpty() ? BadgeWords::tr("(no name given)") : entry.issuerName);
    const QDate day = entry.awardedOn.isValid() ? entry.awardedOn : entry.signedOn;
    face.day = QLocale().toString(day, u"d MMMM yyyy"_s);
    face.key = BadgeWords::tr("with the key …%1").arg(entry.issuerDid.last(std::min<qsizetype>(8, entry.issuerDid.size())));
    return face;
}

QList<BadgeLine> badgeLines(const BadgeFace &face)
{
    using enum BadgeLine::Tone;
    QList<BadgeLine> lines{{.text = oneLine(face.kind.toUpper(), 21), .y = 66, .size = 21, .tone = Quiet}};
    if (!face.figure.isEmpty()) {
        const bool wide = face.figure.size() > 2;
        lines.append({.text = face.figure, .y = Badge::centreY + 18, .size = wide ? 62.0 : 96.0, .tone = Accent});
        lines.append({.text = oneLine(face.figureName, 26), .y = Badge::centreY + 62, .size = 26, .tone = Normal});
    }
    const QStringList name = brokenName(face.name, QFontMetricsF(fontOf(nameSize, Strong)));
    qreal y = 476 - 20.0 * static_cast<qreal>(name.size() - 1);
    for (const QString &line : name) {
        lines.append({.text = line, .y = y, .size = nameSize, .tone = Strong});
        y += 46;
    }
    lines.append({.text = oneLine(face.signedBy, 25), .y = 590, .size = 25, .tone = Normal});
    lines.append({.text = oneLine(face.day, 21), .y = 624, .size = 21, .tone = Quiet});
    lines.append({.text = oneLine(face.key, 17), .y = 674, .size = 17, .tone = Quiet});
    return lines;
}

}
