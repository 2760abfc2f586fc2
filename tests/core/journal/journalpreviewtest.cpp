// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalpreview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheSigns_data();
    void dropsTheSigns();
    void cuts_data();
    void cuts();
    void readsOnlyTheBeginning();
};

void JournalPreviewTest::dropsTheSigns_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");

    QTest::newRow("plain") << u"One.\nTwo."_s << u"One. Two."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("heading") << u"## Who I had missed ##\ntext"_s << u"Who I had missed text"_s;
    QTest::newRow("hash in a word") << u"#payments and C# today"_s << u"#payments and C# today"_s;
    QTest::newRow("underlined heading") << u"Title\n=====\ntext"_s << u"Title text"_s;
    QTest::newRow("quote") << u"> > Somebody"_s << u"Somebody"_s;
    QTest::newRow("items") << u"- one\n* two\n+ three\n1. four\n2) five"_s << u"one two three four five"_s;
    QTest::newRow("tasks") << u"- [ ] ask\n- [x] told"_s << u"ask told"_s;
    QTest::newRow("minus is no item") << u"-5 degrees"_s << u"-5 degrees"_s;
    QTest::newRow("emphasis") << u"**bold** *soft* __bold__ _soft_ ~~gone~~ `code`"_s << u"bold soft bold soft gone code"_s;
    QTest::newRow("underscore in a word") << u"snake_case_name"_s << u"snake_case_name"_s;
    QTest::newRow("link") << u"see [the map](https://example.org/a_b) now"_s << u"see the map now"_s;
    QTest::newRow("reference link") << u"see [the map][1]"_s << u"see the map"_s;
    QTest::newRow("picture") << u"![second draft](map.png) of it"_s << u"second draft of it"_s;
    QTest::newRow("address") << u"<https://example.org>"_s << u"https://example.org"_s;
    QTest::newRow("escaped") << u"\\*not soft\\* and \\# too"_s << u"*not soft* and # too"_s;
    QTest::newRow("fence") << u"```cpp\nint x;\n```\nafter"_s << u"int x; after"_s;
    QTest::newRow("rule") << u"a\n\n---\n\n* * *\nb"_s << u"a b"_s;
    QTest::newRow("brackets that are no link") << u"a [b] c"_s << u"a [b] c"_s;
}

void JournalPreviewTest::dropsTheSigns()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(journalPreview(markdown, 100), words);
}

void JournalPreviewTest::cuts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");

    QTest::newRow("fits") << u"one two"_s << 7 << u"one two"_s;
    QTest::newRow("between words") << u"one two three"_s << 10 << u"one two…"_s;
    QTest::newRow("at the end of a word") << u"one two three"_s << 8 << u"one two…"_s;
    QTest::newRow("one long word") << u"Donaudampfschifffahrt"_s << 6 << u"Donau…"_s;
    QTest::newRow("outside the basic plane") << u"🙂🙂🙂🙂"_s << 3 << u"🙂🙂…"_s;
    QTest::newRow("no room") << u"one"_s << 0 << QString();
}

void JournalPreviewTest::cuts()
{
    QFETCH(QString, markdown);
    QFETCH(int, length);
    QFETCH(QString, words);
    QCOMPARE(journalPreview(markdown, length), words);
}

void JournalPreviewTest::readsOnlyTheBeginning()
{
    const QString huge = u"word "_s + QString(1024 * 1024, u'*');
    QCOMPARE(journalPreview(huge, 20), u"word"_s);
}

QTEST_GUILESS_MAIN(JournalPreviewTest)
#include "journalpreviewtest.moc"
