// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowlistmodel.h"

#include <QUuid>

namespace waymark
{

/** One line about a mentee: what, and where it stands. */
struct MenteeLine {
    QUuid id;
    QString title;
    QString note;
    /** What opens it in the place of reviews; empty where nothing was handed in. */
    QString attempt;
    bool strong = false;

    bool operator==(const MenteeLine &) const = default;
};

/** Lines about a mentee. Its owner gives them. */
class MenteeLineModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of a mentee")

public:
    enum Role { Title = Qt::UserRole + 1, Note, Attempt, Strong };

    explicit MenteeLineModel(QObject *parent = nullptr);

    void setLines(const std::vector<MenteeLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    RowKeeper<MenteeLine, QUuid> m_rows;
};

}
