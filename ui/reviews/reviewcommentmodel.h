// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openreviews.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QTimer>

namespace waymark
{

/** A comment in the margin of a text that is reviewed. */
struct MarginComment {
    /** Of the row; stays when the comment is stored. */
    QUuid key;
    /** Null until it is stored, and for one of an earlier review. */
    DraftCommentId id;
    Anchor anchor;
    QString body;
    /** As it is stored. */
    QString stored;
    /** Said about an earlier attempt, about words that stand here still. */
    bool earlier = false;
    bool saving = false;

    bool operator==(const MarginComment &) const = default;
};

/**
 * The comments of a review that is being written, in the order of the text. What is typed is saved a moment later; a new
 * comment comes into being with its first word.
 */
class ReviewCommentModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an editor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool currentIsOpen READ currentIsOpen NOTIFY currentChanged FINAL)

public:
    enum Role { Number = Qt::UserRole + 1, Who, Words, Quote, Start, End, Current, Settled, Editable };

    explicit ReviewCommentModel(QObject *parent = nullptr);
    ~ReviewCommentModel() override;

    /** Turns to @p attempt; @p earlier was said about the one before, and stands in this text. */
    void show(OpenReviews *reviews, const Attempt &attempt, const std::vector<DraftComment> &comments, const std::vector<DraftComment> &earlier, bool editable);
    [[nodiscard]] int count() const;
    /** The row of the comment in hand, -1 for none. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] bool currentIsOpen() const;
    /** Whether something typed is not stored yet. */
    [[nodiscard]] bool isChanged() const;
    /** Whether something is on its way to the store: what is read meanwhile may or may not have it. */
    [[nodiscard]] bool isSaving() const;
    /** Why a comment could not be stored, which is tried again by itself; nothing where that did not happen. */
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_saveError; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Begins a comment on what is selected, and takes it in hand. False where nothing is selected. */
    Q_INVOKABLE bool begin(int selectionStart, int selectionEnd);
    Q_INVOKABLE void setWords(int row, const QString &words);
    /** Takes a comment away; what was stored goes to the trash, and commentRemoved() follows. */
    Q_INVOKABLE void remove(int row);
    /** Saves at once what was typed. */
    Q_INVOKABLE void flush();

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void commentRemoved();
    /** Something was stored, or could not be. */
    void stored();
    void failed(const QString &message);

private:
    void save(int row);
    void saved(const QUuid &key, DraftCommentId id, const QString &sent, const std::optional<Error> &error);
    void change(int row, const MarginComment &comment);
    [[nodiscard]] int rowOf(const QUuid &key) const;
    [[nodiscard]] QUuid keyOf(DraftCommentId id) const;
    [[nodiscard]] QString whoAt(int row) const;

    QPointer<OpenReviews> m_reviews;
    Attempt m_attempt;
    RowKeeper<MarginComment, QUuid> m_rows;
    int m_current = -1;
    bool m_editable = false;
    QTimer m_pause;
    std::optional<Error> m_saveError;
};

}
