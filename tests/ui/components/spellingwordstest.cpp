// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingwords.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class SpellingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void SpellingWordsTest::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"Who decides, then?"_s << QStringList{u"Who"_s, u"decides"_s, u"then"_s};
    QTest::newRow("apostrophes") << u"It isn't Mira’s."_s << QStringList{u"It"_s, u"isn't"_s, u"Mira’s"_s};
    QTest::newRow("beyond ASCII") << u"Größe, naïve, Żółć"_s << QStringList{u"Größe"_s, u"naïve"_s, u"Żółć"_s};
    QTest::newRow("hyphens") << u"offline-first"_s << QStringList{u"offline"_s, u"first"_s};
    QTest::newRow("single letters and numbers") << u"a 12 v2 3rd x"_s << QStringList();
    QTest::newRow("abbreviations and names of code") << u"the CITA of BTABoK in iCalendar"_s << QStringList{u"the"_s, u"of"_s, u"in"_s};
    QTest::newRow("address of the web") << u"see https://exmple.org/a_b?c=d here"_s << QStringList{u"see"_s, u"here"_s};
    QTest::newRow("address of mail") << u"to jonas@exmple.org now"_s << QStringList{u"to"_s, u"now"_s};
    QTest::newRow("path") << u"in /usr/shre/docu now"_s << QStringList{u"in"_s, u"now"_s};
    QTest::newRow("either or") << u"and/or"_s << QStringList{u"and"_s, u"or"_s};
    QTest::newRow("tag") << u"done #arcitecture"_s << QStringList{u"done"_s};
    QTest::newRow("code") << u"call `qwert asdf` there"_s << QStringList{u"call"_s, u"there"_s};
    QTest::newRow("link") << u"the [map](https://exmple.org) is"_s << QStringList{u"the"_s, u"map"_s, u"is"_s};
    QTest::newRow("signs of Markdown") << u"## **What** _I_ learned"_s << QStringList{u"What"_s, u"learned"_s};
    QTest::newRow("emoji") << u"good 🎉 work"_s << QStringList{u"good"_s, u"work"_s};
}

void SpellingWordsTest::finds()
{
    QFETCH(QString, line);
    QStringList words;
    for (const WordSpan &span : wordsToSpell(line)) {
        words.append(line.sliced(span.start, span.length));
    }
    QTEST(words, "words");
}

QTEST_GUILESS_MAIN(SpellingWordsTest)

#include "spellingwordstest.moc"
