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
    void tellsNeighboursTogether();
    void tellsOfTheFewerRowsThatChangePlaces();
    void exchangesAThousandRowsInTwoSignals();
    void keepsPersistentPlacesOverAnyReplacement();
    void mergesAsIfRowsCameOneByOne();
};

static std::vector<Item> items(int first, int last)
{
    std::vector<Item> all;
    for (int id = first; id <= last; ++id) {
        all.push_back({id, id, QString::number(id)});
    }
    return all;
}

/** Everything that a model told of its rows, in words. */
class Told
{
public:
    explicit Told(const ItemModel &model)
    {
        using Model = QAbstractItemModel;
        const auto add = [this](const char *what) {
            return [this, what](const QModelIndex &, int first, int last) {
                m_all.append(QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(first).arg(last));
            };
        };
        QObject::connect(&model, &Model::rowsInserted, &m_context, add("came"));
        QObject::connect(&model, &Model::rowsRemoved, &m_context, add("went"));
        QObject::connect(&model, &Model::rowsMoved, &m_context, [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
            m_all.append(QStringLiteral("moved %1-%2 before %3").arg(first).arg(last).arg(before));
        });
        QObject::connect(&model, &Model::dataChanged, &m_context, [this](const QModelIndex &first, const QModelIndex &last) {
            m_all.append(QStringLiteral("changed %1-%2").arg(first.row()).arg(last.row()));
        });
    }

    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QObject m_context;
    QStringList m_all;
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

void RowKeeperTest::tellsNeighboursTogether()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append(items(1, 10));
    const Told told(model);
    std::vector<Item> wanted = items(4, 12);
    wanted[1].text = wanted[2].text = QStringLiteral("another");
    wanted.erase(wanted.begin() + 4);
    model.rows.replace(wanted);
    QCOMPARE(told.all(), (QStringList{QStringLiteral("went 7-7"), QStringLiteral("went 0-2"), QStringLiteral("came 6-7"), QStringLiteral("changed 1-2")}));
}

void RowKeeperTest::tellsOfTheFewerRowsThatChangePlaces()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rows.append(items(1, 8));
    const Told told(model);
    std::vector<Item> wanted = items(1, 8);
    std::ranges::rotate(wanted, wanted.begin() + 2);
    model.rows.replace(wanted);
    QCOMPARE(told.all(), QStringList{QStringLiteral("moved 0-1 before 8")});
    model.rows.replace(items(1, 8));
    QCOMPARE(told.all().last(), QStringLiteral("moved 6-7 before 0"));
    QCOMPARE(told.all().size(), 2);
}

void RowKeeperTest::exchangesAThousandRowsInTwoSignals()
{
    ItemModel model;
    model.rows.append(items(1, 1000));
    const Told told(model);
    model.rows.replace(items(2001, 3000));
    QCOMPARE(told.all(), (QStringList{QStringLiteral("went 0-999"), QStringLiteral("came 0-999")}));
}

/** Against the plain way to do it: out with what was asked for, and each that was found to its place. */
void RowKeeperTest::mergesAsIfRowsCameOneByOne()
{
    QRandomGenerator random(11);
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int turn = 0; turn < 300; ++turn) {
        std::vector<Item> wanted;
        std::vector<int> asked;
        std::vector<Item> found;
        for (int id = 0; id < 12; ++id) {
            const int place = 20 * random.bounded(10) + id;
            const int known = model.rows.indexOf(id);
            if (random.bounded(3) == 0) {
                asked.push_back(id);
                if (random.bounded(2) == 0) {
                    found.push_back({id, place, QString::number(random.bounded(3))});
                    wanted.push_back(found.back());
                }
            } else if (known >= 0) {
                wanted.push_back(model.rows.at(known));
            }
        }
        std::ranges::shuffle(found, random);
        std::ranges::sort(wanted, stands);
        model.rows.merge(asked, found, true);
        QCOMPARE(model.rows.size(), static_cast<int>(wanted.size()));
        for (int row = 0; row < model.rows.size(); ++row) {
            QCOMPARE(model.rows.at(row), wanted.at(static_cast<std::size_t>(row)));
        }
    }
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
