// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftext.h"

#include "qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qreal baseSize = 10;
/** Lengths in a document are in pixels of 96 to the inch. */
static constexpr qreal pixelsPerPoint = 96.0 / 72.0;

/** Marks blocks that stay on one page. */
static constexpr int keepProperty = QTextFormat::UserProperty + 1;
/** What a page is thought to be shorter, so that a block that just fits is not split by its margins. */
static constexpr qreal slack = 14 * pixelsPerPoint;

static const QColor ink(0x1a, 0x1a, 0x1a);
static const QColor quietInk(0x50, 0x50, 0x50);
static const QColor rule(0xb0, 0xb0, 0xb0);

static QTextCharFormat letters(qreal size, int weight = QFont::Normal, const QColor &colour = ink)
{
    QTextCharFormat format;
    format.setFontFamilies({PdfText::family()});
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    format.setForeground(colour);
    return format;
}

PdfText::PdfText(QTextDocument &document)
    : m_document(document)
    , m_cursor(&document)
    , m_coverage(family())
{
    QFont font(family());
    font.setPointSizeF(baseSize);
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(0);
}

QString PdfText::family()
{
    return u"Noto Sans"_s;
}

void PdfText::block(const QString &text, const QTextCharFormat &letters, const Place &place)
{
    QTextBlockFormat format;
    format.setTopMargin(place.before * pixelsPerPoint);
    format.setBottomMargin(place.after * pixelsPerPoint);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    format.setProperty(keepProperty, place.keep);
    format.setHeadingLevel(place.headingLevel);
    if (place.newPage) {
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    }
    if (std::exchange(m_empty, false)) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format);
    }
    m_cursor.setCharFormat(letters);
    // A line break within a text stays within its block.
    m_cursor.insertText(m_coverage.covered(text).replace(u'\n', QChar::LineSeparator), letters);
}

void PdfText::title(const QString &text)
{
    block(text, letters(30, QFont::DemiBold), {.after = 6});
}

void PdfText::subtitle(const QString &text)
{
    block(text, letters(14, QFont::Normal, quietInk), {.after = 10});
}

void PdfText::heading(const QString &text, bool newPage)
{
    block(text, letters(17, QFont::DemiBold), {.before = newPage ? 0.0 : 22.0, .after = 8, .keep = true, .newPage = newPage, .headingLevel = 1});
}

static QTextCharFormat lettersOf(PdfLine::Style style)
{
    QTextCharFormat format = letters(baseSize);
    switch (style) {
    case PdfLine::Style::Heading:
        return letters(11.5, QFont::DemiBold);
    case PdfLine::Style::Note:
        return letters(8.8, QFont::Normal, quietInk);
    case PdfLine::Style::Quote:
        format.setFontItalic(true);
        break;
    case PdfLine::Style::Text:
        break;
    }
    return format;
}

void PdfText::subheading(const QString &text)
{
    together({{.style = PdfLine::Style::Heading, .text = text}});
}

void PdfText::together(const QList<PdfLine> &lines)
{
    bool first = true;
    for (const PdfLine &line : lines) {
        const QTextCharFormat format = lettersOf(line.style);
        if (std::exchange(first, false)) {
            const bool heading = line.style == PdfLine::Style::Heading;
            block(line.text, format, {.before = heading ? 16.0 : 0.0, .after = 4, .keep = true, .headingLevel = heading ? 2 : 0});
        } else {
            m_cursor.insertText(QString(QChar::LineSeparator) + m_coverage.covered(line.text).replace(u'\n', QChar::LineSeparator), format);
        }
    }
}

void PdfText::paragraph(const QString &text)
{
    block(text, letters(baseSize), {.after = 5});
}

void PdfText::note(const QString &text)
{
    block(text, letters(8.8, QFont::Normal, quietInk), {.after = 4});
}

static QTextCharFormat codeLetters()
{
    QTextCharFormat format = letters(9.5);
    format.setFontFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    return format;
}

void PdfText::code(const QString &text)
{
    block(text, codeLetters(), {.after = 6});
}

void PdfText::gap(qreal points)
{
    block({}, letters(1), {.before = points});
}

void PdfText::notice(const QString &heading, const QString &text)
{
    QTextFrameFormat frame;
    frame.setBorder(0.8);
    frame.setBorderBrush(rule);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setPadding(11 * pixelsPerPoint);
    frame.setTopMargin(10 * pixelsPerPoint);
    frame.setBottomMargin(8 * pixelsPerPoint);
    m_cursor.insertFrame(frame);
    m_empty = true;
    block(heading, letters(baseSize + 0.5, QFont::DemiBold), {.after = 4, .keep = true});
    for (const QString &part : text.split(u"\n\n"_s)) {
        block(part, letters(baseSize - 0.3), {.after = 4});
    }
    m_cursor.movePosition(QTextCursor::End);
    // What follows a frame goes into the empty block that stands there.
    m_empty = true;
}

void PdfText::fill(QTextTable &table, int row, const QStringList &texts, const QTextCharFormat &format)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        cell.firstCursorPosition().insertText(m_coverage.covered(texts.value(column)), format);
        QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
        cellFormat.setBottomBorder(row == 0 ? 1.2 : 0.5);
        cellFormat.setBottomBorderBrush(row == 0 ? ink : rule);
        cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cellFormat.setTopPadding(4 * pixelsPerPoint);
        cellFormat.setBottomPadding(4 * pixelsPerPoint);
        cellFormat.setRightPadding(8 * pixelsPerPoint);
        cell.setFormat(cellFormat);
    }
}

static QTextTableFormat tableFormat(const QList<qreal> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> lengths;
    for (const qreal width : widths) {
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    }
    format.setColumnWidthConstraints(lengths);
    return format;
}

void PdfText::table(const QStringList &heading, const QList<QStringList> &rows, const QList<qreal> &widths)
{
    // Qt lays a long table out in a time that grows with the square of its rows.
    static constexpr qsizetype mostRows = 100;
    for (qsizetype first = 0; first == 0 || first < rows.size(); first += mostRows) {
        tablePart(heading, rows.sliced(first, std::min(mostRows, rows.size() - first)), widths);
    }
}

void PdfText::tablePart(const QStringList &heading, const QList<QStringList> &rows, const QList<qreal> &widths)
{
    QTextTableFormat format = tableFormat(widths);
    format.setHeaderRowCount(1);
    format.setTopMargin(4 * pixelsPerPoint);
    format.setBottomMargin(8 * pixelsPerPoint);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(heading.size()), format);
    fill(*table, 0, heading, letters(8.8, QFont::DemiBold));
    for (int row = 0; row < rows.size(); ++row) {
        fill(*table, row + 1, rows.at(row), letters(9.3));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_empty = true;
}

void PdfText::figure(QSizeF size, const PaintFigure &paint)
{
    if (!std::exchange(m_knowsFigures, true)) {
        new PdfFigures(m_document); // owned by the document
    }
    block({}, letters(baseSize), {.before = 6, .after = 6, .keep = true});
    QTextBlockFormat middle;
    middle.setAlignment(Qt::AlignHCenter);
    middle.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    m_cursor.mergeBlockFormat(middle);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), PdfFigures::format(size, paint));
}

void PdfText::facts(const QList<std::pair<QString, QString>> &facts)
{
    QTextTableFormat format = tableFormat({36, 64});
    format.setTopMargin(4 * pixelsPerPoint);
    format.setBottomMargin(10 * pixelsPerPoint);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(facts.size()), 2, format);
    for (int row = 0; row < facts.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(m_coverage.covered(facts.at(row).first), letters(9, QFont::Normal, quietInk));
        table->cellAt(row, 1).firstCursorPosition().insertText(m_coverage.covered(facts.at(row).second), letters(9.3));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_empty = true;
}

void PdfText::codeForCamera(const QString &text)
{
    static constexpr qreal side = 92; // points: a camera reads the largest code of a sheet from half a metre
    const QString name = u"qr:"_s + text;
    m_document.addResource(QTextDocument::ImageResource, QUrl(name), qrCode(text));
    QTextImageFormat picture;
    picture.setName(name);
    picture.setWidth(side * pixelsPerPoint);
    picture.setHeight(side * pixelsPerPoint);
    QTextTableFormat format = tableFormat({24, 76});
    format.setTopMargin(2 * pixelsPerPoint);
    format.setBottomMargin(4 * pixelsPerPoint);
    QTextTable *table = m_cursor.insertTable(1, 2, format);
    table->cellAt(0, 0).firstCursorPosition().insertImage(picture);
    table->cellAt(0, 1).firstCursorPosition().insertText(text, codeLetters());
    m_cursor.movePosition(QTextCursor::End);
    m_empty = true;
}

/** Blocks that would run over the end of a page, counted on the document as one long sheet. */
static QList<QTextBlock> overrunning(const QTextDocument &document, qreal pageHeight, qreal spare)
{
    QList<QTextBlock> blocks;
    qreal pageTop = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        if (block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) {
            pageTop = place.top();
        }
        const bool runsOver = place.bottom() - pageTop > pageHeight - spare;
        if (runsOver && block.blockFormat().boolProperty(keepProperty) && place.height() < pageHeight - spare) {
            blocks.append(block);
            pageTop = place.top();
        }
        while (place.bottom() - pageTop > pageHeight) {
            pageTop += pageHeight;
        }
    }
    return blocks;
}

void PdfText::layOut(QTextDocument &document, QPaintDevice &device, QSizeF page)
{
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(QSizeF(page.width(), -1));
    const QList<QTextBlock> blocks = overrunning(document, page.height(), slack * device.logicalDpiY() / 96.0);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
    document.setPageSize(page);
}

QList<PdfHeading> PdfText::headings(const QTextDocument &document)
{
    QList<PdfHeading> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            const QString line = block.text().section(QChar::LineSeparator, 0, 0);
            headings.append({.text = line, .level = level - 1, .top = document.documentLayout()->blockBoundingRect(block).top()});
        }
    }
    return headings;
}

}
