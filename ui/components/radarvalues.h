// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace waymark
{

/** What a RadarChart shows: a value of each series for each name, 0 where nobody said one; a series may be empty. */
struct RadarValues {
    Q_GADGET
    QML_VALUE_TYPE(radarValues)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QStringList names MEMBER names)
    Q_PROPERTY(QList<double> mentor MEMBER mentor)
    Q_PROPERTY(QList<double> self MEMBER self)
    Q_PROPERTY(QList<double> target MEMBER target)
    Q_PROPERTY(int steps MEMBER steps)

public:
    QStringList names;
    QList<double> mentor;
    QList<double> self;
    QList<double> target;
    int steps = 5; ///< rings

    bool operator==(const RadarValues &) const = default;
};

/** The same as an SVG file: rings, the three polygons and their names, to be read without colour. */
[[nodiscard]] QByteArray radarSvg(const RadarValues &values);
/** The same as rows of cells, with headings. */
[[nodiscard]] QList<QStringList> radarRows(const RadarValues &values);

}
