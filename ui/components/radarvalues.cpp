// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarvalues.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double width = 640;
static constexpr double height = 520;
static constexpr double radius = 190;
static constexpr QPointF centre(width / 2, height / 2 - 10);
static constexpr double labelAt = 1.09; // of the radius

static QString inWords(const char *text)
{
    return QCoreApplication::translate("waymark::RadarValues", text);
}

static const char *const mentorName = QT_TRANSLATE_NOOP("waymark::RadarValues", "Mentor");
static const char *const selfName = QT_TRANSLATE_NOOP("waymark::RadarValues", "Self");
static const char *const targetName = QT_TRANSLATE_NOOP("waymark::RadarValues", "Target");

static QPointF corner(qsizetype index, qsizetype count, double part)
{
    const double angle = -std::numbers::pi / 2 + static_cast<double>(index) * 2 * std::numbers::pi / static_cast<double>(count);
    return centre + QPointF(std::cos(angle), std::sin(angle)) * radius * part;
}

static QString number(double value)
{
    return QString::number(value, 'f', 1);
}

static QString polygon(const QList<double> &parts, const QString &style)
{
    QStringList corners;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QPointF at = corner(i, parts.size(), parts.at(i));
        corners << number(at.x()) + u',' + number(at.y());
    }
    return u"<polygon points=\"%1\" %2/>\n"_s.arg(corners.join(u' '), style);
}

static QString series(const RadarValues &values, const QList<double> &of, const QString &style)
{
    if (of.size() != values.names.size() || of.size() < 3) {
        return {};
    }
    QList<double> parts;
    for (const double value : of) {
        parts << value / values.steps;
    }
    return polygon(parts, style);
}

static QString rings(const RadarValues &values)
{
    QString drawn;
    for (int step = 1; step <= values.steps; ++step) {
        const double part = static_cast<double>(step) / values.steps;
        drawn += polygon(QList<double>(values.names.size(), part), u"fill=\"none\" stroke=\"#c8c8c8\""_s);
        drawn += u"<text x=\"%1\" y=\"%2\" font-size=\"10\" fill=\"#555555\">%3</text>\n"_s.arg(number(centre.x() + 3), number(centre.y() - radius * part + 10),
                                                                                                QString::number(step));
    }
    return drawn;
}

static QString labels(const RadarValues &values)
{
    QString drawn;
    for (qsizetype i = 0; i < values.names.size(); ++i) {
        const QPointF at = corner(i, values.names.size(), labelAt);
        const double aside = at.x() - centre.x();
        const QString anchor = std::abs(aside) < radius / 4 ? u"middle"_s : aside > 0 ? u"start"_s : u"end"_s;
        drawn += u"<text x=\"%1\" y=\"%2\" font-size=\"13\" text-anchor=\"%3\">%4</text>\n"_s.arg(number(at.x()), number(at.y() + 4), anchor,
                                                                                                  values.names.at(i).simplified().toHtmlEscaped());
    }
    return drawn;
}

static const QString mentorStyle = u"fill=\"#266180\" fill-opacity=\"0.22\" stroke=\"#266180\" stroke-width=\"2\""_s;
static const QString selfStyle = u"fill=\"none\" stroke=\"#8e4809\" stroke-width=\"2\""_s;
static const QString targetStyle = u"fill=\"none\" stroke=\"#232629\" stroke-width=\"2\" stroke-dasharray=\"8 6\""_s;

/** What each line means, below. */
static QString legend()
{
    QString drawn;
    double x = width / 2 - 180;
    for (const auto &[name, style] : {std::pair(mentorName, mentorStyle), std::pair(selfName, selfStyle), std::pair(targetName, targetStyle)}) {
        drawn += u"<rect x=\"%1\" y=\"%2\" width=\"24\" height=\"12\" %3/>\n"_s.arg(number(x), number(height - 24), style);
        drawn += u"<text x=\"%1\" y=\"%2\" font-size=\"13\">%3</text>\n"_s.arg(number(x + 32), number(height - 14), inWords(name).toHtmlEscaped());
        x += 120;
    }
    return drawn;
}

QByteArray radarSvg(const RadarValues &values)
{
    const QString head =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" font-family=\"sans-serif\" fill=\"#232629\">\n"_s;
    const QString paper = u"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"_s;
    return (head.arg(width).arg(height) + paper + rings(values) + series(values, values.target, targetStyle) + series(values, values.mentor, mentorStyle)
            + series(values, values.self, selfStyle) + labels(values) + legend() + u"</svg>\n"_s)
        .toUtf8();
}

QList<QStringList> radarRows(const RadarValues &values)
{
    const auto cell = [](const QList<double> &of, qsizetype row) {
        const double value = of.value(row);
        return value > 0 ? QLocale().toString(value, 'f', 1) : QString();
    };
    QList<QStringList> rows{{inWords(QT_TRANSLATE_NOOP("waymark::RadarValues", "Pillar")), inWords(mentorName), inWords(selfName), inWords(targetName)}};
    for (qsizetype row = 0; row < values.names.size(); ++row) {
        rows << QStringList{values.names.at(row).simplified(), cell(values.mentor, row), cell(values.self, row), cell(values.target, row)};
    }
    return rows;
}

}
