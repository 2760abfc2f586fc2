// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownhighlighter.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QtQmlIntegration>

class QTextCursor;

namespace waymark
{

/** The text of an editor as Markdown: shows what it means, and writes the signs that a button or a key stands for. */
class MarkdownDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY typed FINAL)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor wash MEMBER m_wash NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal baseSize MEMBER m_baseSize NOTIFY lookChanged FINAL)
    /** While a text is only read: the signs around words stay in it, and are not seen. */
    Q_PROPERTY(bool signsHidden MEMBER m_signsHidden NOTIFY lookChanged FINAL)

public:
    enum class Mark { Bold, Italic, List, Quote, Link };
    Q_ENUM(Mark)

    explicit MarkdownDocument(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    /** The source as it was typed or set; no space is changed into another. */
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

    /**
     * Puts @p mark on the text from @p start to @p end, or takes it away where all of it has it. Tells where the
     * selection goes.
     */
    Q_INVOKABLE void toggle(waymark::MarkdownDocument::Mark mark, int start, int end);

Q_SIGNALS:
    void documentChanged();
    /** Somebody changed the text; not sent for setText(). */
    void typed();
    void lookChanged();
    void selectionWanted(int start, int end);

private:
    void applyLook();
    void readText();
    void toggleAround(const QString &sign, int start, int end);
    void toggleLines(const QString &sign, int start, int end);
    void makeLink(int start, int end);
    [[nodiscard]] QString textBetween(int start, int end) const;
    void replace(int start, int end, const QString &text);

    QPointer<QQuickTextDocument> m_document;
    QPointer<MarkdownHighlighter> m_highlighter;
    QString m_text;
    bool m_setting = false;
    QColor m_quiet;
    QColor m_ink;
    QColor m_wash;
    qreal m_baseSize = 10;
    bool m_signsHidden = false;
};

}
