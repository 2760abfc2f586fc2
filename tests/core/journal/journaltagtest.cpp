// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltag.h"
#include "journallink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalTagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_data();
    void create();
    void comparesFolded_data();
    void comparesFolded();
    void linkKindsKeepTheirCodes_data();
    void linkKindsKeepTheirCodes();
    void linkRules();
};

void JournalTagTest::create_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");

    QTest::newRow("plain") << u"payments"_s << u"payments"_s << QString();
    QTest::newRow("hash and spaces") << u"  # Two  words "_s << u"Two words"_s << QString();
    QTest::newRow("only a hash") << u" ## "_s << QString() << u"blank"_s;
    QTest::newRow("longest") << QString(60, u'x') << QString(60, u'x') << QString();
    QTest::newRow("too long") << QString(61, u'x') << QString() << u"too-long"_s;
}

void JournalTagTest::create()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, error);

    const auto tag = JournalTag::create(typed);
    QCOMPARE(tag ? tag->text() : QString(), text);
    QCOMPARE(tag ? QString() : codeOf(tag.error().kind), error);
    if (!tag) {
        QCOMPARE(tag.error().field, u"tag"_s);
    }
}

void JournalTagTest::comparesFolded_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");

    QTest::newRow("case") << u"TOGAF"_s << u"togaf"_s << true;
    QTest::newRow("case, Greek") << u"ΣΧΕΔΙΟ"_s << u"σχεδιο"_s << true;
    QTest::newRow("composed") << u"caf\u00e9"_s << u"cafe\u0301"_s << true;
    QTest::newRow("hash") << u"#map"_s << u"map"_s << true;
    QTest::newRow("others") << u"map"_s << u"maps"_s << false;
}

void JournalTagTest::comparesFolded()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(foldedTag(a) == foldedTag(b), same);
    QCOMPARE(*JournalTag::create(a) == *JournalTag::create(b), same);
}

void JournalTagTest::linkKindsKeepTheirCodes_data()
{
    QTest::addColumn<JournalLink::Kind>("kind");
    QTest::addColumn<QString>("code");

    QTest::newRow("goal") << JournalLink::Kind::Goal << u"goal"_s;
    QTest::newRow("competency") << JournalLink::Kind::Competency << u"competency"_s;
    QTest::newRow("session") << JournalLink::Kind::Session << u"session"_s;
    QTest::newRow("assignment") << JournalLink::Kind::Assignment << u"assignment"_s;
}

void JournalTagTest::linkKindsKeepTheirCodes()
{
    QFETCH(JournalLink::Kind, kind);
    QFETCH(QString, code);
    QCOMPARE(codeOf(kind), code);
    QCOMPARE(journalLinkKind(code), kind);
    QCOMPARE(journalLinkKind(code + u'x'), JournalLink::Kind::Unknown);
}

void JournalTagTest::linkRules()
{
    QVERIFY(checked(JournalLink{JournalLink::Kind::Competency, u"bts-1"_s}));
    QCOMPARE(checked(JournalLink{JournalLink::Kind::Unknown, u"x"_s}).error().kind, Error::Kind::Invalid);
    QCOMPARE(checked(JournalLink{JournalLink::Kind::Goal, u" "_s}).error().kind, Error::Kind::Blank);
}

QTEST_GUILESS_MAIN(JournalTagTest)
#include "journaltagtest.moc"
