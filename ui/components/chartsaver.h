// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartpoint.h"
#include "radarvalues.h"

#include <QQuickItem>
#include <QUrl>

namespace waymark
{

/** Writes a chart to a file, as a picture or as a table; off the GUI thread, and whole or not at all. */
class ChartSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /** PNG, at twice the size on the screen. */
    Q_INVOKABLE void savePicture(QQuickItem *chart, const QUrl &file);
    /** CSV in UTF-8, with the headings as its first line. */
    Q_INVOKABLE void saveTable(const QStringList &headings, const QList<waymark::ChartPoint> &rows, const QUrl &file);
    /** A radar: as a drawing where @p file ends with .svg, as a table where with .csv, else as a picture of @p chart. */
    Q_INVOKABLE void saveRadar(QQuickItem *chart, const waymark::RadarValues &values, const QUrl &file);

Q_SIGNALS:
    /** @p words say where, for a person. */
    void saved(const QString &words);
    void failed(const QString &words);

private:
    void writeTable(const QList<QStringList> &rows, const QUrl &file);
    void write(const QByteArray &bytes, const QUrl &file);
};

}
