// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpress.h"

#include "pagepictures.h"
#include "pdftext.h"
#include "recordpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

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

    [[nodiscard]] int pages() const { return m_document.pageCount(); }

    /** Draws one page, counted from 0, in the pixels of the writer. */
    void printPage(QPainter &painter, int page, const QString &footer)
    {
        printText(painter, page);
        // The cover needs no number.
        if (page > 0) {
            printFoot(painter, footer, pageNumber(page + 1, pages()));
        }
    }

    [[nodiscard]] bool print(const QString &footer)
    {
        QPainter painter;
        if (!painter.begin(&m_writer)) {
            return false;
        }
        for (int page = 0; page < pages(); ++page) {
            if (page > 0 && !m_writer.newPage()) {
                return false;
            }
            printPage(painter, page, footer);
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

/** Its colour profile and its fonts are what PDF/A asks for; the metadata are replaced by who binds the pages. */
void setPaper(QPdfWriter &writer, const PdfOptions &options)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setColorModel(QPdfWriter::ColorModel::RGB);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

QImage picture(Press &press, QSize paper, int page, int width, const QString &footer)
{
    const qreal scale = static_cast<qreal>(width) / paper.width();
    QImage image(width, qRound(paper.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    press.printPage(painter, page, footer);
    return image;
}

}

PagePictures picturedPages(QTextDocument &document, const QString &footer, const PdfOptions &options, const PictureOptions &wanted)
{
    QBuffer buffer; // nothing is printed into it: the writer has the measures of the paper
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setPaper(writer, options);
    Press press(writer, document);
    PagePictures pictures{.pages = {}, .count = press.pages()};
    for (int page = 0; page < std::min(press.pages(), wanted.most); ++page) {
        pictures.pages.append(picture(press, {writer.width(), writer.height()}, page, wanted.width, footer));
    }
    return pictures;
}

Result<PrintedPages> printedPages(QTextDocument &document, const QString &footer, const PdfOptions &options)
{
    PrintedPages printed;
    QBuffer buffer(&printed.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setPaper(writer, options);
    Press press(writer, document);
    if (!press.print(footer)) {
        return failure(Error::Kind::Storage, u"pdf"_s);
    }
    printed.bookmarks = press.bookmarks();
    return printed;
}

}
