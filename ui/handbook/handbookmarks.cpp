// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbookmarks.h"

namespace waymark
{

HandbookMarks::HandbookMarks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void HandbookMarks::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    rehighlight();
}

void HandbookMarks::setColour(const QColor &colour)
{
    m_colour = colour;
    rehighlight();
}

void HandbookMarks::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setBackground(m_colour);
    for (const QString &word : std::as_const(m_words)) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            setFormat(static_cast<int>(at), static_cast<int>(word.size()), format);
        }
    }
}

}
