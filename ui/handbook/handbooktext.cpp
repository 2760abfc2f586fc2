// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbooktext.h"

#include "handbookpages.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qreal linePercent = 122;
/** Of the headings, by level, in the size of the text. */
static constexpr std::array<qreal, 3> headingSizes{1.7, 1.2, 1.05};

HandbookText::HandbookText(QObject *parent)
    : QObject(parent)
{
    connect(this, &HandbookText::lookChanged, this, &HandbookText::applyLook);
}

void HandbookText::setDocument(QQuickTextDocument *document)
{
    if (m_document == document) {
        return;
    }
    delete m_marks;
    m_document = document;
    if (document) {
        m_marks = new HandbookMarks(document->textDocument());
        applyLook();
        m_marks->setWords(m_searchText);
    }
    Q_EMIT documentChanged();
}

void HandbookText::setMarkdown(const QString &markdown)
{
    if (m_markdown != markdown) {
        m_markdown = markdown;
        render();
        Q_EMIT markdownChanged();
    }
}

void HandbookText::setSearchText(const QString &text)
{
    if (m_searchText == text) {
        return;
    }
    m_searchText = text;
    if (m_marks) {
        m_marks->setWords(text);
    }
    Q_EMIT searchTextChanged();
}

void HandbookText::applyLook()
{
    if (m_marks) {
        m_marks->setColour(m_mark);
        render();
    }
}

void HandbookText::render()
{
    if (!m_document) {
        return;
    }
    QTextDocument *text = m_document->textDocument();
    text->setIndentWidth(m_baseSize * 2.4);
    text->setMarkdown(withoutAnchors(m_markdown));
    QTextFrameFormat paper = text->rootFrame()->frameFormat();
    paper.setTopMargin(m_baseSize * 2);
    paper.setBottomMargin(m_baseSize * 4);
    text->rootFrame()->setFrameFormat(paper);
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        setBlock(block);
    }
    std::ranges::for_each(spans(), [this](const Span &span) { setSpan(span); });
    Q_EMIT set();
}

void HandbookText::setBlock(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const bool withinList = block.textList() && block.next().textList();
    format.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(format.headingLevel() > 1 ? m_baseSize * 1.9 : 0);
    format.setBottomMargin(withinList ? m_baseSize * 0.45 : m_baseSize * 0.9);
    QTextCursor(block).setBlockFormat(format);
}

QTextCharFormat HandbookText::headingFormat(QTextCharFormat format, int level) const
{
    const std::size_t row = std::min(static_cast<std::size_t>(level), headingSizes.size()) - 1;
    format.clearProperty(QTextFormat::FontSizeAdjustment); // it would win
    format.setFontPointSize(m_baseSize * headingSizes.at(row));
    format.setFontWeight(QFont::DemiBold);
    return format;
}

/** Headings, links and keys; all else is as Markdown has it. */
void HandbookText::setSpan(const Span &span)
{
    QTextCharFormat format = span.level > 0 ? headingFormat(span.format, span.level) : span.format;
    if (format.isAnchor()) {
        format.setForeground(m_link);
    } else if (format.fontFixedPitch()) {
        format.clearProperty(QTextFormat::FontFamilies);
        format.setFontFixedPitch(false);
        format.setFontWeight(QFont::Medium);
        format.setBackground(m_wash);
    }
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(span.start);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

std::vector<HandbookText::Span> HandbookText::spans() const
{
    std::vector<Span> all;
    for (QTextBlock block = m_document->textDocument()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (level > 0 || format.isAnchor() || format.fontFixedPitch()) {
                all.push_back({.start = fragment.position(), .end = fragment.position() + fragment.length(), .level = level, .format = format});
            }
        }
    }
    return all;
}

std::vector<HandbookText::Span> HandbookText::links() const
{
    std::vector<Span> all = m_document ? spans() : std::vector<Span>();
    std::erase_if(all, [](const Span &span) { return !span.format.isAnchor(); });
    return all;
}

int HandbookText::positionOf(const QString &anchor) const
{
    const qsizetype wanted = anchorsIn(m_markdown).indexOf(anchor);
    if (!m_document || wanted < 0) {
        return -1;
    }
    qsizetype heading = 0;
    for (QTextBlock block = m_document->textDocument()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && heading++ == wanted) {
            return block.position();
        }
    }
    return -1;
}

int HandbookText::firstMark() const
{
    int first = -1;
    for (const QString &word : m_searchText.split(u' ', Qt::SkipEmptyParts)) {
        const QTextCursor found = m_document ? m_document->textDocument()->find(word) : QTextCursor();
        if (!found.isNull() && (first < 0 || found.selectionStart() < first)) {
            first = found.selectionStart();
        }
    }
    return first;
}

QString HandbookText::linkAt(int position) const
{
    const std::vector<Span> all = links();
    const auto found = std::ranges::find_if(all, [position](const Span &link) { return link.start <= position && position < link.end; });
    return found == all.end() ? QString() : found->format.anchorHref();
}

bool HandbookText::selectLink(int position, bool backwards)
{
    const std::vector<Span> all = links();
    const Span *found = nullptr;
    for (const Span &link : all) {
        if (backwards ? link.end < position : !found && link.start >= position) {
            found = &link;
        }
    }
    if (found) {
        Q_EMIT selectionWanted(found->start, found->end);
    }
    return found != nullptr;
}

}
