// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fontcoverage.h"
#include "pdffigure.h"

#include <QTextCursor>
#include <QTextDocument>

class QTextTable;

namespace waymark
{

/** One line of text, or several, in a style. */
struct PdfLine {
    enum class Style {
        Heading,
        Text,
        Quote, ///< somebody's words
        Note, ///< quieter and smaller
    };

    Style style = Style::Text;
    QString text;
};

/** A heading as it stands in a document that is laid out. */
struct PdfHeading {
    QString text;
    /** 0 for the parts of the document, 1 for what is within them. */
    int level = 0;
    /** Pixels from the top of the first page's text, all pages one below the other. */
    qreal top = 0;
};

/**
 * Writes a document for paper, from top to bottom, in a handful of styles that print in black and white. All text goes in
 * as it stands: nothing in it is read as markup; a character that no font has is replaced. Needs a QGuiApplication, for its fonts.
 */
class PdfText
{
public:
    explicit PdfText(QTextDocument &document);

    void title(const QString &text);
    void subtitle(const QString &text);
    /** A part of the document; begins a page where @p newPage. */
    void heading(const QString &text, bool newPage = false);
    void subheading(const QString &text);
    /** Lines that stay on one page: a short entry with all that belongs to it. */
    void together(const QList<PdfLine> &lines);
    void paragraph(const QString &text);
    /** Quieter and smaller: sources, dates, hints. */
    void note(const QString &text);
    /** Letters of one width: keys and hashes. */
    void code(const QString &text);
    /** The same for a camera and for eyes: @p text as a QR code, and beside it in letters of one width. */
    void codeForCamera(const QString &text);
    void gap(qreal points);
    /** A notice within a frame. */
    void notice(const QString &heading, const QString &text);
    /** A table with a heading row, repeated on each page; a long one comes in parts of a hundred rows. @p widths in percent. */
    void table(const QStringList &heading, const QList<QStringList> &rows, const QList<qreal> &widths);
    /** A figure of @p size points in the middle of the column; all of it is on one page. */
    void figure(QSizeF size, const PaintFigure &paint);
    /** Two columns without lines: what, and which. */
    void facts(const QList<std::pair<QString, QString>> &facts);

    /** Breaks @p document, when all is written, into pages of @p page pixels of @p device; what stays together does. */
    static void layOut(QTextDocument &document, QPaintDevice &device, QSizeF page);
    /** Of a document that is laid out, from top to bottom. */
    [[nodiscard]] static QList<PdfHeading> headings(const QTextDocument &document);

    /** The family of everything but code; its fallback where it is not installed. */
    [[nodiscard]] static QString family();

private:
    void tablePart(const QStringList &heading, const QList<QStringList> &rows, const QList<qreal> &widths);
    /** How a block stands on the page. */
    struct Place {
        qreal before = 0;
        qreal after = 0;
        bool keep = false;
        bool newPage = false;
        /** As QTextBlockFormat has it: 1 for the parts, 2 within them, 0 for none. */
        int headingLevel = 0;
    };
    void block(const QString &text, const QTextCharFormat &letters, const Place &place);
    void fill(QTextTable &table, int row, const QStringList &texts, const QTextCharFormat &format);

    QTextDocument &m_document;
    QTextCursor m_cursor;
    FontCoverage m_coverage;
    bool m_knowsFigures = false;
    bool m_empty = true;
};

}
