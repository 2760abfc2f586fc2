// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace waymark
{

/** A value of a chart: where it lies, and what a person reads of it. */
struct ChartPoint {
    Q_GADGET
    QML_VALUE_TYPE(chartPoint)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(qreal x MEMBER x)
    Q_PROPERTY(qreal y MEMBER y)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(bool measured MEMBER measured)

public:
    qreal x = 0; ///< 0 at the first tick of the axis, 1 at the second, and so on
    qreal y = 0;
    QString when; ///< the exact day: "12 March 2026"
    QString value; ///< with its unit: "2 reviews"
    bool measured = true; ///< somebody looked; a baseline is given with the plan

    bool operator==(const ChartPoint &) const = default;
};

}
