// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openreviews.h"

#include <QAbstractListModel>
#include <QPointer>

namespace waymark
{

/** A competency that an assignment shows, and whether it will be attested. */
struct AttestRow {
    QString competency;
    QString name;
    bool chosen = false;
    /** That will be signed. */
    int level = 1;
    /** What the statement says besides; may be empty. */
    QString words = {};
    /** What was attested before in this mentorship; 0 for nothing. */
    int before = 0;
    /** Accepted demonstrations and contexts, with this attempt. */
    int shown = 0;
    int contexts = 0;

    bool operator==(const AttestRow &) const = default;
};

/** What a mentor can sign when an attempt is accepted: a level for each competency that the assignment shows. */
class AttestModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an editor")
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QStringList levelNames READ levelNames NOTIFY rowsChanged FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Chosen, Level, Words, Notes };

    using QAbstractListModel::QAbstractListModel;

    /** Turns to the competencies of @p brief, as @p attempt in its mentorship shows them. */
    void show(OpenReviews *reviews, const AssignmentBrief &brief, const Attempt &attempt);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const;
    /** "1 Awareness", in the order of the scale. */
    [[nodiscard]] QStringList levelNames() const;
    /** What is chosen, to be signed. */
    [[nodiscard]] std::vector<AttestedCompetency> wanted() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void setLevel(int row, int level);
    /** Says nothing back: who types them has them on the screen. */
    Q_INVOKABLE void setWords(int row, const QString &words);

Q_SIGNALS:
    void rowsChanged();
    void chosenChanged();

private:
    void askHowOften(int row, const Attempt &attempt);
    void askForBefore();
    [[nodiscard]] QString notesOf(const AttestRow &row) const;

    QPointer<OpenReviews> m_reviews;
    std::vector<AttestRow> m_rows;
    AttemptId m_attempt;
    SpaceKey m_space = privateSpace;
};

}
