// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goallinemodel.h"

#include <QPointer>

#include <map>
#include <memory>

namespace waymark
{

/** My mentees, one row each, the longest wait first; or the one in a mentorship. */
class MenteeListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenMentees *mentees READ mentees WRITE setMentees NOTIFY menteesChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged FINAL)
    Q_PROPERTY(int longest READ longest NOTIFY countChanged FINAL)
    Q_PROPERTY(int sentBack READ sentBack NOTIFY countChanged FINAL)
    Q_PROPERTY(int attested READ attested NOTIFY countChanged FINAL)

public:
    enum Role {
        Space = Qt::UserRole + 1,
        Name,
        Initials,
        Trust,
        TrustText,
        Engagement,
        Waits,
        WaitDays,
        Attempt,
        LastContact,
        InHand,
        Growth,
        LastReview,
        Goals
    };

    /** On a card. */
    static constexpr int shownGoals = 2;

    explicit MenteeListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenMentees *mentees() const { return m_mentees; }
    void setMentees(OpenMentees *mentees);
    [[nodiscard]] int count() const { return m_rows.size(); }
    /** How much waits for me, over all. */
    [[nodiscard]] int waiting() const;
    /** How many days the longest waits. */
    [[nodiscard]] int longest() const;
    /** How much they have that was sent back. */
    [[nodiscard]] int sentBack() const;
    /** How many attestations count. */
    [[nodiscard]] int attested() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void menteesChanged();
    void countChanged();

private:
    /** Facts are compared by what the card says. */
    struct Row {
        SpaceKey space;
        std::shared_ptr<const MenteeFacts> facts;
        QStringList said;

        bool operator==(const Row &other) const { return space == other.space && said == other.said; }
    };
    static SpaceKey idOf(const Row &row) { return row.space; }
    static bool stands(const Row &, const Row &) { return false; }

    void receive(const std::vector<MenteeFacts> &facts);
    [[nodiscard]] QStringList saidOf(const MenteeFacts &facts) const;
    [[nodiscard]] QString nameOf(const MenteeFacts &facts) const;
    [[nodiscard]] QVariant factOf(const MenteeFacts &facts, int role) const;

    QPointer<OpenMentees> m_mentees;
    RowKeeper<Row, SpaceKey> m_rows;
    std::map<SpaceKey, std::unique_ptr<GoalLineModel>> m_goals;
    int m_request = 0; ///< the newest: late answers to others are dropped
};

}
