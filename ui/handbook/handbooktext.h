// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handbookmarks.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QtQmlIntegration>

namespace waymark
{

/** A page of the handbook, set for reading: sizes and room as everywhere in the window, links that keys can reach, marks. */
class HandbookText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    Q_PROPERTY(QString markdown READ markdown WRITE setMarkdown NOTIFY markdownChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)
    Q_PROPERTY(QColor link MEMBER m_link NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor wash MEMBER m_wash NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal baseSize MEMBER m_baseSize NOTIFY lookChanged FINAL)

public:
    explicit HandbookText(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] const QString &markdown() const { return m_markdown; }
    void setMarkdown(const QString &markdown);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    /** The words to mark. */
    void setSearchText(const QString &text);

    /** Where the heading with @p anchor begins in the text, -1 where there is none. */
    [[nodiscard]] Q_INVOKABLE int positionOf(const QString &anchor) const;
    /** Where the first of the marked words begins, -1 where there is none. */
    [[nodiscard]] Q_INVOKABLE int firstMark() const;
    /** What the character at @p position links to, empty where it is no link. */
    [[nodiscard]] Q_INVOKABLE QString linkAt(int position) const;
    /** Asks for the next link behind @p position to be selected, or for the last one before it; whether there is one. */
    Q_INVOKABLE bool selectLink(int position, bool backwards);

Q_SIGNALS:
    void documentChanged();
    void markdownChanged();
    void searchTextChanged();
    void lookChanged();
    /** The text was written anew; what was the cursor's is at its end. */
    void set();
    void selectionWanted(int start, int end);

private:
    struct Span {
        int start = 0;
        int end = 0;
        int level = 0; ///< of the heading that it stands in, 0 in running text
        QTextCharFormat format;
    };

    void applyLook();
    void render();
    void setBlock(const QTextBlock &block);
    void setSpan(const Span &span);
    [[nodiscard]] QTextCharFormat headingFormat(QTextCharFormat format, int level) const;
    [[nodiscard]] std::vector<Span> spans() const;
    [[nodiscard]] std::vector<Span> links() const;

    QPointer<QQuickTextDocument> m_document;
    QPointer<HandbookMarks> m_marks;
    QString m_markdown;
    QString m_searchText;
    QColor m_link;
    QColor m_wash;
    QColor m_mark;
    qreal m_baseSize = 10;
};

}
