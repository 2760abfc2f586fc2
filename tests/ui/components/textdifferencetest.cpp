// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdifference.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatTheOtherHasNot_data();
    void marksWhatTheOtherHasNot();
    void leavesLongTextsUnmarked();
};

static QString marked(const QString &one, const QString &other)
{
    TextDifference difference;
    difference.setProperty("one", one);
    difference.setProperty("other", other);
    difference.setProperty("wash", QColor(Qt::yellow));
    return difference.markedOne().replace(u"<span style=\"background-color:#ffff00\">"_s, u"["_s).replace(u"</span>"_s, u"]"_s);
}

void TextDifferenceTest::marksWhatTheOtherHasNot_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("shown");

    QTest::newRow("the same") << u"from 0 to 3"_s << u"from 0 to 3"_s << u"from 0 to 3"_s;
    QTest::newRow("a word") << u"from 0 to 3"_s << u"from 0 to 4"_s << u"from 0 to [3]"_s;
    QTest::newRow("some words together") << u"chaired on my own today"_s << u"chaired today"_s << u"chaired [on my own ]today"_s;
    QTest::newRow("all of it") << u"yes"_s << QString() << u"[yes]"_s;
    QTest::newRow("nothing") << QString() << u"yes"_s << QString();
    QTest::newRow("markup is text") << u"<b>&"_s << u"<b>&"_s << u"&lt;b&gt;&amp;"_s;
    QTest::newRow("bold") << u"**Aim.** a year"_s << u"**Aim.** a month"_s << u"<b>Aim.</b> a [year]"_s;
    QTest::newRow("a sign alone") << u"2 ** 3"_s << u"2 ** 3"_s << u"2 ** 3"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\nb"_s << u"a<br>b"_s;
}

void TextDifferenceTest::marksWhatTheOtherHasNot()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, shown);

    QCOMPARE(marked(one, other), shown);
}

void TextDifferenceTest::leavesLongTextsUnmarked()
{
    const QString one = u"word "_s.repeated(2000);
    QCOMPARE(marked(one, u"other "_s.repeated(2000)), one);
}

QTEST_GUILESS_MAIN(TextDifferenceTest)

#include "textdifferencetest.moc"
