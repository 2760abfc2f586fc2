// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "goalwords.h"
#include "opengoals.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** An aspiration, a goal, or the name of a group without an aspiration. Words are made when they are looked at. */
struct GoalListRow {
    int kind = 0; ///< GoalListModel::Kind
    QUuid id;
    QString title;
    std::optional<GoalRow> goal = {};
    std::optional<Aspiration> aspiration = {};
    /** The day for which it says how things stand. */
    QDate today = {};

    bool operator==(const GoalListRow &) const = default;
};

/**
 * Open goals under the aspirations that they serve, the newest aspiration first and goals without one last; closed ones
 * behind them where they are wanted; or what a search found. Pages come as they are scrolled to.
 */
class GoalListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals READ goals WRITE setGoals NOTIFY goalsChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool showClosed READ showsClosed WRITE setShowClosed NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)

public:
    enum Role { Kind = Qt::UserRole + 1, RecordId, Title, Notes, Progress, Planned, Unseen };
    enum RowKind { AspirationRow, GoalRow, GroupRow };
    Q_ENUM(RowKind)

    /** Goals that are asked for at once. */
    static constexpr int pageSize = 60;

    explicit GoalListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenGoals *goals() const { return m_goals; }
    void setGoals(OpenGoals *goals);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] bool showsClosed() const { return m_showClosed; }
    void setShowClosed(bool show);
    [[nodiscard]] bool isFiltered() const { return !m_searchText.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** -1 where it is not in the list (yet). */
    Q_INVOKABLE int rowOf(const QString &id) const;
    /** Empty for the name of a group. */
    Q_INVOKABLE QString recordAt(int row) const;
    [[nodiscard]] Q_INVOKABLE waymark::GoalListModel::RowKind kindAt(int row) const;
    /** The first goal; else the first aspiration; else empty. */
    Q_INVOKABLE QString firstGoal() const;
    /** A goal beside @p id, for when it goes. */
    Q_INVOKABLE QString neighbourOf(const QString &id) const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void goalsChanged();
    void filterChanged();
    /** The rows are as they are stored now. */
    void refreshed();

private:
    /** What the rows are made from. */
    struct Loaded {
        std::vector<Aspiration> aspirations;
        std::vector<waymark::GoalRow> open;
        std::vector<waymark::GoalRow> closed;
        bool complete = false; ///< there are no more open ones
    };

    using Goals = std::vector<waymark::GoalRow>;

    void onChanged(const ChangeSet &changes);
    /** Everything that is shown, anew. */
    void ask();
    /** The @p page that follows what @p loaded has. */
    void askForGoals(Loaded loaded, const GoalPage &page);
    void askForClosed(Loaded loaded);
    void askForHits();
    void show(Loaded loaded);
    void showHits(const Goals &goals);
    void settle(const std::vector<GoalListRow> &rows);
    [[nodiscard]] std::vector<GoalListRow> rowsOf(const Loaded &loaded, QDate today) const;
    [[nodiscard]] static QString notesOf(const GoalListRow &row);

    QPointer<OpenGoals> m_goals;
    RowKeeper<GoalListRow, QUuid> m_rows;
    QString m_searchText;
    bool m_showClosed = false;
    Loaded m_loaded;
    int m_request = 0; ///< the newest: late answers to others are dropped
    bool m_asking = false;
};

}
