// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the handbook says: every place of the window has a page, and every link leads somewhere.

#include "handbookpages.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static const QString sources = QStringLiteral(WAYMARK_SOURCES);

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

class HandbookContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceOfTheWindowHasAPage();
    void everyPageHasOneTitleWhichTheStartPageGives();
    void noPageIsForgottenByTheStartPage();
    void everyLinkLeadsToAPageAndAHeading();
    void noTwoHeadingsOfAPageHaveTheSameAnchor();

private:
    [[nodiscard]] const HandbookPage *page(const QString &name) const
    {
        const auto found = std::ranges::find(m_pages, name, &HandbookPage::name);
        return found == m_pages.end() ? nullptr : &*found;
    }
    [[nodiscard]] static QStringList anchorsOf(const HandbookPage &page)
    {
        QStringList anchors;
        for (const QString &heading : capturedIn(page.markdown, u"^##* (.+)$"_s)) {
            anchors << anchorOf(heading);
        }
        return anchors;
    }

    std::vector<HandbookPage> m_pages;
};

void HandbookContentTest::initTestCase()
{
    const auto pages = readHandbook(u":/handbook/en"_s);
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().detail));
    m_pages = *pages;
    QVERIFY(m_pages.size() > 10);
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
        QVERIFY2(page(name), qPrintable(name));
    }
    QVERIFY(page(u"welcome"_s));
}

void HandbookContentTest::everyPageHasOneTitleWhichTheStartPageGives()
{
    const QString start = m_pages.front().markdown;
    for (const HandbookPage &page : m_pages) {
        QCOMPARE(capturedIn(page.markdown, u"^# (.+)$"_s), QStringList(page.title));
        QVERIFY2(page.name == handbookStart() || start.contains(u"- ["_s + page.title + u"]("_s + page.name + u".md): "_s), qPrintable(page.name));
        QVERIFY2(page.name == handbookStart() || !page.section.isEmpty(), qPrintable(page.name));
    }
}

void HandbookContentTest::noPageIsForgottenByTheStartPage()
{
    const QStringList files = QDir(u":/handbook/en"_s).entryList({u"*.md"_s}, QDir::Files);
    QCOMPARE(files.size(), static_cast<qsizetype>(m_pages.size()));
    for (const QString &file : files) {
        QVERIFY2(page(file.chopped(3)), qPrintable(file));
    }
}

void HandbookContentTest::everyLinkLeadsToAPageAndAHeading()
{
    qsizetype links = 0;
    for (const HandbookPage &from : m_pages) {
        for (const QString &link : capturedIn(from.markdown, u"\\]\\(([^)]*)\\)"_s)) {
            const HandbookLink read = readLink(link, from.name);
            const HandbookPage *to = page(read.page);
            QVERIFY2(to, qPrintable(from.name + u": "_s + link));
            QVERIFY2(read.anchor.isEmpty() || anchorsOf(*to).contains(read.anchor), qPrintable(from.name + u": "_s + link));
            ++links;
        }
    }
    QVERIFY(links > 40);
}

void HandbookContentTest::noTwoHeadingsOfAPageHaveTheSameAnchor()
{
    for (const HandbookPage &page : m_pages) {
        QStringList anchors = anchorsOf(page);
        QVERIFY2(anchors.removeDuplicates() == 0, qPrintable(page.name));
    }
}

QTEST_GUILESS_MAIN(HandbookContentTest)

#include "handbookcontenttest.moc"
