// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarfigure.h"

#include "pdftext.h"
#include "recorddocument.h"

#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark
{

static const QColor ink(0x1a, 0x1a, 0x1a);
static const QColor rings(0xb0, 0xb0, 0xb0);
static const QColor filling(0xe4, 0xe4, 0xe4);

/** Of the place, on each side, for the numbers around it. */
static constexpr double labelShare = 0.08;
static constexpr double labelPoints = 7.5;

static const DocumentResult *levelOf(const DocumentEntry &entry)
{
    const auto it = std::ranges::find_if(entry.results, [](const DocumentResult &result) { return !result.levelName.isEmpty() && result.steps > 0; });
    return it == entry.results.end() ? nullptr : &*it;
}

RadarFigure radarOf(const RecordDocument &document)
{
    RadarFigure radar;
    QHash<QString, qsizetype> axisOf;
    qsizetype row = 0;
    for (const DocumentEntry &entry : document.entries) {
        row += entry.isCompetency() ? 1 : 0;
        const DocumentResult *level = entry.isCompetency() && !entry.selfStated ? levelOf(entry) : nullptr;
        if (!level) {
            continue;
        }
        const RadarFigure::Axis axis{.row = row, .share = std::clamp(level->value.toDouble() / level->steps, 0.0, 1.0)};
        radar.levels = std::max(radar.levels, level->steps);
        if (const auto known = axisOf.constFind(entry.name); known == axisOf.constEnd()) {
            axisOf.insert(entry.name, radar.axes.size());
            radar.axes.append(axis);
        } else if (radar.axes.at(*known).share < axis.share) {
            radar.axes[*known] = axis;
        }
    }
    return radar;
}

namespace
{

/** Where things are: axes go round with the clock, the first one upwards. */
class Rose
{
public:
    Rose(const QRectF &place, qsizetype axes)
        : m_centre(place.center())
        , m_radius(std::min(place.width(), place.height()) * (0.5 - labelShare))
        , m_axes(axes)
    {
    }

    [[nodiscard]] const QPointF &centre() const { return m_centre; }
    [[nodiscard]] double radius() const { return m_radius; }
    [[nodiscard]] QPointF at(qsizetype axis, double share) const
    {
        const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_axes);
        return m_centre + QPointF(std::sin(angle), -std::cos(angle)) * m_radius * share;
    }

private:
    QPointF m_centre;
    double m_radius;
    qsizetype m_axes;
};

void paintOutline(QPainter &painter, const Rose &rose, const RadarFigure &radar)
{
    QPolygonF outline;
    for (qsizetype axis = 0; axis < radar.axes.size(); ++axis) {
        outline.append(rose.at(axis, radar.axes.at(axis).share));
    }
    painter.drawPolygon(outline);
}

void paintScale(QPainter &painter, const Rose &rose, const RadarFigure &radar)
{
    for (int level = 1; level <= radar.levels; ++level) {
        const double radius = rose.radius() * level / radar.levels;
        painter.drawEllipse(rose.centre(), radius, radius);
    }
    for (qsizetype axis = 0; axis < radar.axes.size(); ++axis) {
        painter.drawLine(rose.centre(), rose.at(axis, 1));
    }
}

void paintNumbers(QPainter &painter, const Rose &rose, const RadarFigure &radar)
{
    QFont font(PdfText::family());
    font.setPointSizeF(labelPoints);
    painter.setFont(font);
    const double side = rose.radius() * labelShare * 4;
    for (qsizetype axis = 0; axis < radar.axes.size(); ++axis) {
        QRectF label(0, 0, side, side);
        label.moveCenter(rose.at(axis, 1 + labelShare * 1.2));
        painter.drawText(label, Qt::AlignCenter, QLocale().toString(radar.axes.at(axis).row));
    }
}

}

void paintRadar(QPainter &painter, const QRectF &place, const RadarFigure &radar)
{
    const Rose rose(place, radar.axes.size());
    const double line = rose.radius() / 180;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(filling);
    paintOutline(painter, rose, radar);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rings, line));
    paintScale(painter, rose, radar);
    painter.setPen(QPen(ink, 2.5 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintOutline(painter, rose, radar);
    painter.setPen(ink);
    paintNumbers(painter, rose, radar);
    painter.restore();
}

}
