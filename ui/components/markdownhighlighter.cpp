// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownhighlighter.h"

#include <QFontDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark
{

enum BlockState { Running, InCode };

/** Beyond these the signs alone have to do: nobody waits for decoration. A text that long is not kept anyway. */
static constexpr qsizetype longestLine = 20'000;
static constexpr int longestText = 1'100'000;

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void MarkdownHighlighter::setColours(const Colours &colours)
{
    if (m_colours != colours) {
        m_colours = colours;
        rehighlight();
    }
}

void MarkdownHighlighter::setBaseSize(qreal points)
{
    if (!qFuzzyCompare(m_baseSize, points)) {
        m_baseSize = points;
        rehighlight();
    }
}

void MarkdownHighlighter::setSignsHidden(bool hidden)
{
    if (m_signsHidden != hidden) {
        m_signsHidden = hidden;
        rehighlight();
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine || document()->characterCount() > longestText) {
        setCurrentBlockState(previousBlockState());
        return;
    }
    if (highlightCode(text)) {
        return;
    }
    highlightStart(text);
    highlightSpans(text);
    highlightHeading(text);
}

/** Lines between fences; whether this is one, or a fence. */
bool MarkdownHighlighter::highlightCode(const QString &text)
{
    const bool inside = previousBlockState() == InCode;
    const bool fence = text.trimmed().startsWith("```"_L1);
    setCurrentBlockState(inside != fence ? InCode : Running);
    if (!inside && !fence) {
        return false;
    }
    mark(0, text.size(), [this, fence](QTextCharFormat &format) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setForeground(fence ? m_colours.quiet : m_colours.ink);
    });
    return true;
}

void MarkdownHighlighter::highlightHeading(const QString &text)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+"_s);
    const auto match = heading.match(text);
    if (!match.hasMatch()) {
        return;
    }
    const qsizetype level = match.capturedLength(1);
    const qreal size = m_baseSize * (level == 1 ? 1.45 : level == 2 ? 1.3 : 1.15);
    mark(0, text.size(), [size](QTextCharFormat &format) {
        format.setFontWeight(QFont::DemiBold);
        format.setFontPointSize(size);
    });
    fade(0, match.capturedLength(0));
}

/** Quotes, points of lists and lines across. */
void MarkdownHighlighter::highlightStart(const QString &text)
{
    static const QRegularExpression quote(u"^\\s{0,3}(?:>\\s?)+"_s);
    static const QRegularExpression point(u"^\\s*(?:[-*+]|\\d{1,9}[.)])(?:\\s+\\[[ xX]\\])?\\s"_s);
    static const QRegularExpression line(u"^\\s{0,3}(?:[-*_]\\s*){3,}$"_s);
    if (const auto match = quote.match(text); match.hasMatch()) {
        mark(0, text.size(), [this](QTextCharFormat &format) {
            format.setForeground(m_colours.ink);
            format.setFontItalic(true);
        });
        quieten(0, match.capturedLength());
    } else if (line.match(text).hasMatch()) {
        quieten(0, text.size());
    } else if (const auto item = point.match(text); item.hasMatch()) {
        mark(0, item.capturedLength(), [this](QTextCharFormat &format) {
            format.setForeground(m_colours.ink);
            format.setFontWeight(QFont::DemiBold);
        });
    }
}

void MarkdownHighlighter::highlightSpans(const QString &text)
{
    static const QRegularExpression bold(u"(?<![*\\w])(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)(\\1)"_s);
    static const QRegularExpression italic(u"(?<![*\\w\\\\])(\\*|_)(?![*_\\s])(.+?)(?<![\\s*_])(\\1)(?![*\\w])"_s);
    static const QRegularExpression struck(u"(~~)(?=\\S)(.+?)(~~)"_s);
    static const QRegularExpression code(u"(`+)(.+?)(\\1)"_s);
    static const QRegularExpression link(u"(\\[)([^\\]]+)(\\]\\([^)]*\\))"_s);
    if (text.contains(u'*') || text.contains(u'_')) {
        highlightSpan(text, bold, [](QTextCharFormat &format) { format.setFontWeight(QFont::Bold); });
        highlightSpan(text, italic, [](QTextCharFormat &format) { format.setFontItalic(true); });
    }
    if (text.contains(u'~')) {
        highlightSpan(text, struck, [](QTextCharFormat &format) { format.setFontStrikeOut(true); });
    }
    if (text.contains(u'`')) {
        highlightSpan(text, code, [this](QTextCharFormat &format) {
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
            format.setBackground(m_colours.wash);
        });
    }
    if (text.contains(u'[')) {
        highlightSpan(text, link, [this](QTextCharFormat &format) { format.setForeground(m_colours.ink); });
    }
}

/** The pattern captures the sign before, what is between, and the sign behind. */
void MarkdownHighlighter::highlightSpan(const QString &text, const QRegularExpression &pattern, const std::function<void(QTextCharFormat &)> &change)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        mark(match.capturedStart(2), match.capturedLength(2), change);
        fade(match.capturedStart(1), match.capturedLength(1));
        match.captured(1) == "["_L1 ? quieten(match.capturedStart(3), match.capturedLength(3)) : fade(match.capturedStart(3), match.capturedLength(3));
    }
}

void MarkdownHighlighter::mark(qsizetype start, qsizetype length, const std::function<void(QTextCharFormat &)> &change)
{
    for (qsizetype i = start; i < start + length; ++i) {
        QTextCharFormat here = format(static_cast<int>(i));
        change(here);
        setFormat(static_cast<int>(i), 1, here);
    }
}

void MarkdownHighlighter::quieten(qsizetype start, qsizetype length)
{
    mark(start, length, [this](QTextCharFormat &format) { format.setForeground(m_colours.quiet); });
}

void MarkdownHighlighter::fade(qsizetype start, qsizetype length)
{
    if (!m_signsHidden) {
        quieten(start, length);
        return;
    }
    mark(start, length, [](QTextCharFormat &format) {
        format.clearProperty(QTextFormat::FontPointSize);
        format.setProperty(QTextFormat::FontPixelSize, 1);
        format.setFontLetterSpacingType(QFont::PercentageSpacing);
        format.setFontLetterSpacing(1);
        format.setForeground(Qt::transparent);
        format.clearBackground();
    });
}

}
