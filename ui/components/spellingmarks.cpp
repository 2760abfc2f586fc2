// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingmarks.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMetaMethod>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** What of a line without an end is read before and behind the part that can be seen. */
static constexpr int margin = 200;
static constexpr int mostBlocks = 300;
static constexpr int codeBlock = 1; ///< as MarkdownHighlighter marks it

SpellingMarks::SpellingMarks(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &QQuickItem::enabledChanged, this, &SpellingMarks::lookAgain);
}

/** Fields of both kinds have these signals, but no class in common that is public. */
void SpellingMarks::setField(QQuickItem *field)
{
    if (m_field == field) {
        return;
    }
    if (m_field) {
        disconnect(m_field, nullptr, this, nullptr);
    }
    m_field = field;
    if (field) {
        const QMetaMethod look = metaObject()->method(metaObject()->indexOfSlot("lookAgain()"));
        for (const char *signal : {"textChanged()", "widthChanged()", "heightChanged()", "activeFocusChanged(bool)", "readOnlyChanged(bool)",
                                   "cursorPositionChanged()", "contentSizeChanged()", "cursorRectangleChanged()"}) {
            if (const int index = field->metaObject()->indexOfSignal(signal); index >= 0) {
                connect(field, field->metaObject()->method(index), this, look);
            }
        }
    }
    Q_EMIT fieldChanged();
    lookAgain();
}

void SpellingMarks::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling) {
        return;
    }
    if (m_spelling) {
        disconnect(m_spelling, nullptr, this, nullptr);
    }
    m_spelling = spelling;
    if (spelling) {
        connect(spelling, &Spelling::changed, this, &SpellingMarks::lookAgain);
        connect(spelling, &Spelling::answered, this, &SpellingMarks::lookAgain);
    }
    Q_EMIT fieldChanged();
    lookAgain();
}

void SpellingMarks::setHeld(bool held)
{
    if (m_held != held) {
        m_held = held;
        Q_EMIT heldChanged();
        lookAgain();
    }
}

bool SpellingMarks::isWatching() const
{
    return m_field && m_spelling && isEnabled() && m_spelling->isEnabled() && (m_held || m_field->hasActiveFocus()) && !m_field->property("readOnly").toBool();
}

void SpellingMarks::lookAgain()
{
    if (isWatching()) {
        m_spelling->prepare();
    }
    if (isWatching() || !m_marks.isEmpty()) {
        polish();
    }
}

void SpellingMarks::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged) {
        lookAgain();
    }
}

QTextDocument *SpellingMarks::document() const
{
    const auto *document = m_field->property("textDocument").value<QQuickTextDocument *>();
    return document ? document->textDocument() : nullptr;
}

void SpellingMarks::watchScrolling()
{
    QQuickItem *above = m_field->parentItem();
    while (above && !above->inherits("QQuickFlickable")) {
        above = above->parentItem();
    }
    if (above == m_flickable) {
        return;
    }
    if (m_flickable) {
        disconnect(m_flickable, nullptr, this, nullptr);
    }
    m_flickable = above;
    if (above) {
        connect(above, SIGNAL(contentYChanged()), this, SLOT(lookAgain()));
        connect(above, SIGNAL(heightChanged()), this, SLOT(lookAgain()));
    }
}

QRectF SpellingMarks::visiblePart() const
{
    const QRectF all(0, 0, m_field->width(), m_field->height());
    return m_flickable ? all.intersected(m_field->mapRectFromItem(m_flickable, QRectF(0, 0, m_flickable->width(), m_flickable->height()))) : all;
}

int SpellingMarks::positionAt(qreal x, qreal y) const
{
    int position = 0;
    QMetaObject::invokeMethod(m_field, "positionAt", Q_RETURN_ARG(int, position), Q_ARG(qreal, x), Q_ARG(qreal, y));
    return position;
}

/** Of a TextInput the place in its text, of a TextEdit the place in the item. */
QRectF SpellingMarks::rectangleAt(qsizetype position) const
{
    QRectF place;
    QMetaObject::invokeMethod(m_field, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, static_cast<int>(position)));
    return document() ? place : place.translated(m_field->property("leftPadding").toReal(), m_field->property("topPadding").toReal());
}

QList<SpellingMarks::Piece> SpellingMarks::visiblePieces() const
{
    QTextDocument *text = document();
    if (!text) {
        return {{.start = 0, .text = m_field->property("text").toString()}};
    }
    const QRectF part = visiblePart();
    const int from = positionAt(part.left(), part.top());
    const int to = positionAt(part.right(), part.bottom());
    QList<Piece> pieces;
    for (QTextBlock block = text->findBlock(from); block.isValid() && block.position() <= to && pieces.size() < mostBlocks; block = block.next()) {
        if (block.userState() == codeBlock) {
            continue;
        }
        QTextCursor cursor(text);
        cursor.setPosition(std::max(block.position(), from - margin));
        cursor.setPosition(std::min(block.position() + block.length() - 1, to + margin), QTextCursor::KeepAnchor);
        pieces.append({.start = cursor.selectionStart(), .text = cursor.selectedText()});
    }
    return pieces;
}

/** Nothing where the word is broken over two lines, or out of sight. */
QRectF SpellingMarks::placeOf(qsizetype start, qsizetype length) const
{
    const QRectF first = rectangleAt(start);
    const QRectF last = rectangleAt(start + length);
    if (!qFuzzyCompare(first.top() + 1, last.top() + 1)) {
        return {};
    }
    const QRectF place(QPointF(std::min(first.left(), last.left()), first.top()), QPointF(std::max(first.left(), last.left()), first.bottom()));
    return place & visiblePart();
}

QList<SpellingMarks::Wrong> SpellingMarks::wrongWords() const
{
    QList<Wrong> all;
    for (const Piece &piece : visiblePieces()) {
        const Spelling::Judgement judgement = m_spelling->judge(piece.text);
        for (const WordSpan &span : judgement.wrong) {
            const qsizetype start = piece.start + span.start;
            if (const QRectF place = placeOf(start, span.length); !place.isEmpty()) {
                all.append({.start = start, .word = piece.text.sliced(span.start, span.length), .code = judgement.code, .place = place});
            }
        }
    }
    return all;
}

/** The word that the cursor ends is still being typed. */
void SpellingMarks::updatePolish()
{
    m_wrong.clear();
    QList<QRectF> marks;
    if (isWatching() && isVisible()) {
        watchScrolling();
        m_wrong = wrongWords();
        const qsizetype cursor = m_held ? -1 : m_field->property("cursorPosition").toInt();
        for (const Wrong &wrong : std::as_const(m_wrong)) {
            if (wrong.start + wrong.word.size() != cursor) {
                marks.append(wrong.place);
            }
        }
    }
    if (m_marks != marks) {
        m_marks = marks;
        Q_EMIT marksChanged();
    }
}

void SpellingMarks::forgetWord()
{
    ++m_request;
    m_word.clear();
    m_suggestions.clear();
    Q_EMIT suggestionsChanged();
    Q_EMIT wordChanged();
}

void SpellingMarks::askAt(qreal x, qreal y)
{
    const auto wrong = std::ranges::find_if(m_wrong, [=](const Wrong &here) { return here.place.contains(x, y); });
    wrong == m_wrong.end() ? forgetWord() : askAbout(*wrong);
}

void SpellingMarks::askAtCursor()
{
    const qsizetype cursor = m_field->property("cursorPosition").toInt();
    const auto wrong = std::ranges::find_if(m_wrong, [=](const Wrong &here) { return cursor >= here.start && cursor <= here.start + here.word.size(); });
    wrong == m_wrong.end() ? forgetWord() : askAbout(*wrong);
}

void SpellingMarks::askAbout(const Wrong &wrong)
{
    forgetWord();
    m_start = wrong.start;
    m_word = wrong.word;
    m_code = wrong.code;
    Q_EMIT wordChanged();
    m_spelling->suggestions(m_word, m_code).then(this, [this, request = m_request](const QStringList &suggestions) {
        if (request == m_request) {
            m_suggestions = suggestions;
            Q_EMIT suggestionsChanged();
        }
    });
}

/** As if typed, so that the field takes it, tells it and can undo it as such. */
void SpellingMarks::replace(const QString &words)
{
    if (m_word.isEmpty()) {
        return;
    }
    QMetaObject::invokeMethod(m_field, "select", Q_ARG(int, static_cast<int>(m_start)), Q_ARG(int, static_cast<int>(m_start + m_word.size())));
    if (m_field->property("selectedText").toString() == m_word) {
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QCoreApplication::sendEvent(m_field, &typed);
    }
    forgetWord();
}

void SpellingMarks::learn()
{
    m_spelling->learn(m_word, m_code);
    forgetWord();
}

void SpellingMarks::ignore()
{
    m_spelling->ignore(m_word);
    forgetWord();
}

}
