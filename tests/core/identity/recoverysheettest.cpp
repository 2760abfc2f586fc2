// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfixture.h"
#include "recoverycode.h"
#include "seedseal.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class RecoverySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyCodeHoldsKeyAndHead();
    void theKeyCodeRefusesEveryFlippedBit();
    void textComesBack();
    void theSeedOpensWithItsPassphraseAlone();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

static const QByteArray head = "WMK\x01"
                               "abcdefghijkl"_ba;

static QByteArray keyCode()
{
    return toQrBytes({.key = SecretBytes::copied(QByteArray(32, 'k')), .head = head}).view().toByteArray();
}

void RecoverySheetTest::theKeyCodeHoldsKeyAndHead()
{
    const QByteArray bytes = keyCode();
    QVERIFY(bytes.startsWith(QByteArray("WMKR\x01"_ba + head)));
    const auto code = recoveryCodeFromQr(bytes);
    QVERIFY(code);
    QCOMPARE(code->head, head);
    QVERIFY(code->key == SecretBytes::copied(QByteArray(32, 'k')));
}

void RecoverySheetTest::theKeyCodeRefusesEveryFlippedBit()
{
    QCOMPARE(acceptedFlips(keyCode(), [](const QByteArray &bytes) { return recoveryCodeFromQr(bytes).has_value(); }), 0);
    for (qsizetype length = 0; length < keyCode().size(); ++length) {
        QVERIFY(!recoveryCodeFromQr(keyCode().first(length)));
    }
}

void RecoverySheetTest::textComesBack()
{
    const QString text = toQrText(keyCode());
    QVERIFY(text.startsWith(u"WAYMARK:"_s));
    QCOMPARE(fromQrText(u"  "_s + text + u"\n"_s)->view(), QByteArrayView(keyCode()));
    QCOMPARE(fromQrText(u"https://example.org"_s).error().field, u"text"_s);
    QCOMPARE(fromQrText(u"WAYMARK:a b"_s).error().field, u"text"_s);
}

void RecoverySheetTest::theSeedOpensWithItsPassphraseAlone()
{
    Somebody mira(1);
    const auto sealed = sealSeed(mira.key, u"correct h\u00f6rse"_s, mira.random);
    QVERIFY(sealed);
    QVERIFY(!sealed->contains(mira.key.seed().view()));
    // The same letter, typed as two characters.
    const auto opened = openSeed(*sealed, u"correct ho\u0308rse"_s);
    QVERIFY(opened);
    QCOMPARE(opened->id(), mira.key.id());
    QCOMPARE(openSeed(*sealed, u"another"_s).error().kind, Error::Kind::WrongPassphrase);
}

void RecoverySheetTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");
    const QByteArray newer = "WMKS\x02"_ba + QByteArray(40, 'x');
    QTest::newRow("the other code of the sheet") << keyCode() << Error::Kind::Invalid << u"magic"_s;
    QTest::newRow("cut") << "WMKS\x01"_ba << Error::Kind::Damaged << u"length"_s;
    QTest::newRow("changed") << QByteArray(newer + "12345678") << Error::Kind::Damaged << u"hash"_s;
    QTest::newRow("newer") << QByteArray(newer + blake2b(newer).first(8)) << Error::Kind::Newer << u"version"_s;
}

void RecoverySheetTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    const auto opened = openSeed(bytes, u"passphrase"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(opened.error().field, field);
}

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "recoverysheettest.moc"
