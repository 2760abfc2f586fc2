// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagemarks.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr float openStrength = 0.18F;
static constexpr float currentStrength = 0.42F;

void PassageHighlighter::setPassages(const std::vector<Passage> &passages)
{
    if (m_passages != passages) {
        m_passages = passages;
        rehighlight();
    }
}

void PassageHighlighter::highlightBlock(const QString &text)
{
    MarkdownHighlighter::highlightBlock(text);
    const qsizetype here = currentBlock().position();
    for (const Passage &passage : m_passages) {
        const qsizetype start = std::max<qsizetype>(0, passage.start - here);
        const qsizetype end = std::min(text.size(), passage.end - here);
        if (start < end) {
            mark(start, end - start, [&passage](QTextCharFormat &format) { format.setBackground(passage.wash); });
        }
    }
}

PassageMarks::PassageMarks(QObject *parent)
    : QObject(parent)
{
    connect(this, &PassageMarks::changed, this, &PassageMarks::apply);
}

void PassageMarks::setNotes(QAbstractItemModel *notes)
{
    if (m_notes == notes) {
        return;
    }
    if (m_notes) {
        m_notes->disconnect(this);
    }
    m_notes = notes;
    if (m_notes) {
        connect(m_notes, &QAbstractItemModel::dataChanged, this, &PassageMarks::apply);
        connect(m_notes, &QAbstractItemModel::rowsInserted, this, &PassageMarks::apply);
        connect(m_notes, &QAbstractItemModel::rowsRemoved, this, &PassageMarks::apply);
        connect(m_notes, &QAbstractItemModel::modelReset, this, &PassageMarks::apply);
    }
    Q_EMIT changed();
}

void PassageMarks::apply()
{
    if (!m_document) {
        return;
    }
    if (!m_highlighter || m_highlighter->document() != m_document->textDocument()) {
        delete m_highlighter;
        m_highlighter = new PassageHighlighter(m_document->textDocument());
        m_highlighter->setSignsHidden(true);
    }
    m_highlighter->setColours({.quiet = m_quiet, .ink = m_ink, .wash = {}});
    m_highlighter->setBaseSize(m_baseSize);
    m_highlighter->setPassages(passages());
}

/** The one in hand comes last, so that it shows where passages lie over each other. */
std::vector<Passage> PassageMarks::passages() const
{
    std::vector<Passage> found;
    std::vector<Passage> inHand;
    for (int row = 0; m_notes && row < m_notes->rowCount(); ++row) {
        const bool current = value(row, "current"_ba).toBool();
        Passage passage{.start = value(row, "start"_ba).toLongLong(),
                        .end = value(row, "end"_ba).toLongLong(),
                        .wash = value(row, "settled"_ba).toBool() ? m_settled : m_open};
        passage.wash.setAlphaF(current ? currentStrength : openStrength);
        (current ? inHand : found).push_back(passage);
    }
    found.insert(found.end(), inHand.begin(), inHand.end());
    return found;
}

QVariant PassageMarks::value(int row, const QByteArray &role) const
{
    return m_notes->data(m_notes->index(row, 0), m_notes->roleNames().key(role, -1));
}

}
