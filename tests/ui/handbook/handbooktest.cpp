// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbook.h"
#include "writtenhandbook.h"

#include <QSignalSpy>

using namespace waymark;

class HandbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereItIsAsked();
    void beginsAtTheStartWhereThereIsNoSuchPage();
    void followsLinksAndReturnsToWhereTheyWereLeft();
    void staysWhereALinkLeadsNowhere();
    void forgetsTheWayBackWhenItBeginsAnew();
    void saysThatItIsMissingAndReadsItOnceItIsBack();

private:
    /** Opened at @p page, read to the end. */
    [[nodiscard]] static bool opened(Handbook &handbook, const QString &page)
    {
        handbook.begin(page);
        return QTest::qWaitFor([&handbook] { return handbook.state() == RowListModel::State::Ready; });
    }

    WrittenHandbook m_written;
};

void HandbookTest::beginsWhereItIsAsked()
{
    Handbook handbook(m_written.path());
    const QSignalSpy shown(&handbook, &Handbook::shown);
    QVERIFY(opened(handbook, u"goals"_s));
    QCOMPARE(handbook.page(), u"goals"_s);
    QCOMPARE(handbook.title(), u"Goals"_s);
    QVERIFY(handbook.markdown().startsWith("# Goals"_L1));
    QVERIFY(!handbook.canGoBack());
    QCOMPARE(shown.count(), 1);
}

void HandbookTest::beginsAtTheStartWhereThereIsNoSuchPage()
{
    Handbook handbook(m_written.path());
    QVERIFY(opened(handbook, u"cellar"_s));
    QCOMPARE(handbook.page(), handbookStart());
    handbook.begin({});
    QCOMPARE(handbook.page(), handbookStart());
}

void HandbookTest::followsLinksAndReturnsToWhereTheyWereLeft()
{
    Handbook handbook(m_written.path());
    QVERIFY(opened(handbook, u"journal"_s));
    handbook.setProperty("position", 120.0);
    const QSignalSpy shown(&handbook, &Handbook::shown);
    handbook.follow(u"words.md#evidence"_s);
    QCOMPARE(handbook.page(), u"words"_s);
    QCOMPARE(handbook.backTitle(), u"Journal"_s);
    QCOMPARE(shown.constFirst(), QVariantList({u"evidence"_s, 0.0}));
    QVERIFY(handbook.back());
    QCOMPARE(handbook.page(), u"journal"_s);
    QCOMPARE(shown.constLast(), QVariantList({QString(), 120.0}));
    QVERIFY(!handbook.back());
}

void HandbookTest::staysWhereALinkLeadsNowhere()
{
    Handbook handbook(m_written.path());
    QVERIFY(opened(handbook, u"goals"_s));
    const QSignalSpy outside(&handbook, &Handbook::outsideWanted);
    handbook.follow(u"https://example.org/"_s);
    QCOMPARE(outside.count(), 1);
    QCOMPARE(outside.constFirst().constFirst().toString(), u"https://example.org/"_s);
    handbook.follow(u"cellar.md"_s);
    QCOMPARE(outside.count(), 1);
    QCOMPARE(handbook.page(), u"goals"_s);
    QVERIFY(!handbook.canGoBack());
}

void HandbookTest::forgetsTheWayBackWhenItBeginsAnew()
{
    Handbook handbook(m_written.path());
    QVERIFY(opened(handbook, u"goals"_s));
    handbook.open(u"words"_s);
    QVERIFY(handbook.canGoBack());
    handbook.begin(u"journal"_s);
    QVERIFY(!handbook.canGoBack());
    QCOMPARE(handbook.page(), u"journal"_s);
}

void HandbookTest::saysThatItIsMissingAndReadsItOnceItIsBack()
{
    const WrittenHandbook written;
    QVERIFY(written.remove(u"handbook"_s));
    Handbook handbook(written.path());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^not-found .*handbook\\.md$"_s));
    handbook.begin(u"goals"_s);
    QTRY_COMPARE(handbook.state(), RowListModel::State::Failed);
    QVERIFY(!handbook.errorText().isEmpty());
    written.write(u"handbook"_s, u"# The handbook\n\n- [Goals](goals.md): the way\n"_s);
    handbook.load();
    QTRY_COMPARE(handbook.state(), RowListModel::State::Ready);
    QCOMPARE(handbook.page(), u"goals"_s);
}

QTEST_GUILESS_MAIN(HandbookTest)

#include "handbooktest.moc"
