// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbooklistmodel.h"
#include "writtenhandbook.h"

#include <QAbstractItemModelTester>

using namespace waymark;

class HandbookListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModelEmptyAndFull();
    void listsThePagesWithWhatTheySay();
    void narrowsToThePagesWithAllTheWords();
    void isEmptyWhereNoPageHasTheWords();

private:
    [[nodiscard]] static bool read(HandbookListModel &model, Handbook &handbook)
    {
        handbook.load();
        model.setHandbook(&handbook);
        return QTest::qWaitFor([&model] { return model.state() == RowListModel::State::Ready; });
    }

    WrittenHandbook m_written;
};

void HandbookListModelTest::isAModelEmptyAndFull()
{
    HandbookListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Handbook handbook(m_written.root());
    QVERIFY(read(model, handbook));
    model.setSearchText(u"tags"_s);
    model.setSearchText({});
    QCOMPARE(model.rowCount(), 4);
}

void HandbookListModelTest::listsThePagesWithWhatTheySay()
{
    Handbook handbook(m_written.root());
    HandbookListModel model;
    QVERIFY(read(model, handbook));
    QCOMPARE(model.pageAt(1), u"journal"_s);
    QCOMPARE(model.index(1).data(HandbookListModel::Heading), u"Journal"_s);
    QCOMPARE(model.index(1).data(HandbookListModel::Section), u"Places"_s);
    QCOMPARE(model.index(2).data(HandbookListModel::Section), QString());
    QCOMPARE(model.index(3).data(HandbookListModel::Section), u"More"_s);
    QCOMPARE(model.index(1).data(HandbookListModel::Summary), u"what happened"_s);
    QCOMPARE(model.rowOf(u"words"_s), 3);
    QCOMPARE(model.rowOf(u"cellar"_s), -1);
    QVERIFY(model.pageAt(-1).isEmpty());
}

void HandbookListModelTest::narrowsToThePagesWithAllTheWords()
{
    Handbook handbook(m_written.root());
    HandbookListModel model;
    QVERIFY(read(model, handbook));
    model.setSearchText(u"few  LINES"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.pageAt(0), u"journal"_s);
    QVERIFY(model.index(0).data(HandbookListModel::Summary).toString().contains("few lines"_L1));
    model.setSearchText(u"resume"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.pageAt(0), u"goals"_s);
    QCOMPARE(model.index(0).data(HandbookListModel::Section), u"Places"_s);
}

void HandbookListModelTest::isEmptyWhereNoPageHasTheWords()
{
    Handbook handbook(m_written.root());
    HandbookListModel model;
    QVERIFY(read(model, handbook));
    model.setSearchText(u"zebra"_s);
    QCOMPARE(model.state(), RowListModel::State::Empty);
    model.setSearchText({});
    QCOMPARE(model.state(), RowListModel::State::Ready);
}

QTEST_GUILESS_MAIN(HandbookListModelTest)

#include "handbooklistmodeltest.moc"
