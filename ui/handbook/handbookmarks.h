// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSyntaxHighlighter>

namespace waymark
{

/** Marks the words that are searched for, wherever they stand in a text. */
class HandbookMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit HandbookMarks(QTextDocument *document);

    /** @p words as somebody typed them, with spaces between. */
    void setWords(const QString &words);
    void setColour(const QColor &colour);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_words;
    QColor m_colour;
};

}
