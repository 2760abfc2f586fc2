// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbookpages.h"
#include "writtenhandbook.h"

using namespace waymark;

class HandbookPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePagesInTheOrderOfTheStartPage();
    void namesThePageThatIsMissing();
    void takesTheSignsOfMarkdownAway();
    void findsWordsWhateverTheirAccents();
    void fallsBackToEnglish();
    void namesAnchors_data();
    void namesAnchors();
    void readsLinks_data();
    void readsLinks();
};

void HandbookPagesTest::readsThePagesInTheOrderOfTheStartPage()
{
    const WrittenHandbook handbook;
    const auto pages = readHandbook(handbook.path());
    QVERIFY(pages);
    QStringList names;
    QStringList sections;
    for (const HandbookPage &page : *pages) {
        names << page.name;
        sections << page.section;
    }
    QCOMPARE(names, QStringList({u"handbook"_s, u"journal"_s, u"goals"_s, u"words"_s}));
    QCOMPARE(sections, QStringList({QString(), u"Places"_s, u"Places"_s, u"More"_s}));
    QCOMPARE(pages->at(1).title, u"Journal"_s);
    QCOMPARE(pages->at(2).summary, u"the way on"_s);
}

void HandbookPagesTest::namesThePageThatIsMissing()
{
    const WrittenHandbook handbook;
    QVERIFY(handbook.remove(u"goals"_s));
    const auto pages = readHandbook(handbook.path());
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::NotFound);
    QVERIFY(pages.error().detail.endsWith("goals.md"_L1));
}

void HandbookPagesTest::takesTheSignsOfMarkdownAway()
{
    QCOMPARE(plainText(u"# Keys\n\n- **Press** `Ctrl+N`, see [words](words.md#a).\n1. First"_s), u"Keys\n\nPress Ctrl+N, see words.\nFirst"_s);
}

void HandbookPagesTest::findsWordsWhateverTheirAccents()
{
    const WrittenHandbook handbook;
    const auto pages = readHandbook(handbook.path());
    QVERIFY(pages);
    QVERIFY(hasWords(pages->at(2), {u"resume"_s, u"way"_s}));
    QVERIFY(!hasWords(pages->at(2), {u"resume"_s, u"tags"_s}));
    QVERIFY(hasWords(pages->at(1), {}));
}

void HandbookPagesTest::fallsBackToEnglish()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"de"_s));
    QCOMPARE(handbookFolder(root.path(), QLocale(QLocale::German)), root.filePath(u"en"_s));
    QFile start(root.filePath(u"de/handbook.md"_s));
    QVERIFY(start.open(QIODevice::WriteOnly));
    QCOMPARE(handbookFolder(root.path(), QLocale(QLocale::German)), root.filePath(u"de"_s));
    QCOMPARE(handbookFolder(root.path(), QLocale(QLocale::French)), root.filePath(u"en"_s));
}

void HandbookPagesTest::namesAnchors_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");

    QTest::newRow("one word") << u"Evidence"_s << u"evidence"_s;
    QTest::newRow("several") << u"Recovery sheet"_s << u"recovery-sheet"_s;
    QTest::newRow("signs") << u"‘Who’ can read, what?"_s << u"who-can-read-what"_s;
    QTest::newRow("other letters") << u"Über Ziele"_s << u"über-ziele"_s;
}

void HandbookPagesTest::namesAnchors()
{
    QFETCH(QString, heading);
    QFETCH(QString, anchor);
    QCOMPARE(anchorOf(heading), anchor);
}

void HandbookPagesTest::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("anchor");

    QTest::newRow("a page") << u"goals.md"_s << u"goals"_s << QString();
    QTest::newRow("a heading") << u"your-data.md#back-up"_s << u"your-data"_s << u"back-up"_s;
    QTest::newRow("a heading here") << u"#tags"_s << u"journal"_s << u"tags"_s;
    QTest::newRow("the web") << u"https://example.org/goals.md"_s << QString() << QString();
    QTest::newRow("a file elsewhere") << u"../goals.md"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void HandbookPagesTest::readsLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, page);
    QFETCH(QString, anchor);
    QCOMPARE(readLink(link, u"journal"_s), (HandbookLink{.page = page, .anchor = anchor}));
}

QTEST_GUILESS_MAIN(HandbookPagesTest)

#include "handbookpagestest.moc"
