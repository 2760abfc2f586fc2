// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include <functional>

class QPainter;

namespace waymark
{

/** Paints a figure into its place on a page, in pixels of the device. */
using PaintFigure = std::function<void(QPainter &painter, const QRectF &place)>;

/** Figures among the letters of a document. The document owns it; one serves all its figures. */
class PdfFigures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    explicit PdfFigures(QTextDocument &document);

    /** What is inserted for a figure of @p size points. */
    [[nodiscard]] static QTextCharFormat format(QSizeF size, const PaintFigure &paint);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position, const QTextFormat &format) override;
};

}
