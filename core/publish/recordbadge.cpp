// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordbadge.h"

#include "badgeface.h"
#include "bakedpng.h"
#include "bakedsvg.h"
#include "pdftext.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QXmlStreamWriter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr qreal middle = Badge::width / 2.0;
constexpr qreal corner = 28;
/** The mark of something done, where there is no figure; around the middle of the ring. */
constexpr std::array mark{QPointF(-52, 4), QPointF(-14, 42), QPointF(56, -38)};

/** One step of the ring, in degrees clockwise from the top. */
struct Arc {
    qreal start = 0;
    qreal sweep = 0;
    bool reached = false;
};

QList<Arc> ring(const BadgeFace &face)
{
    QList<Arc> arcs;
    const qreal step = 360.0 / face.steps;
    for (int i = 0; i < face.steps; ++i) {
        arcs.append({.start = i * step + Badge::gap / 2, .sweep = step - Badge::gap, .reached = i < face.reached});
    }
    return arcs;
}

QPointF onRing(qreal degrees)
{
    const qreal radians = qDegreesToRadians(degrees);
    return {middle + Badge::radius * std::sin(radians), Badge::centreY - Badge::radius * std::cos(radians)};
}

QString ringColour(const Arc &arc)
{
    return arc.reached ? Badge::colour(BadgeLine::Tone::Accent) : Badge::unreached.toString();
}

QString number(qreal value)
{
    return QString::number(value, 'f', 1);
}

/** The badge as SVG 1.1, with text as text. */
class SvgDrawing
{
public:
    explicit SvgDrawing(const BadgeFace &face)
        : m_face(face)
        , m_xml(&m_bytes)
    {
    }

    QByteArray run()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        write({{u"xmlns"_s, u"http://www.w3.org/2000/svg"_s},
               {u"viewBox"_s, u"0 0 %1 %2"_s.arg(Badge::width).arg(Badge::height)},
               {u"role"_s, u"img"_s},
               {u"font-family"_s, u"'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif"_s},
               {u"text-anchor"_s, u"middle"_s}});
        m_xml.writeTextElement(u"title"_s, m_face.name);
        m_xml.writeTextElement(u"desc"_s, QStringList{m_face.kind, m_face.figure, m_face.figureName, m_face.signedBy, m_face.day}.join(u" "_s).simplified());
        drawCard();
        drawRing();
        drawLines();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void write(const Attributes &attributes)
    {
        for (const auto &[name, value] : attributes) {
            m_xml.writeAttribute(name, value);
        }
    }

    void draw(const QString &element, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(element);
        write(attributes);
    }

    void drawCard()
    {
        draw(u"rect"_s,
             {{u"x"_s, u"3"_s},
              {u"y"_s, u"3"_s},
              {u"width"_s, QString::number(Badge::width - 6)},
              {u"height"_s, QString::number(Badge::height - 6)},
              {u"rx"_s, number(corner)},
              {u"fill"_s, Badge::paper.toString()},
              {u"stroke"_s, Badge::colour(BadgeLine::Tone::Accent)},
              {u"stroke-width"_s, u"4"_s}});
    }

    void drawStroke(const QString &path, const QString &colour, qreal width, const QString &cap)
    {
        draw(u"path"_s, {{u"d"_s, path}, {u"fill"_s, u"none"_s}, {u"stroke"_s, colour}, {u"stroke-width"_s, number(width)}, {u"stroke-linecap"_s, cap}});
    }

    void drawRing()
    {
        for (const Arc &arc : ring(m_face)) {
            const QPointF from = onRing(arc.start);
            const QPointF to = onRing(arc.start + arc.sweep);
            const QString radius = number(Badge::radius);
            drawStroke(u"M %1 %2 A %3 %3 0 %4 1 %5 %6"_s.arg(number(from.x()), number(from.y()), radius, arc.sweep > 180 ? u"1"_s : u"0"_s, number(to.x()),
                                                             number(to.y())),
                       ringColour(arc), Badge::ringWidth, u"butt"_s);
        }
        if (m_face.figure.isEmpty()) {
            QStringList points;
            for (const QPointF &point : mark) {
                points.append(number(middle + point.x()) + u' ' + number(Badge::centreY + point.y()));
            }
            drawStroke(u"M "_s + points.join(u" L "_s), Badge::colour(BadgeLine::Tone::Accent), Badge::ringWidth, u"round"_s);
        }
    }

    void drawLines()
    {
        for (const BadgeLine &line : badgeLines(m_face)) {
            m_xml.writeStartElement(u"text"_s);
            write({{u"x"_s, number(middle)},
                   {u"y"_s, number(line.y)},
                   {u"font-size"_s, number(line.size)},
                   {u"font-weight"_s, QString::number(Badge::weight(line.tone))},
                   {u"fill"_s, Badge::colour(line.tone)}});
            m_xml.writeCharacters(line.text);
            m_xml.writeEndElement();
        }
    }

    const BadgeFace &m_face;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/** The badge as pixels, one for each of its units. */
class PixelDrawing
{
public:
    explicit PixelDrawing(const BadgeFace &face)
        : m_face(face)
        , m_image(Badge::width, Badge::height, QImage::Format_ARGB32_Premultiplied)
    {
        m_image.fill(Qt::transparent);
    }

    QByteArray run()
    {
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setPen(QPen(QColor(Badge::colour(BadgeLine::Tone::Accent)), 4));
        painter.setBrush(QColor(Badge::paper));
        painter.drawRoundedRect(QRectF(3, 3, Badge::width - 6, Badge::height - 6), corner, corner);
        drawRing(painter);
        drawLines(painter);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        return buffer.open(QIODevice::WriteOnly) && m_image.save(&buffer, "png") ? bytes : QByteArray();
    }

private:
    void drawRing(QPainter &painter)
    {
        const QRectF square(middle - Badge::radius, Badge::centreY - Badge::radius, 2 * Badge::radius, 2 * Badge::radius);
        for (const Arc &arc : ring(m_face)) {
            QPainterPath path;
            // Qt counts degrees anticlockwise from the right.
            path.arcMoveTo(square, 90 - arc.start);
            path.arcTo(square, 90 - arc.start, -arc.sweep);
            painter.strokePath(path, QPen(QColor(ringColour(arc)), Badge::ringWidth, Qt::SolidLine, Qt::FlatCap));
        }
        if (m_face.figure.isEmpty()) {
            QPainterPath path(mark.front());
            path.lineTo(mark.at(1));
            path.lineTo(mark.at(2));
            painter.strokePath(path.translated(middle, Badge::centreY),
                               QPen(QColor(Badge::colour(BadgeLine::Tone::Accent)), Badge::ringWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }

    void drawLines(QPainter &painter)
    {
        for (const BadgeLine &line : badgeLines(m_face)) {
            QFont font(PdfText::family());
            font.setPixelSize(static_cast<int>(line.size));
            font.setWeight(static_cast<QFont::Weight>(Badge::weight(line.tone)));
            painter.setFont(font);
            painter.setPen(QColor(Badge::colour(line.tone)));
            const qreal width = QFontMetricsF(font).horizontalAdvance(line.text);
            painter.drawText(QPointF(middle - width / 2, line.y), line.text);
        }
    }

    const BadgeFace &m_face;
    QImage m_image;
};

}

Result<QByteArray> recordBadge(const QByteArray &credential, BadgeFormat format, const QString &sealer)
{
    WAYMARK_TRY(const DocumentEntry entry, readDocumentEntry(credential));
    const BadgeFace face = badgeFace(entry);
    if (format == BadgeFormat::Svg) {
        return bakedSvg(SvgDrawing(face).run(), BakedKind::Badge, credential, sealer);
    }
    const QByteArray picture = PixelDrawing(face).run();
    return picture.isEmpty() ? failure(Error::Kind::Storage, u"png"_s) : bakedPng(picture, BakedKind::Badge, credential, sealer);
}

}
