// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentrubric.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace waymark
{

/** The criteria of a rubric, which level was given now, and which one before or by somebody else. Its owner gives the values. */
class RubricModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an editor")
    Q_PROPERTY(int count READ count NOTIFY rubricChanged FINAL)
    Q_PROPERTY(int rated READ rated NOTIFY levelsChanged FINAL)
    Q_PROPERTY(QString ratedText READ ratedText NOTIFY levelsChanged FINAL)

public:
    enum Role { Criterion = Qt::UserRole + 1, Name, Level, Before, Highest, Meaning, Meanings };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    void setRubric(const Rubric &rubric);
    [[nodiscard]] const CriterionLevels &levels() const { return m_levels; }
    void setLevels(const CriterionLevels &levels);
    void setBefore(const CriterionLevels &levels);

    [[nodiscard]] int count() const { return static_cast<int>(m_rubric.criteria.size()); }
    [[nodiscard]] int rated() const;
    /** "3 of 4 rated". */
    [[nodiscard]] QString ratedText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Gives @p level to the criterion of @p row; the same level again takes it away. picked() follows. */
    Q_INVOKABLE void pick(int row, int level);

Q_SIGNALS:
    void rubricChanged();
    void levelsChanged();
    /** Somebody gave or took a level. */
    void picked();

private:
    [[nodiscard]] QString meaningOf(const RubricCriterion &criterion) const;

    Rubric m_rubric;
    CriterionLevels m_levels;
    CriterionLevels m_before;
};

}
