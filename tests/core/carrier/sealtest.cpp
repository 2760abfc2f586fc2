// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seal.h"

#include "recordfixtures.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEverythingButItsDigits();
    void isThatOfTheDocumentation();
    void theLastOneCounts();
    void leavesOutWhatDependsOnIt();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void isMadeByTheKeyThatWasNamed();
};

static QByteArray sample()
{
    return "before " + sealPlaceholder(mira().did()) + " after";
}

void SealTest::coversEverythingButItsDigits()
{
    QByteArray file = sealed(sample(), mira()).value();
    QCOMPARE(file.size(), sample().size());
    const SealFinding finding = findSeal(file);
    QCOMPARE(finding.state, SealFinding::State::Holds);
    QCOMPARE(finding.did, mira().did());
    for (qsizetype i = 0; i < file.size(); ++i) {
        for (const char flip : {'\x01', '\x20', '\x80'}) {
            file[i] = static_cast<char>(file.at(i) ^ flip);
            QVERIFY2(findSeal(file).state != SealFinding::State::Holds, qPrintable(QString::number(i)));
            file[i] = static_cast<char>(file.at(i) ^ flip);
        }
    }
    QCOMPARE(findSeal(QByteArray(file + ' ')).state, SealFinding::State::Broken);
    QCOMPARE(findSeal(file.chopped(1)).state, SealFinding::State::Broken);
}

/** As docs/formats/carriers.md says it, without the code that makes it. */
void SealTest::isThatOfTheDocumentation()
{
    const QByteArray file = sealed(sample(), mira()).value();
    const QByteArray head = "before waymark-seal/1 " + mira().did().toLatin1() + ' ';
    const QByteArray message = "waymark/document-seal/v1" + QByteArray(1, '\0')
        + QCryptographicHash::hash(QByteArray(head + " after"), QCryptographicHash::Sha256);
    QCOMPARE(file, QByteArray(head + mira().sign(message).value().toHex() + " after"));
}

void SealTest::theLastOneCounts()
{
    const QByteArray file = sealed(QByteArray(sealPlaceholder(jonas().did()) + sample()), mira()).value();
    QCOMPARE(findSeal(file).did, mira().did());
    QCOMPARE(findSeal(file).state, SealFinding::State::Holds);
}

void SealTest::leavesOutWhatDependsOnIt()
{
    QByteArray file = sealed(sealPlaceholder(mira().did()) + "1234 rest", mira(), 4).value();
    file.replace("1234", "abcd");
    QCOMPARE(findSeal(file, 4).state, SealFinding::State::Holds);
    QCOMPARE(findSeal(file, 3).state, SealFinding::State::Broken);
}

void SealTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("state");

    QTest::newRow("nothing") << QByteArray("text") << int(SealFinding::State::None);
    QTest::newRow("the beginning alone") << QByteArray("waymark-seal/1 ") << int(SealFinding::State::Broken);
    QTest::newRow("no digits") << QByteArray("waymark-seal/1 did:key:z6Mk ") << int(SealFinding::State::Broken);
    QTest::newRow("no key") << QByteArray("waymark-seal/1  " + QByteArray(128, '0')) << int(SealFinding::State::Broken);
    QTest::newRow("another kind of key") << QByteArray("waymark-seal/1 did:web:example.org " + QByteArray(128, '0')) << int(SealFinding::State::Broken);
    QTest::newRow("not made") << sample() << int(SealFinding::State::Broken);
    QByteArray capitals = sealed(sample(), mira()).value();
    const qsizetype digits = capitals.indexOf(mira().did().toLatin1()) + mira().did().size();
    capitals.replace(digits, capitals.size() - digits, capitals.sliced(digits).toUpper());
    QTest::newRow("capital digits") << capitals.replace(" AFTER", " after") << int(SealFinding::State::Broken);
}

void SealTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, file);
    QFETCH(int, state);
    QCOMPARE(int(findSeal(file).state), state);
}

void SealTest::isMadeByTheKeyThatWasNamed()
{
    QCOMPARE(sealed(sample(), jonas()).error().field, u"seal"_s);
    QCOMPARE(sealed("nothing to fill in", mira()).error().kind, Error::Kind::Invalid);
    QCOMPARE(sealed(QByteArray(sample() + sealPlaceholder(jonas().did())), mira()).error().field, u"seal"_s);
}

QTEST_APPLESS_MAIN(SealTest)
#include "sealtest.moc"
