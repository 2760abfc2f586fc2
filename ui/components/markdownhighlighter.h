// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QSyntaxHighlighter>

#include <functional>

class QRegularExpression;

namespace waymark
{

/** Shows what Markdown means in the source itself, which stays as it was typed. */
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /** The colours of signs, of links and quotes, and of what is behind code. */
    struct Colours {
        QColor quiet;
        QColor ink;
        QColor wash;

        bool operator==(const Colours &) const = default;
    };

    explicit MarkdownHighlighter(QTextDocument *document);

    void setColours(const Colours &colours);
    /** The size of running text, in points: headings grow from it. */
    void setBaseSize(qreal points);
    /** For a text that is only read: leaves out the signs that stand around words and before headings, which stay in it. */
    void setSignsHidden(bool hidden);

protected:
    void highlightBlock(const QString &text) override;
    /** Changes how @p length characters of the block from @p start on look, and keeps what else was said about them. */
    void mark(qsizetype start, qsizetype length, const std::function<void(QTextCharFormat &)> &change);

private:
    [[nodiscard]] bool highlightCode(const QString &text);
    void highlightHeading(const QString &text);
    void highlightStart(const QString &text);
    void highlightSpans(const QString &text);
    void highlightSpan(const QString &text, const QRegularExpression &pattern, const std::function<void(QTextCharFormat &)> &change);
    void quieten(qsizetype start, qsizetype length);
    /** Quietens or hides signs that say nothing more than how words look. */
    void fade(qsizetype start, qsizetype length);

    Colours m_colours;
    qreal m_baseSize = 10;
    bool m_signsHidden = false;
};

}
