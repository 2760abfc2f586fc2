// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffigure.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextDocument>

namespace waymark
{

static constexpr int sizeProperty = QTextFormat::UserProperty + 2;
static constexpr int paintProperty = QTextFormat::UserProperty + 3;

PdfFigures::PdfFigures(QTextDocument &document)
    : QObject(&document)
{
    document.documentLayout()->registerHandler(objectType, this);
}

QTextCharFormat PdfFigures::format(QSizeF size, const PaintFigure &paint)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(sizeProperty, size);
    format.setProperty(paintProperty, QVariant::fromValue(paint));
    return format;
}

QSizeF PdfFigures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QPaintDevice *device = document->documentLayout()->paintDevice();
    return format.property(sizeProperty).toSizeF() * (device ? device->logicalDpiX() : 96) / 72.0;
}

void PdfFigures::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int, const QTextFormat &format)
{
    format.property(paintProperty).value<PaintFigure>()(*painter, place);
}

}
