// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbooktext.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static const QString markdown = u"# Journal\n\nSee [words](words.md) and press `Ctrl+N`.\n\n## Recovery sheet\n\nThen [goals](goals.md#smart).\n"_s;

class HandbookTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesFromLinkToLink();
    void goesBackFromLinkToLink();
    void knowsWhereALinkLeads();
    void findsHeadings();
    void findsHeadingsByTheAnchorsThatTheyName();
    void findsTheFirstWordThatIsMarked();
    void setsTheTitleLarger();

private:
    [[nodiscard]] QString selected(int start, int end) const;

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_area;
    std::unique_ptr<HandbookText> m_text;
};

void HandbookTextTest::init()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.RichText; readOnly: true }", {});
    m_text.reset();
    m_area.reset(component.create());
    QVERIFY(m_area);
    m_text = std::make_unique<HandbookText>();
    m_text->setDocument(m_area->property("textDocument").value<QQuickTextDocument *>());
    m_text->setMarkdown(markdown);
}

QString HandbookTextTest::selected(int start, int end) const
{
    return m_text->document()->textDocument()->toPlainText().sliced(start, end - start);
}

void HandbookTextTest::goesFromLinkToLink()
{
    const QSignalSpy wanted(m_text.get(), &HandbookText::selectionWanted);
    QVERIFY(m_text->selectLink(0, false));
    QCOMPARE(selected(wanted.at(0).at(0).toInt(), wanted.at(0).at(1).toInt()), u"words"_s);
    QVERIFY(m_text->selectLink(wanted.at(0).at(1).toInt(), false));
    QCOMPARE(selected(wanted.at(1).at(0).toInt(), wanted.at(1).at(1).toInt()), u"goals"_s);
    QVERIFY(!m_text->selectLink(wanted.at(1).at(1).toInt(), false));
    QCOMPARE(wanted.count(), 2);
}

void HandbookTextTest::goesBackFromLinkToLink()
{
    const QSignalSpy wanted(m_text.get(), &HandbookText::selectionWanted);
    const int end = m_text->document()->textDocument()->characterCount() - 1;
    QVERIFY(m_text->selectLink(end, true));
    QCOMPARE(selected(wanted.at(0).at(0).toInt(), wanted.at(0).at(1).toInt()), u"goals"_s);
    QVERIFY(m_text->selectLink(wanted.at(0).at(0).toInt(), true));
    QVERIFY(!m_text->selectLink(wanted.at(1).at(0).toInt(), true));
}

void HandbookTextTest::knowsWhereALinkLeads()
{
    const QString plain = m_text->document()->textDocument()->toPlainText();
    QCOMPARE(m_text->linkAt(static_cast<int>(plain.indexOf(u"goals"_s))), u"goals.md#smart"_s);
    QVERIFY(m_text->linkAt(0).isEmpty());
}

void HandbookTextTest::findsHeadings()
{
    const QString plain = m_text->document()->textDocument()->toPlainText();
    QCOMPARE(m_text->positionOf(u"recovery-sheet"_s), static_cast<int>(plain.indexOf(u"Recovery sheet"_s)));
    QCOMPARE(m_text->positionOf(u"see"_s), -1);
    QCOMPARE(m_text->positionOf({}), -1);
}

void HandbookTextTest::findsHeadingsByTheAnchorsThatTheyName()
{
    m_text->setMarkdown(u"# Wörter\n\n## Nachweis {#evidence}\n\nWas es zeigt.\n\n## Blatt {#sheet}\n\nPapier.\n"_s);
    const QString plain = m_text->document()->textDocument()->toPlainText();
    QVERIFY(!plain.contains(u'{'));
    QCOMPARE(m_text->positionOf(u"sheet"_s), static_cast<int>(plain.indexOf(u"Blatt"_s)));
    QCOMPARE(m_text->positionOf(u"blatt"_s), -1);
}

void HandbookTextTest::findsTheFirstWordThatIsMarked()
{
    QCOMPARE(m_text->firstMark(), -1);
    m_text->setSearchText(u"goals press"_s);
    const QString plain = m_text->document()->textDocument()->toPlainText();
    QCOMPARE(m_text->firstMark(), static_cast<int>(plain.indexOf(u"press"_s)));
    m_text->setSearchText(u"zebra"_s);
    QCOMPARE(m_text->firstMark(), -1);
}

void HandbookTextTest::setsTheTitleLarger()
{
    const QTextDocument *document = m_text->document()->textDocument();
    const auto sizeOf = [](const QTextBlock &block) { return block.begin().fragment().charFormat().font().pointSizeF(); };
    QCOMPARE(sizeOf(document->begin()), 17.0);
    QCOMPARE(sizeOf(document->findBlock(m_text->positionOf(u"recovery-sheet"_s))), 12.0);
}

QTEST_MAIN(HandbookTextTest)

#include "handbooktexttest.moc"
