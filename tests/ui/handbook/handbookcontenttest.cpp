// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the handbook says, in each language: every place of the window has a page, every link leads somewhere, and all languages say the same.

#include "handbookpages.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace waymark;
using namespace Qt::StringLiterals;

static const QString sources = QStringLiteral(WAYMARK_SOURCES);

using Pages = std::vector<HandbookPage>;
/** What stands in the sources, and what the window says instead; the same words may be said in several ways. */
using Words = QMultiHash<QString, QString>;

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QStringList capturedIn(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList all;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        all << match.captured(1);
    }
    return all;
}

static const HandbookPage *find(const Pages &pages, const QString &name)
{
    const auto found = std::ranges::find(pages, name, &HandbookPage::name);
    return found == pages.end() ? nullptr : &*found;
}

static QStringList linksOf(const HandbookPage &page)
{
    return capturedIn(page.markdown, u"\\]\\(([^)]*)\\)"_s);
}

/** Without their full stops: a sentence may end within the bold words or after them. */
static QStringList boldWordsOf(const HandbookPage &page)
{
    return capturedIn(page.markdown, u"\\*\\*([^*]+?)\\.?\\*\\*"_s);
}

static QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

static Words wordsOfTheWindow(const QString &language)
{
    QFile file(sources + u"/translations/waymark_"_s + language + u".ts"_s);
    Words words;
    QString source;
    for (QXmlStreamReader xml(file.open(QIODevice::ReadOnly) ? &file : nullptr); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            words.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    return words;
}

class HandbookContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceOfTheWindowHasAPage_data() { eachLanguage(); }
    void everyPlaceOfTheWindowHasAPage();
    void everyPageHasOneTitleWhichTheStartPageGives_data() { eachLanguage(); }
    void everyPageHasOneTitleWhichTheStartPageGives();
    void noPageIsForgottenByTheStartPage_data() { eachLanguage(); }
    void noPageIsForgottenByTheStartPage();
    void everyLinkLeadsToAPageAndAHeading_data() { eachLanguage(); }
    void everyLinkLeadsToAPageAndAHeading();
    void noTwoHeadingsOfAPageHaveTheSameAnchor_data() { eachLanguage(); }
    void noTwoHeadingsOfAPageHaveTheSameAnchor();
    void theGlossaryIsInAlphabeticalOrder_data() { eachLanguage(); }
    void theGlossaryIsInAlphabeticalOrder();
    void germanHasThePagesHeadingsAndLinksOfEnglish();
    void germanCallsThingsAsTheWindowDoes();

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    /** Of the language that the row of data names. */
    [[nodiscard]] const Pages &pages() const
    {
        QFETCH(QString, language);
        return m_pages.at(language);
    }

    std::map<QString, Pages> m_pages;
};

void HandbookContentTest::initTestCase()
{
    QCOMPARE(QDir(u":/handbook"_s).entryList(QDir::Dirs), QStringList({u"de"_s, u"en"_s}));
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto pages = readHandbook({u":/handbook/"_s + language});
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().detail));
        QVERIFY(pages->size() > 10);
        m_pages.emplace(language, *pages);
    }
}

/** The name that a place gives itself, wherever its file is. */
static QString nameOfPlace(const QString &type)
{
    QDirIterator files(sources + u"/ui"_s, {type + u".qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? capturedIn(contentOf(files.next()), u"^    name: \"([a-z]+)\"$"_s).value(0) : QString();
}

void HandbookContentTest::everyPlaceOfTheWindowHasAPage()
{
    const QStringList places = capturedIn(contentOf(sources + u"/ui/shell/Places.qml"_s), u"^    ([A-Z]\\w+Place) \\{"_s);
    QVERIFY(places.contains(u"JournalPlace"_s));
    for (const QString &place : places) {
        const QString name = nameOfPlace(place);
        QVERIFY2(!name.isEmpty(), qPrintable(place));
        QVERIFY2(find(pages(), name), qPrintable(name));
    }
    QVERIFY(find(pages(), u"welcome"_s));
}

void HandbookContentTest::everyPageHasOneTitleWhichTheStartPageGives()
{
    const QString start = pages().front().markdown;
    for (const HandbookPage &page : pages()) {
        QCOMPARE(capturedIn(page.markdown, u"^# (.+)$"_s), QStringList(page.title));
        QVERIFY2(page.name == handbookStart() || start.contains(u"- ["_s + page.title + u"]("_s + page.name + u".md): "_s), qPrintable(page.name));
        QVERIFY2(page.name == handbookStart() || !page.section.isEmpty(), qPrintable(page.name));
    }
}

void HandbookContentTest::noPageIsForgottenByTheStartPage()
{
    QFETCH(QString, language);
    const QStringList files = QDir(u":/handbook/"_s + language).entryList({u"*.md"_s}, QDir::Files);
    QCOMPARE(files.size(), static_cast<qsizetype>(pages().size()));
    for (const QString &file : files) {
        QVERIFY2(find(pages(), file.chopped(3)), qPrintable(file));
    }
}

void HandbookContentTest::everyLinkLeadsToAPageAndAHeading()
{
    qsizetype links = 0;
    for (const HandbookPage &from : pages()) {
        for (const QString &link : linksOf(from)) {
            const HandbookLink read = readLink(link, from.name);
            const HandbookPage *to = find(pages(), read.page);
            QVERIFY2(to, qPrintable(from.name + u": "_s + link));
            QVERIFY2(read.anchor.isEmpty() || anchorsIn(to->markdown).contains(read.anchor), qPrintable(from.name + u": "_s + link));
            ++links;
        }
    }
    QVERIFY(links > 40);
}

void HandbookContentTest::noTwoHeadingsOfAPageHaveTheSameAnchor()
{
    for (const HandbookPage &page : pages()) {
        QStringList anchors = anchorsIn(page.markdown);
        QVERIFY2(anchors.removeDuplicates() == 0, qPrintable(page.name));
    }
}

void HandbookContentTest::theGlossaryIsInAlphabeticalOrder()
{
    QFETCH(QString, language);
    const QStringList words = capturedIn(withoutAnchors(find(pages(), u"glossary"_s)->markdown), u"^## (.+)$"_s);
    QVERIFY(words.size() > 30);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString before = words.at(i - 1).toLower().replace(u'ü', u'u').replace(u'ä', u'a').replace(u'ö', u'o');
        const QString word = words.at(i).toLower().replace(u'ü', u'u').replace(u'ä', u'a').replace(u'ö', u'o');
        QVERIFY2(before < word, qPrintable(words.at(i)));
    }
}

void HandbookContentTest::germanHasThePagesHeadingsAndLinksOfEnglish()
{
    const Pages &german = m_pages.at(u"de"_s);
    QCOMPARE(german.size(), m_pages.at(u"en"_s).size());
    for (const HandbookPage &page : m_pages.at(u"en"_s)) {
        const HandbookPage *same = find(german, page.name);
        QVERIFY2(same, qPrintable(page.name));
        QCOMPARE(sorted(anchorsIn(same->markdown).sliced(1)), sorted(anchorsIn(page.markdown).sliced(1)));
        QCOMPARE(sorted(linksOf(*same)), sorted(linksOf(page)));
        QCOMPARE(capturedIn(same->markdown, u"^(- |\\d+\\. )"_s).size(), capturedIn(page.markdown, u"^(- |\\d+\\. )"_s).size());
        QCOMPARE(capturedIn(same->markdown, u"(`[^`]+`)"_s).size(), capturedIn(page.markdown, u"(`[^`]+`)"_s).size());
    }
}

/** What the English page has in bold as the window says it, the German page has in bold as the German window says it. */
void HandbookContentTest::germanCallsThingsAsTheWindowDoes()
{
    const Words words = wordsOfTheWindow(u"de"_s);
    qsizetype compared = 0;
    for (const HandbookPage &page : m_pages.at(u"en"_s)) {
        const QStringList german = boldWordsOf(*find(m_pages.at(u"de"_s), page.name));
        for (const QString &word : boldWordsOf(page)) {
            const QStringList said = words.values(word) + words.values(word + u'.');
            const auto stands = [&german](QString text) { return german.contains(text.endsWith(u'.') ? text.chopped(1) : text); };
            QVERIFY2(said.isEmpty() || std::ranges::any_of(said, stands), qPrintable(page.name + u": "_s + word + u" is "_s + said.join(u", "_s)));
            compared += said.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(HandbookContentTest)

#include "handbookcontenttest.moc"
