// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacekey.h"

#include "workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class WorkspaceKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheKnownAnswerOfArgon2id();
    void isTheSameHoweverTheLettersWereTyped();
    void refusesAnEmptyPassphraseAndAShortKey();
    void comparesKeyAndHead();

private:
    const FileHead m_head = *FileHead::fromBytes(QByteArray::fromHex("574d4b01000102030405060708090a0b"));
};

void WorkspaceKeyTest::isTheKnownAnswerOfArgon2id()
{
    // openssl kdf -keylen 32 -kdfopt pass:… -kdfopt hexsalt:… -kdfopt iter:3 -kdfopt memcost:262144 -kdfopt lanes:1 ARGON2ID
    const auto key = WorkspaceKey::fromPassphrase(u"Grüße an die Vögel"_s, m_head);
    VERIFY_DONE(key);
    QCOMPARE(key->bytes().toHex(), "dcecf7cc7ebceebf112007099f296c65f9b6d2bec8ea390c5b43f0ea9f7ff4ec"_ba);
    QCOMPARE(key->raw().salt, m_head.bytes());
}

void WorkspaceKeyTest::isTheSameHoweverTheLettersWereTyped()
{
    const auto decomposed = WorkspaceKey::fromPassphrase(u"Grüße an die Vögel"_s.normalized(QString::NormalizationForm_D), m_head);
    VERIFY_DONE(decomposed);
    QCOMPARE(decomposed->bytes().first(4).toHex(), "dcecf7cc"_ba);
}

void WorkspaceKeyTest::refusesAnEmptyPassphraseAndAShortKey()
{
    VERIFY_FAILS(WorkspaceKey::fromPassphrase(QString(), m_head), Error::Kind::Blank);
    VERIFY_FAILS(WorkspaceKey::fromBytes(QByteArray(31, 'k'), m_head), Error::Kind::Invalid);
}

void WorkspaceKeyTest::comparesKeyAndHead()
{
    SeededRandom random(1);
    const auto key = *WorkspaceKey::fromBytes(QByteArray(32, 'k'), m_head);
    QVERIFY(key == *WorkspaceKey::fromBytes(QByteArray(32, 'k'), m_head));
    QVERIFY(!(key == *WorkspaceKey::fromBytes(QByteArray(32, 'l'), m_head)));
    QVERIFY(!(key == *WorkspaceKey::fromBytes(QByteArray(32, 'k'), FileHead::create(random))));
}

QTEST_GUILESS_MAIN(WorkspaceKeyTest)
#include "workspacekeytest.moc"
