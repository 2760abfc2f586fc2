// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"

#include <QSet>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class DescribeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryKindASentenceOfItsOwn();
    void saysWhichFieldIsEmpty();
    void neverShowsTheDetail();
};

void DescribeTest::givesEveryKindASentenceOfItsOwn()
{
    QSet<QString> sentences;
    int kinds = 0;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Storage); ++kind, ++kinds) {
        const QString sentence = describe({static_cast<Error::Kind>(kind), {}, {}});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence != "Something went wrong."_L1, qPrintable(codeOf(static_cast<Error::Kind>(kind))));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), kinds);
}

void DescribeTest::saysWhichFieldIsEmpty()
{
    QSet<QString> sentences;
    for (const QString &field : {u""_s, u"name"_s, u"passphrase"_s, u"tag"_s, u"body"_s}) {
        sentences.insert(describe({Error::Kind::Blank, field, {}}));
    }
    QCOMPARE(sentences.size(), 5);
    QVERIFY(describe({Error::Kind::Damaged, u"empty"_s, {}}) != describe({Error::Kind::Damaged, {}, {}}));
}

void DescribeTest::neverShowsTheDetail()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Storage); ++kind) {
        QVERIFY(!describe({static_cast<Error::Kind>(kind), {}, u"SQLITE_IOERR"_s}).contains("SQLITE"_L1));
    }
}

QTEST_GUILESS_MAIN(DescribeTest)

#include "describetest.moc"
