// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recoverywords.h"
#include "wordlist.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class RecoveryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhole();
    void aWordIsKnownByItsBeginning_data();
    void aWordIsKnownByItsBeginning();
    void wordsGiveTheKeyBack();
    void theWordsOfAKeyNeverChange();
    void namesOneWrongWord();
    void namesTwoWrongWords();
    void namesExchangedWords();
    void namesWordsThatAreNotInTheList();
    void refusesThreeWrongWords();
    void refusesAnotherCount();
    void splitsWhatWasPasted();
    void aKeyHasAName();
};

static SecretBytes key(char fill)
{
    QByteArray bytes(32, fill);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(bytes.at(i) + i * 7);
    }
    return SecretBytes::copied(bytes);
}

/** Another word than the one at @p position, counted from 1. */
static QString otherWord(const QStringList &words, int position)
{
    return wordAt((*wordNumber(words.at(position - 1)) + 1000) % wordCount);
}

void RecoveryWordsTest::theListIsWhole()
{
    QCOMPARE(wordAt(0), u"abandon"_s);
    QCOMPARE(wordAt(2047), u"zoo"_s);
    for (int number = 0; number < wordCount; ++number) {
        QCOMPARE(wordNumber(wordAt(number)), std::optional(number));
    }
}

void RecoveryWordsTest::aWordIsKnownByItsBeginning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");

    QTest::newRow("whole") << u"abandon"_s << u"abandon"_s;
    QTest::newRow("capitals and blanks") << u" Abandon "_s << u"abandon"_s;
    QTest::newRow("four letters") << u"aban"_s << u"abandon"_s;
    QTest::newRow("three letters") << u"aba"_s << QString();
    QTest::newRow("a word that begins another") << u"act"_s << u"act"_s;
    QTest::newRow("the last") << u"zoo"_s << u"zoo"_s;
    QTest::newRow("beyond the last") << u"zzzz"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a slip") << u"abandom"_s << QString();
}

void RecoveryWordsTest::aWordIsKnownByItsBeginning()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QCOMPARE(wordNumber(typed).transform(wordAt).value_or(QString()), word);
}

void RecoveryWordsTest::wordsGiveTheKeyBack()
{
    for (int fill = 0; fill < 256; fill += 5) {
        const auto words = recoverywords::wordsFor(key(static_cast<char>(fill)));
        QCOMPARE(words.size(), 28);
        const auto recovered = recoverywords::keyFrom(words);
        QVERIFY(recovered);
        QVERIFY(recovered->key == key(static_cast<char>(fill)));
        QVERIFY(recovered->corrections.isEmpty());
    }
}

void RecoveryWordsTest::theWordsOfAKeyNeverChange()
{
    // Printed sheets must go on opening what they opened.
    const QStringList words = recoverywords::wordsFor(SecretBytes::copied(QByteArray(32, '\0')));
    QCOMPARE(words.first(23), QStringList(23, u"abandon"_s));
    QCOMPARE(words.sliced(23).join(u' '), u"asset onion artwork fault oven"_s);
}

void RecoveryWordsTest::namesOneWrongWord()
{
    const QStringList words = recoverywords::wordsFor(key('a'));
    for (int position = 1; position <= words.size(); ++position) {
        QStringList typed = words;
        typed[position - 1] = otherWord(words, position);
        const auto recovered = recoverywords::keyFrom(typed);
        QVERIFY(recovered);
        QVERIFY(recovered->key == key('a'));
        QCOMPARE(recovered->corrections, (QList<recoverywords::Correction>{{position, typed.at(position - 1), words.at(position - 1)}}));
    }
}

void RecoveryWordsTest::namesTwoWrongWords()
{
    const QStringList words = recoverywords::wordsFor(key('b'));
    for (int first = 1; first <= words.size(); ++first) {
        for (int second = first + 1; second <= words.size(); ++second) {
            QStringList typed = words;
            typed[first - 1] = otherWord(words, first);
            typed[second - 1] = otherWord(words, second);
            const auto recovered = recoverywords::keyFrom(typed);
            QVERIFY(recovered);
            QVERIFY(recovered->key == key('b'));
            QCOMPARE(recovered->corrections.size(), 2);
            QCOMPARE(recovered->corrections.first().position, first);
            QCOMPARE(recovered->corrections.last().position, second);
        }
    }
}

void RecoveryWordsTest::namesExchangedWords()
{
    const QStringList words = recoverywords::wordsFor(key('c'));
    QVERIFY(words.at(4) != words.at(5));
    QStringList typed = words;
    typed.swapItemsAt(4, 5);
    const auto recovered = recoverywords::keyFrom(typed);
    QVERIFY(recovered);
    QVERIFY(recovered->key == key('c'));
    QCOMPARE(recovered->corrections, (QList<recoverywords::Correction>{{5, words.at(5), words.at(4)}, {6, words.at(4), words.at(5)}}));
}

void RecoveryWordsTest::namesWordsThatAreNotInTheList()
{
    const QStringList words = recoverywords::wordsFor(key('d'));
    QStringList typed = words;
    typed[0] = u"coffee-stain"_s;
    typed[27] = QString();
    const auto recovered = recoverywords::keyFrom(typed);
    QVERIFY(recovered);
    QVERIFY(recovered->key == key('d'));
    QCOMPARE(recovered->corrections, (QList<recoverywords::Correction>{{1, typed.at(0), words.at(0)}, {28, QString(), words.at(27)}}));

    // The number taken for an unknown word, 0, is the right one here: the word was wrong all the same.
    QStringList zeros = recoverywords::wordsFor(SecretBytes::copied(QByteArray(32, '\0')));
    zeros[2] = u"?"_s;
    QCOMPARE(recoverywords::keyFrom(zeros)->corrections, (QList<recoverywords::Correction>{{3, u"?"_s, u"abandon"_s}}));
}

void RecoveryWordsTest::refusesThreeWrongWords()
{
    const QStringList words = recoverywords::wordsFor(key('e'));
    for (int third = 3; third <= words.size(); ++third) {
        QStringList typed = words;
        for (const int position : {1, 2, third}) {
            typed[position - 1] = otherWord(words, position);
        }
        QCOMPARE(recoverywords::keyFrom(typed).error(), (Error{Error::Kind::WrongWord, QString(), {}}));
    }
    QStringList unknown = words;
    unknown[2] = unknown[6] = unknown[20] = u"?"_s;
    QCOMPARE(recoverywords::keyFrom(unknown).error(), (Error{Error::Kind::WrongWord, u"3,7,21"_s, {}}));
}

void RecoveryWordsTest::refusesAnotherCount()
{
    QStringList words = recoverywords::wordsFor(key('f'));
    words.removeLast();
    QCOMPARE(recoverywords::keyFrom(words).error(), (Error{Error::Kind::Invalid, u"count"_s, {}}));
    QVERIFY(!recoverywords::keyFrom({}));
}

void RecoveryWordsTest::splitsWhatWasPasted()
{
    QCOMPARE(recoverywords::splitWords(u" 1. abandon, 2) ability\n3 able;about\t"_s), (QStringList{u"abandon"_s, u"ability"_s, u"able"_s, u"about"_s}));
    QVERIFY(recoverywords::splitWords(QString()).isEmpty());
}

void RecoveryWordsTest::aKeyHasAName()
{
    QCOMPARE(keyName(key('a')).split(u' ').size(), 4);
    QCOMPARE(keyName(key('a')), keyName(key('a')));
    QVERIFY(keyName(key('a')) != keyName(key('b')));
}

QTEST_GUILESS_MAIN(RecoveryWordsTest)
#include "recoverywordstest.moc"
