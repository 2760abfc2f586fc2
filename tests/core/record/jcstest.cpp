// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "canonical/jsonparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JcsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheOneText_data();
    void writesTheOneText();
    void sortsByUtf16CodeUnits();
    void leavesOneMemberOut();
    void refuses_data();
    void refuses();
    void refusesDeepNesting();
    void saysWhereDifferencesAre();
};

void JcsTest::writesTheOneText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("space and order") << QByteArray(" { \"b\" : [ 1 , true , null ] ,\n\"a\":\"x\"} ") << QByteArray(R"({"a":"x","b":[1,true,null]})");
    // RFC 8785, section 3.2.2.2: the shortest escapes, and none where none is needed.
    QTest::newRow("escapes") << QByteArray(R"("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/")") << QByteArray("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    QTest::newRow("control characters") << QByteArray(R"("\b\f\r\t\u0000\u001f\u007f")") << QByteArray("\"\\b\\f\\r\\t\\u0000\\u001f\x7f\"");
    QTest::newRow("astral") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("whole numbers") << QByteArray("[0,-1,9007199254740991]") << QByteArray("[0,-1,9007199254740991]");
    QTest::newRow("empty") << QByteArray("[{},[],\"\"]") << QByteArray("[{},[],\"\"]");
}

void JcsTest::writesTheOneText()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, canonical);

    const auto value = parseJson(json);
    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), canonical);
    QCOMPARE(*parseJson(canonical) == *value, true);
}

void JcsTest::sortsByUtf16CodeUnits()
{
    // The example of RFC 8785, section 3.2.3.
    const QByteArray json = R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",)"
                            R"("\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})";
    const auto value = parseJson(json);
    QVERIFY(value);
    QStringList order;
    for (const JsonMember &member : value->members()) {
        order.append(member.value.toString().section(u' ', 0, 0));
    }
    QCOMPARE(order, QStringList({u"Carriage"_s, u"One"_s, u"Control"_s, u"Latin"_s, u"Euro"_s, u"Emoji:"_s, u"Hebrew"_s}));
}

void JcsTest::leavesOneMemberOut()
{
    const auto value = parseJson(R"({"proof":1,"a":{"proof":2}})");
    QVERIFY(value);
    QCOMPARE(canonicalJson(*value, u"proof"), QByteArray(R"({"a":{"proof":2}})"));
}

void JcsTest::refuses_data()
{
    using Kind = JsonProblem::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("pointer");

    const auto row = [](const char *name, const char *json, Kind kind, const QString &pointer = {}) {
        QTest::newRow(name) << QByteArray(json) << kind << pointer;
    };
    row("nothing", "", Kind::Syntax);
    row("text after the end", "{} {}", Kind::Syntax);
    row("open object", "{\"a\":1", Kind::Syntax);
    row("comma at the end", "[1,]", Kind::Syntax, u"/1"_s);
    row("no name", "{1:2}", Kind::Syntax);
    row("single quotes", "{'a':2}", Kind::Syntax);
    row("comment", "[1/**/]", Kind::Syntax);
    row("unknown word", "nul", Kind::Syntax);
    row("leading zero", "[01]", Kind::Syntax, u"/0"_s);
    row("plus", "[+1]", Kind::Syntax, u"/0"_s);
    row("bare newline in a text", "\"a\nb\"", Kind::Syntax);
    row("unknown escape", R"("\x41")", Kind::Syntax);
    row("short escape", R"("\u004")", Kind::Syntax);
    row("fraction", "{\"a\":[1.5]}", Kind::Number, u"/a/0"_s);
    row("exponent", "[1e2]", Kind::Number, u"/0"_s);
    row("minus zero", "[-0]", Kind::Number, u"/0"_s);
    row("beyond 53 bits", "[9007199254740992]", Kind::Number, u"/0"_s);
    row("far beyond", "[99999999999999999999]", Kind::Number, u"/0"_s);
    row("member twice", R"({"a":{"b":1,"\u0062":2}})", Kind::DuplicateMember, u"/a/b"_s);
    row("half a character", R"(["\ud83d"])", Kind::LoneSurrogate, u"/0"_s);
    row("halves in the wrong order", R"(["\ude00\ud83d"])", Kind::LoneSurrogate, u"/0"_s);
    row("half a character in a name", R"({"\ud83d":1})", Kind::LoneSurrogate);
    row("not UTF-8", "\"\xff\"", Kind::Encoding);
    row("overlong UTF-8", "\"\xc0\xaf\"", Kind::Encoding);
    row("surrogate as UTF-8", "\"\xed\xa0\x80\"", Kind::Encoding);
    row("byte order mark", "\xef\xbb\xbf{}", Kind::Encoding);
}

void JcsTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(JsonProblem::Kind, kind);
    QFETCH(QString, pointer);

    const auto value = parseJson(json);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, kind);
    QCOMPARE(value.error().pointer, pointer);
}

void JcsTest::refusesDeepNesting()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(maximumJsonDepth)));
    const auto refused = parseJson(nested(maximumJsonDepth + 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, JsonProblem::Kind::TooDeep);
    QVERIFY(!parseJson(QByteArray(1000000, '[')));
}

void JcsTest::saysWhereDifferencesAre()
{
    const auto difference = [](const char *a, const char *b) { return firstDifference(*parseJson(a), *parseJson(b)).value_or(u"none"_s); };
    QCOMPARE(difference(R"({"a":1})", R"({"a":1})"), u"none"_s);
    QCOMPARE(difference(R"({"a":{"b/c":[1,2]}})", R"({"a":{"b/c":[1,3]}})"), u"/a/b~1c/1"_s);
    QCOMPARE(difference("[1]", "[1,2]"), u"/1"_s);
    QCOMPARE(difference(R"({"a":1,"b":2})", R"({"b":2})"), u"/a"_s);
    QCOMPARE(difference(R"({"a":1})", R"({"a":1,"b":2})"), u"/b"_s);
    QCOMPARE(difference("1", "[]"), QString());
}

QTEST_APPLESS_MAIN(JcsTest)
#include "jcstest.moc"
