// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownhighlighter.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQmlIntegration>

namespace waymark
{

/** A passage that somebody commented on, as offsets in UTF-16 into the whole text. */
struct Passage {
    qsizetype start = 0;
    qsizetype end = 0;
    QColor wash;

    bool operator==(const Passage &) const = default;
};

/** Shows what Markdown means, and a wash behind the passages. */
class PassageHighlighter : public MarkdownHighlighter
{
    Q_OBJECT

public:
    using MarkdownHighlighter::MarkdownHighlighter;

    void setPassages(const std::vector<Passage> &passages);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<Passage> m_passages;
};

/**
 * Marks in a text the passages that a list of comments names by its roles start, end, current and settled. The text stays
 * as it is. Passages beyond the end of the text are cut there.
 */
class PassageMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QAbstractItemModel *notes READ notes WRITE setNotes NOTIFY changed FINAL)
    Q_PROPERTY(QColor open MEMBER m_open NOTIFY changed FINAL)
    Q_PROPERTY(QColor settled MEMBER m_settled NOTIFY changed FINAL)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(qreal baseSize MEMBER m_baseSize NOTIFY changed FINAL)

public:
    explicit PassageMarks(QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *notes() const { return m_notes; }
    void setNotes(QAbstractItemModel *notes);

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] std::vector<Passage> passages() const;
    [[nodiscard]] QVariant value(int row, const QByteArray &role) const;

    QPointer<QQuickTextDocument> m_document;
    QPointer<QAbstractItemModel> m_notes;
    QPointer<PassageHighlighter> m_highlighter;
    QColor m_open;
    QColor m_settled;
    QColor m_quiet;
    QColor m_ink;
    qreal m_baseSize = 10;
};

}
