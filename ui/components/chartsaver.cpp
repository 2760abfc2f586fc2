// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartsaver.h"

#include <QBuffer>
#include <QDir>
#include <QQuickItemGrabResult>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

/** A spreadsheet would run text that begins so. */
static bool wouldRun(const QString &text)
{
    const bool negative = text.size() > 1 && text.front() == u'-' && text.at(1).isDigit();
    return !text.isEmpty() && !negative && u"=+-@\t\r"_s.contains(text.front());
}

static QString cell(QString text)
{
    if (wouldRun(text)) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

static bool writeAll(const QByteArray &bytes, const QString &path)
{
    QSaveFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

void ChartSaver::savePicture(QQuickItem *chart, const QUrl &file)
{
    const auto grab = chart ? chart->grabToImage((chart->size() * 2).toSize()) : nullptr;
    if (!grab) {
        Q_EMIT failed(tr("The chart could not be drawn for the picture. Nothing was written."));
        return;
    }
    connect(grab.get(), &QQuickItemGrabResult::ready, this, [this, grab, file] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        grab->image().save(&buffer, "PNG");
        write(bytes, file);
    });
}

void ChartSaver::saveTable(const QStringList &headings, const QList<ChartPoint> &rows, const QUrl &file)
{
    QList<QStringList> cells{{headings.value(0), headings.value(1)}};
    for (const ChartPoint &row : rows) {
        cells << QStringList{row.when, row.value};
    }
    writeTable(cells, file);
}

void ChartSaver::saveRadar(QQuickItem *chart, const RadarValues &values, const QUrl &file)
{
    if (file.path().endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        write(radarSvg(values), file);
    } else if (file.path().endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        writeTable(radarRows(values), file);
    } else {
        savePicture(chart, file);
    }
}

void ChartSaver::writeTable(const QList<QStringList> &rows, const QUrl &file)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &one : row) {
            cells << cell(one);
        }
        text += cells.join(u',') + "\r\n"_L1;
    }
    write(text.toUtf8(), file);
}

void ChartSaver::write(const QByteArray &bytes, const QUrl &file)
{
    const QString path = file.toLocalFile();
    QtConcurrent::run([bytes, path] { return writeAll(bytes, path); }).then(this, [this, path](bool written) {
        const QString shown = QDir::toNativeSeparators(path);
        written ? Q_EMIT saved(tr("Saved as %1.").arg(shown)) : Q_EMIT failed(tr("%1 could not be written. Choose another folder, or make room.").arg(shown));
    });
}

}
