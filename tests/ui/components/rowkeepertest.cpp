// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;

/** A number that a list is ordered by, and a text that may change. */
struct Item {
    int id = 0;
    int place = 0;
    QString text;

    bool operator==(const Item &) const = default;
};

static int idOf(const Item &item)
{
    return item.id;
}

static bool stands(const Item &a, const Item &b)
{
    return a.place < b.place;
}

class ItemModel : public RowListModel
{
    Q_OBJECT

public:
    RowKeeper<Item, int> rows{watcher(), idOf, stands};

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows.size(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows.at(index.row()).text) : QVariant();
    }
    [[nodiscard]] QList<int> ids() const
    {
        const std::vector<int> all = rows.ids();
        return {all.begin(), all.end()};
    }
};

class RowKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsPagesAndKnowsWhatIsHere();
    void tellsOnlyTheRowThatChanged();
    void movesARowToWhereItBelongs();
    void removesWhatWasAskedForAndNotFound();
    void leavesRowsBehindTheEndForALaterPage();
    void keepsPersistentPlacesOverAnyReplacement();
};

void RowKeeperTest::appendsPagesAndKnowsWhatIsHere()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append({{1, 1, QStringLiteral("a")}, {2, 2, QStringLiteral("b")}});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.rows.append({{2, 2, QStringLiteral("B")}, {3, 3, QStringLiteral("c")}});
    QCOMPARE(model.ids(), (QList<int>{1, 2, 3}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rows.indexOf(3), 2);
    QCOMPARE(model.rows.indexOf(4), -1);
}

void RowKeeperTest::tellsOnlyTheRowThatChanged()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append({{1, 1, QStringLiteral("a")}, {2, 2, QStringLiteral("b")}, {3, 3, QStringLiteral("c")}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.rows.merge({2, 3}, {{2, 2, QStringLiteral("other")}, {3, 3, QStringLiteral("c")}}, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(moved.size(), 0);
}

void RowKeeperTest::movesARowToWhereItBelongs()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append({{1, 1, QStringLiteral("a")}, {2, 2, QStringLiteral("b")}, {3, 3, QStringLiteral("c")}});
    const QPersistentModelIndex first(model.index(0));
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.rows.merge({1}, {{1, 9, QStringLiteral("a")}}, true);
    QCOMPARE(model.ids(), (QList<int>{2, 3, 1}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(first.row(), 2);
    model.rows.merge({1}, {{1, 0, QStringLiteral("a")}}, true);
    QCOMPARE(model.ids(), (QList<int>{1, 2, 3}));
    QCOMPARE(first.row(), 0);
}

void RowKeeperTest::removesWhatWasAskedForAndNotFound()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append({{1, 1, QStringLiteral("a")}, {2, 2, QStringLiteral("b")}, {3, 3, QStringLiteral("c")}});
    model.rows.merge({2, 7}, {}, true);
    QCOMPARE(model.ids(), (QList<int>{1, 3}));
}

void RowKeeperTest::leavesRowsBehindTheEndForALaterPage()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append({{1, 1, QStringLiteral("a")}, {2, 2, QStringLiteral("b")}});
    model.rows.merge({5}, {{5, 50, QStringLiteral("e")}}, false);
    QCOMPARE(model.ids(), (QList<int>{1, 2}));
    model.rows.merge({2}, {{2, 2, QStringLiteral("changed")}}, false);
    QCOMPARE(model.ids(), (QList<int>{1, 2}));
    QCOMPARE(model.rows.last().text, QStringLiteral("changed"));
    model.rows.merge({1}, {{1, 60, QStringLiteral("a")}}, false);
    QCOMPARE(model.ids(), (QList<int>{2}));
    model.rows.merge({5}, {{5, 50, QStringLiteral("e")}}, true);
    QCOMPARE(model.ids(), (QList<int>{2, 5}));
}

void RowKeeperTest::keepsPersistentPlacesOverAnyReplacement()
{
    QRandomGenerator random(7);
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int turn = 0; turn < 300; ++turn) {
        std::vector<Item> wanted;
        for (int id = 0; id < 12; ++id) {
            if (random.bounded(2) == 0) {
                wanted.push_back({id, id, QString::number(random.bounded(3))});
            }
        }
        std::ranges::shuffle(wanted, random);
        QMap<int, QPersistentModelIndex> places;
        for (int row = 0; row < model.rows.size(); ++row) {
            places.insert(model.rows.at(row).id, QPersistentModelIndex(model.index(row)));
        }
        model.rows.replace(wanted);
        QCOMPARE(model.rows.size(), static_cast<int>(wanted.size()));
        for (int row = 0; row < model.rows.size(); ++row) {
            QCOMPARE(model.rows.at(row), wanted.at(static_cast<std::size_t>(row)));
        }
        for (const auto &[id, place] : places.asKeyValueRange()) {
            QCOMPARE(place.isValid() ? place.row() : -1, model.rows.indexOf(id));
        }
    }
}

QTEST_GUILESS_MAIN(RowKeeperTest)

#include "rowkeepertest.moc"
