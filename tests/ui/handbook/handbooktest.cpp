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
    void init() { QLocale::setDefault(QLocale::English); }
    void beginsWhereItIsAsked();
    void beginsAtTheStartWhereThereIsNoSuchPage();
    void followsLinksAndReturnsToWhereTheyWereLeft();
    void staysWhereALinkLeadsNowhere();
    void forgetsTheWayBackWhenItBeginsAnew();
    void saysThatItIsMissingAndReadsItOnceItIsBack();
    void speaksTheNewLanguageWhenItChangesWhileAPageIsOpen();
    void keepsTheWayBackWhenTheLanguageChanges();
    void staysAsItIsInALanguageThatHasNoPages();

private:
    /** As when a translator is installed. */
    static void speak(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    /** Two of the three pages, and the start. */
    static void writeGerman(const WrittenHandbook &written)
    {
        written.write(u"handbook"_s, u"# Das Handbuch\n\n## Orte {#places}\n\n- [Journal](journal.md): was geschah\n- [Wörter](words.md): was sie heißen\n"_s,
                      u"de"_s);
        written.write(u"journal"_s, u"# Das Journal\n\nSiehe [Nachweis](words.md#evidence).\n"_s, u"de"_s);
        written.write(u"words"_s, u"# Wörter\n\n## Nachweis {#evidence}\n\nWas es zeigt.\n"_s, u"de"_s);
    }

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
    Handbook handbook(m_written.root());
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
    Handbook handbook(m_written.root());
    QVERIFY(opened(handbook, u"cellar"_s));
    QCOMPARE(handbook.page(), handbookStart());
    handbook.begin({});
    QCOMPARE(handbook.page(), handbookStart());
}

void HandbookTest::followsLinksAndReturnsToWhereTheyWereLeft()
{
    Handbook handbook(m_written.root());
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
    Handbook handbook(m_written.root());
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
    Handbook handbook(m_written.root());
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
    Handbook handbook(written.root());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^not-found .*handbook\\.md$"_s));
    handbook.begin(u"goals"_s);
    QTRY_COMPARE(handbook.state(), RowListModel::State::Failed);
    QVERIFY(!handbook.errorText().isEmpty());
    written.write(u"handbook"_s, u"# The handbook\n\n- [Goals](goals.md): the way\n"_s);
    handbook.load();
    QTRY_COMPARE(handbook.state(), RowListModel::State::Ready);
    QCOMPARE(handbook.page(), u"goals"_s);
}

void HandbookTest::speaksTheNewLanguageWhenItChangesWhileAPageIsOpen()
{
    const WrittenHandbook written;
    writeGerman(written);
    Handbook handbook(written.root());
    QVERIFY(opened(handbook, u"journal"_s));
    QCOMPARE(handbook.title(), u"Journal"_s);
    handbook.setProperty("position", 40.0);
    const QSignalSpy shown(&handbook, &Handbook::shown);
    speak(QLocale(QLocale::German, QLocale::Austria));
    QTRY_COMPARE(handbook.title(), u"Das Journal"_s);
    QCOMPARE(handbook.page(), u"journal"_s);
    QCOMPARE(shown.constLast(), QVariantList({QString(), 40.0}));
    handbook.open(u"goals"_s);
    QCOMPARE(handbook.title(), u"Goals"_s);
    speak(QLocale(QLocale::English));
    QTRY_COMPARE(handbook.backTitle(), u"Journal"_s);
}

void HandbookTest::keepsTheWayBackWhenTheLanguageChanges()
{
    const WrittenHandbook written;
    writeGerman(written);
    Handbook handbook(written.root());
    QVERIFY(opened(handbook, u"journal"_s));
    handbook.follow(u"words.md#evidence"_s);
    speak(QLocale(QLocale::German));
    QTRY_COMPARE(handbook.title(), u"Wörter"_s);
    QCOMPARE(handbook.backTitle(), u"Das Journal"_s);
    QVERIFY(handbook.back());
    QCOMPARE(handbook.page(), u"journal"_s);
}

void HandbookTest::staysAsItIsInALanguageThatHasNoPages()
{
    Handbook handbook(m_written.root());
    QVERIFY(opened(handbook, u"goals"_s));
    const QSignalSpy changed(&handbook, &Handbook::stateChanged);
    speak(QLocale(QLocale::Welsh));
    QCOMPARE(handbook.title(), u"Goals"_s);
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(HandbookTest)

#include "handbooktest.moc"
