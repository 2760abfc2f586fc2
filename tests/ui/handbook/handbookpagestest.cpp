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
    void readsInTheLanguageOfTheLocale();
    void takesFromEnglishWhatAnotherLanguageLacks();
    void keepsTheAnchorsThatHeadingsName();
    void namesAnchors_data();
    void namesAnchors();
    void readsLinks_data();
    void readsLinks();
};

void HandbookPagesTest::readsThePagesInTheOrderOfTheStartPage()
{
    const WrittenHandbook handbook;
    const auto pages = readHandbook({handbook.folder()});
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
    const auto pages = readHandbook({handbook.folder()});
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
    const auto pages = readHandbook({handbook.folder()});
    QVERIFY(pages);
    QVERIFY(hasWords(pages->at(2), {u"resume"_s, u"way"_s}));
    QVERIFY(!hasWords(pages->at(2), {u"resume"_s, u"tags"_s}));
    QVERIFY(hasWords(pages->at(1), {}));
}

void HandbookPagesTest::readsInTheLanguageOfTheLocale()
{
    const WrittenHandbook handbook;
    const QStringList english{handbook.folder()};
    QCOMPARE(handbookFolders(handbook.root(), QLocale(QLocale::English)), english);
    QCOMPARE(handbookFolders(handbook.root(), QLocale(QLocale::German)), english);
    handbook.write(u"journal"_s, u"# Das Journal\n"_s, u"de"_s);
    QCOMPARE(handbookFolders(handbook.root(), QLocale(QLocale::German)), english);
    handbook.write(handbookStart(), u"# Das Handbuch\n"_s, u"de"_s);
    QCOMPARE(handbookFolders(handbook.root(), QLocale(QLocale::German)), QStringList({handbook.folder(u"de"_s), handbook.folder()}));
    QCOMPARE(handbookFolders(handbook.root(), QLocale(QLocale::French)), english);
}

void HandbookPagesTest::takesFromEnglishWhatAnotherLanguageLacks()
{
    const WrittenHandbook handbook;
    handbook.write(handbookStart(), u"# Das Handbuch\n\n## Orte {#places}\n\n- [Journal](journal.md): was geschah\n- [Wörter](words.md): ihr Sinn\n"_s,
                   u"de"_s);
    handbook.write(u"journal"_s, u"# Das Journal\n"_s, u"de"_s);
    const auto pages = readHandbook({handbook.folder(u"de"_s), handbook.folder()});
    QVERIFY(pages);
    QStringList titles;
    QStringList sections;
    for (const HandbookPage &page : *pages) {
        titles << page.title;
        sections << page.section;
    }
    QCOMPARE(titles, QStringList({u"Das Handbuch"_s, u"Das Journal"_s, u"Goals"_s, u"Words"_s}));
    QCOMPARE(sections, QStringList({QString(), u"Orte"_s, u"Orte"_s, u"Orte"_s}));
    QCOMPARE(pages->at(3).summary, u"ihr Sinn"_s);
}

void HandbookPagesTest::namesAnchors_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");

    QTest::newRow("one word") << u"Evidence"_s << u"evidence"_s;
    QTest::newRow("several") << u"Recovery sheet"_s << u"recovery-sheet"_s;
    QTest::newRow("signs") << u"‘Who’ can read, what?"_s << u"who-can-read-what"_s;
    QTest::newRow("other letters") << u"Über Ziele"_s << u"über-ziele"_s;
    QTest::newRow("named") << u"Wiederherstellungsblatt {#recovery-sheet}"_s << u"recovery-sheet"_s;
}

void HandbookPagesTest::namesAnchors()
{
    QFETCH(QString, heading);
    QFETCH(QString, anchor);
    QCOMPARE(anchorOf(heading), anchor);
}

void HandbookPagesTest::keepsTheAnchorsThatHeadingsName()
{
    const QString german = u"# Wörter\n\n## Nachweis {#evidence}\n\nWas {#es} zeigt.\n\n## SMART\n"_s;
    QCOMPARE(anchorsIn(german), QStringList({u"wörter"_s, u"evidence"_s, u"smart"_s}));
    QCOMPARE(withoutAnchors(german), u"# Wörter\n\n## Nachweis\n\nWas {#es} zeigt.\n\n## SMART\n"_s);
    QCOMPARE(plainText(german), u"Wörter\n\nNachweis\n\nWas {#es} zeigt.\n\nSMART"_s);
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
