// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrasestrength.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void hasWordsForEveryLevel();
};

void PassphraseStrengthTest::judges_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseStrength::Level>("level");

    using Level = PassphraseStrength::Level;
    QTest::newRow("nothing") << u""_s << Level::Empty;
    QTest::newRow("a word") << u"secret"_s << Level::Weak;
    QTest::newRow("one sign, often") << u"aaaaaaaaaaaaaaaaaaaaaaaa"_s << Level::Weak;
    QTest::newRow("counting on") << u"abcdefghijklmnop"_s << Level::Weak;
    QTest::newRow("the most used one") << u"Password1234"_s << Level::Weak;
    QTest::newRow("eight mixed") << u"k7#Rw2!q"_s << Level::Fair;
    QTest::newRow("four words") << u"four quiet words here"_s << Level::Good;
    QTest::newRow("six words") << u"river lamp honest cactus violin seven"_s << Level::Strong;
    QTest::newRow("another script") << u"тихая река и фонарь"_s << Level::Good;
}

void PassphraseStrengthTest::judges()
{
    QFETCH(QString, passphrase);
    QTEST(PassphraseStrength::levelOf(passphrase), "level");
}

void PassphraseStrengthTest::hasWordsForEveryLevel()
{
    QSet<QString> all;
    PassphraseStrength strength;
    for (const QString &passphrase : {u""_s, u"secret"_s, u"k7#Rw2!q"_s, u"four quiet words here"_s, u"river lamp honest cactus violin seven"_s}) {
        strength.setPassphrase(passphrase);
        all.insert(strength.words());
        QCOMPARE(strength.isEnough(), strength.level() >= PassphraseStrength::Level::Fair);
    }
    QCOMPARE(all.size(), 5);
}

QTEST_GUILESS_MAIN(PassphraseStrengthTest)

#include "passphrasestrengthtest.moc"
