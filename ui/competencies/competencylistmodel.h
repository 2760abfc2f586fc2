// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencyloader.h"
#include "rowlistmodel.h"

namespace waymark
{

/** A competency with what each source says; below 0 where it says nothing. */
struct CompetencyListRow {
    QString id;
    QString name;
    QString pillar;
    double mentor = -1;
    double self = -1;
    double peer = -1;
    double certified = -1;
    double target = -1;
    QString evidence; ///< how often it was shown
    bool firstOfPillar = false;
    QString pillarNote; ///< how far its pillar is towards the next level

    bool operator==(const CompetencyListRow &) const = default;
};

/** The competencies pillar by pillar, as the method has them. Whoever loads them gives them. */
class CompetencyListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("CompetencyOverview has it")

public:
    enum Role { CompetencyId = Qt::UserRole + 1, Name, Pillar, Mentor, Self, Peer, Certified, Target, Evidence, FirstOfPillar, PillarNote };

    explicit CompetencyListModel(QObject *parent = nullptr);

    void show(const std::vector<CompetencyListRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    RowKeeper<CompetencyListRow, QString> m_rows;
};

}
