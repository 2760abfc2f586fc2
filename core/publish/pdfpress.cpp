// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpress.h"

#include "pdftext.h"
#include "recordpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** Millimetres around the text; the foot holds the page number. */
constexpr qreal sideMargin = 24;
constexpr qreal topMargin = 22;
constexpr qreal bottomMargin = 26;
constexpr qreal footBaseline = 14;

/** A document on the pages of a writer. */
class Press
{
public:
    Press(QPdfWriter &writer, QTextDocument &document)
        : m_writer(writer)
        , m_document(document)
        , m_text(pixels(sideMargin), pixels(topMargin), writer.width() - 2 * pixels(sideMargin), writer.height() - pixels(topMargin) - pixels(bottomMargin))
    {
        PdfText::layOut(m_document, m_writer, m_text.size());
    }

    [[nodiscard]] bool print(const QString &footer)
    {
        QPainter painter;
        if (!painter.begin(&m_writer)) {
            return false;
        }
        const int pages = m_document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_writer.newPage()) {
                return false;
            }
            printText(painter, page);
            // The cover needs no number.
            if (page > 0) {
                printFoot(painter, footer, pageNumber(page + 1, pages));
            }
        }
        return painter.end();
    }

    [[nodiscard]] QList<PdfBookmark> bookmarks() const
    {
        QList<PdfBookmark> bookmarks;
        for (const PdfHeading &heading : PdfText::headings(m_document)) {
            const int page = static_cast<int>(heading.top / m_text.height());
            const qreal top = m_text.top() + heading.top - page * m_text.height();
            bookmarks.append({.title = heading.text, .level = heading.level, .page = page, .top = top / m_writer.logicalDpiY() * 72});
        }
        return bookmarks;
    }

private:
    [[nodiscard]] qreal pixels(qreal millimetres) const { return millimetres / 25.4 * m_writer.logicalDpiX(); }

    void printText(QPainter &painter, int page)
    {
        const QRectF visible(0, page * m_text.height(), m_text.width(), m_text.height());
        painter.save();
        painter.translate(m_text.left(), m_text.top() - visible.top());
        // Frames have their lines on the very edge.
        painter.setClipRect(visible.adjusted(-pixels(1), 0, pixels(1), 0));
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = visible;
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void printFoot(QPainter &painter, const QString &left, const QString &right)
    {
        QFont font(PdfText::family());
        font.setPointSizeF(8);
        painter.setFont(font);
        painter.setPen(QColor(0x50, 0x50, 0x50));
        const QRectF foot(m_text.left(), m_writer.height() - pixels(footBaseline) - pixels(4), m_text.width(), pixels(4));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, left);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, right);
    }

    QPdfWriter &m_writer;
    QTextDocument &m_document;
    QRectF m_text;
};

}

Result<PrintedPages> printedPages(QTextDocument &document, const QString &footer, const PdfOptions &options)
{
    PrintedPages printed;
    QBuffer buffer(&printed.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // Its colour profile and its fonts are what PDF/A asks for; the metadata are replaced by who binds the pages.
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setColorModel(QPdfWriter::ColorModel::RGB);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    Press press(writer, document);
    if (!press.print(footer)) {
        return failure(Error::Kind::Storage, u"pdf"_s);
    }
    printed.bookmarks = press.bookmarks();
    return printed;
}

}
