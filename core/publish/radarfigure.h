// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace waymark
{

struct RecordDocument;

/** What a radar shows: an axis for each competency, up to its level. */
struct RadarFigure {
    struct Axis {
        /** Row in the table of competencies, from 1. */
        qsizetype row = 0;
        /** Level by the levels of its scale, 0 to 1. */
        double share = 0;
    };

    QList<Axis> axes;
    /** Levels of the longest scale. */
    int levels = 0;

    /** Fewer than three axes enclose nothing; more than there are competencies in the method cannot be told apart. */
    [[nodiscard]] bool isReadable() const { return axes.size() >= 3 && axes.size() <= 80; }
};

/**
 * Each competency of @p document once, at the highest level that somebody other than the holder signed. Rows count the
 * competencies of the document in their order.
 */
[[nodiscard]] RadarFigure radarOf(const RecordDocument &document);

/** Paints it into @p place in blacks and greys without transparency, as PDF/A-1 and a black and white printer have it. */
void paintRadar(QPainter &painter, const QRectF &place, const RadarFigure &radar);

}
