// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelling.h"

#include <QPointer>
#include <QQuickItem>
#include <QRectF>

class QTextDocument;

namespace waymark
{

/**
 * Where in a text field the wrong words stand, while the field is written in: as rectangles in the field's coordinates,
 * and only of what can be seen of it. Lies over the field, at its place and as large.
 */
class SpellingMarks : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /** A TextEdit or a TextInput. */
    Q_PROPERTY(QQuickItem *field READ field WRITE setField NOTIFY fieldChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::Spelling *spelling READ spelling WRITE setSpelling NOTIFY fieldChanged REQUIRED FINAL)
    /** Keeps the marks while the field has lost the focus to a menu. */
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged FINAL)
    Q_PROPERTY(QList<QRectF> marks READ marks NOTIFY marksChanged FINAL)
    /** The wrong word that was asked about; empty where there is none. */
    Q_PROPERTY(QString word READ word NOTIFY wordChanged FINAL)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged FINAL)

public:
    explicit SpellingMarks(QQuickItem *parent = nullptr);

    [[nodiscard]] QQuickItem *field() const { return m_field; }
    void setField(QQuickItem *field);
    [[nodiscard]] Spelling *spelling() const { return m_spelling; }
    void setSpelling(Spelling *spelling);
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setHeld(bool held);
    [[nodiscard]] const QList<QRectF> &marks() const { return m_marks; }
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] const QStringList &suggestions() const { return m_suggestions; }

    /** Asks about the word at a place of the field: word follows at once, suggestions when they are there. */
    Q_INVOKABLE void askAt(qreal x, qreal y);
    /** Asks about the word at the cursor. */
    Q_INVOKABLE void askAtCursor();
    /** Puts @p words in the place of the word. */
    Q_INVOKABLE void replace(const QString &words);
    Q_INVOKABLE void learn();
    Q_INVOKABLE void ignore();

Q_SIGNALS:
    void fieldChanged();
    void heldChanged();
    void marksChanged();
    void wordChanged();
    void suggestionsChanged();

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private Q_SLOTS:
    void lookAgain();

private:
    /** A piece of the text and where it stands in it. */
    struct Piece {
        qsizetype start = 0;
        QString text;
    };
    /** A wrong word: where it stands in the text and in the field, and in which language it was read. */
    struct Wrong {
        qsizetype start = 0;
        QString word;
        QString code;
        QRectF place;
    };

    [[nodiscard]] bool isWatching() const;
    [[nodiscard]] QTextDocument *document() const;
    [[nodiscard]] QRectF visiblePart() const;
    [[nodiscard]] QList<Piece> visiblePieces() const;
    [[nodiscard]] QList<Wrong> wrongWords() const;
    [[nodiscard]] QRectF rectangleAt(qsizetype position) const;
    [[nodiscard]] int positionAt(qreal x, qreal y) const;
    [[nodiscard]] QRectF placeOf(qsizetype start, qsizetype length) const;
    void askAbout(const Wrong &wrong);
    void forgetWord();
    void watchScrolling();

    QPointer<QQuickItem> m_field;
    QPointer<Spelling> m_spelling;
    QPointer<QQuickItem> m_flickable;
    bool m_held = false;
    QList<QRectF> m_marks;
    QList<Wrong> m_wrong; ///< all that can be seen, with the one that is still being typed
    QString m_word;
    QString m_code;
    qsizetype m_start = 0;
    QStringList m_suggestions;
    int m_request = 0;
};

}
