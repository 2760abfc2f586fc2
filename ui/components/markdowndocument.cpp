// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowndocument.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

MarkdownDocument::MarkdownDocument(QObject *parent)
    : QObject(parent)
{
    connect(this, &MarkdownDocument::lookChanged, this, &MarkdownDocument::applyLook);
}

void MarkdownDocument::setDocument(QQuickTextDocument *document)
{
    if (m_document == document) {
        return;
    }
    delete m_highlighter;
    if (m_document) {
        disconnect(m_document->textDocument(), nullptr, this, nullptr);
    }
    m_document = document;
    if (document) {
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &MarkdownDocument::readText);
        m_highlighter = new MarkdownHighlighter(document->textDocument());
        applyLook();
    }
    Q_EMIT documentChanged();
}

void MarkdownDocument::applyLook()
{
    if (m_highlighter) {
        m_highlighter->setBaseSize(m_baseSize);
        m_highlighter->setSignsHidden(m_signsHidden);
        m_highlighter->setColours({.quiet = m_quiet, .ink = m_ink, .wash = m_wash});
    }
}

void MarkdownDocument::setText(const QString &text)
{
    if (!m_document || m_text == text) {
        return;
    }
    m_setting = true;
    m_document->textDocument()->setPlainText(text);
    m_setting = false;
    m_text = text;
}

/** toPlainText() would turn every unbreakable space into a plain one. */
void MarkdownDocument::readText()
{
    if (m_setting) {
        return;
    }
    QString text = m_document->textDocument()->toRawText();
    for (QChar &sign : text) {
        if (sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator) {
            sign = u'\n';
        }
    }
    if (m_text != text) {
        m_text = text;
        Q_EMIT typed();
    }
}

void MarkdownDocument::toggle(Mark mark, int start, int end)
{
    if (!m_document) {
        return;
    }
    switch (mark) {
    case Mark::Bold:
        return toggleAround(u"**"_s, start, end);
    case Mark::Italic:
        return toggleAround(u"*"_s, start, end);
    case Mark::List:
        return toggleLines(u"- "_s, start, end);
    case Mark::Quote:
        return toggleLines(u"> "_s, start, end);
    case Mark::Link:
        return makeLink(start, end);
    }
}

QString MarkdownDocument::textBetween(int start, int end) const
{
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(std::max(0, start));
    cursor.setPosition(std::min(end, m_document->textDocument()->characterCount() - 1), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

void MarkdownDocument::replace(int start, int end, const QString &text)
{
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

void MarkdownDocument::toggleAround(const QString &sign, int start, int end)
{
    const int length = static_cast<int>(sign.size());
    const QString inside = textBetween(start, end);
    if (textBetween(start - length, start) == sign && textBetween(end, end + length) == sign) {
        replace(start - length, end + length, inside);
        Q_EMIT selectionWanted(start - length, end - length);
        return;
    }
    replace(start, end, sign + inside + sign);
    Q_EMIT selectionWanted(start + length, end + length);
}

void MarkdownDocument::toggleLines(const QString &sign, int start, int end)
{
    QTextDocument *text = m_document->textDocument();
    const int first = text->findBlock(start).blockNumber();
    const int last = text->findBlock(end).blockNumber();
    bool marked = true;
    for (int i = first; i <= last; ++i) {
        marked = marked && text->findBlockByNumber(i).text().startsWith(sign);
    }
    const int length = static_cast<int>(sign.size());
    QTextCursor cursor(text);
    cursor.beginEditBlock();
    for (int i = first; i <= last; ++i) {
        cursor.setPosition(text->findBlockByNumber(i).position());
        if (marked) {
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
            cursor.removeSelectedText();
        } else {
            cursor.insertText(sign);
        }
    }
    cursor.endEditBlock();
    const int shift = marked ? -length : length;
    Q_EMIT selectionWanted(std::max(0, start + shift), std::max(0, end + shift * (last - first + 1)));
}

void MarkdownDocument::makeLink(int start, int end)
{
    const QString inside = textBetween(start, end);
    replace(start, end, u"["_s + inside + u"](https://)"_s);
    const int address = end + 3;
    inside.isEmpty() ? Q_EMIT selectionWanted(start + 1, start + 1) : Q_EMIT selectionWanted(address, address + 8);
}

}
