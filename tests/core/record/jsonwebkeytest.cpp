// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwebkey.h"
#include "canonical/jsonparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JsonWebKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesPublishedSignatures_data();
    void verifiesPublishedSignatures();
    void refusesBadKeys_data();
    void refusesBadKeys();
    void namesKeysByTheirThumbprint();
    void readsBase64UrlStrictly();
    void knowsThreeAlgorithms();
};

static constexpr const char
    *p256 = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
static constexpr const char *ed25519 = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
static constexpr const char *rsa =
    R"({"kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"})";

static std::optional<JsonWebKey> keyOf(const QByteArray &json)
{
    return JsonWebKey::fromJson(parseJson(json).value());
}

void JsonWebKeyTest::verifiesPublishedSignatures_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("RFC 7515, A.3") << QByteArray(p256)
                                   << QByteArray("eyJhbGciOiJFUzI1NiJ9."
                                                 "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
                                                 "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QTest::newRow("RFC 8037, A.4") << QByteArray(ed25519)
                                   << QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                                                 "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

void JsonWebKeyTest::verifiesPublishedSignatures()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);

    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray content = token.first(dot);
    QByteArray signature = fromBase64Url(token.sliced(dot + 1)).value();
    const std::optional<JsonWebKey> read = keyOf(key);
    QVERIFY(read);
    QVERIFY(read->verifies(content, signature));
    QVERIFY(!read->verifies(content + ' ', signature));
    signature[3] = static_cast<char>(signature[3] ^ 1);
    QVERIFY(!read->verifies(content, signature));
    QVERIFY(!read->verifies(content, signature.chopped(1)));
    QVERIFY(!read->verifies(content, {}));
}

void JsonWebKeyTest::refusesBadKeys_data()
{
    QTest::addColumn<QByteArray>("key");

    const auto with = [](const char *key, const char *before, const char *after) { return QByteArray(key).replace(before, after); };
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another curve") << with(p256, "P-256", "secp256k1");
    QTest::newRow("half a point") << with(p256, "\"y\"", "\"z\"");
    QTest::newRow("short coordinate") << with(p256, "f83OJ3D2", "f83O");
    QTest::newRow("a shared secret") << QByteArray(R"({"kty":"oct","k":"AAAA"})");
    QTest::newRow("short key") << with(ed25519, "11qYAYKx", "11qY");
    QTest::newRow("RSA of 1,024 bits") << QByteArray(R"({"kty":"RSA","e":"AQAB","n":")" + QByteArray(171, 'x') + R"("})");
    QTest::newRow("RSA without an exponent") << with(rsa, "AQAB", "");
    QTest::newRow("RSA with a huge exponent") << with(rsa, "AQAB", "AQABAQABAQABAQAB");
}

void JsonWebKeyTest::refusesBadKeys()
{
    QFETCH(QByteArray, key);
    QVERIFY(!keyOf(key));
}

/** RFC 7638, section 3.1. */
void JsonWebKeyTest::namesKeysByTheirThumbprint()
{
    QCOMPARE(keyOf(rsa)->name(), u"urn:ietf:params:oauth:jwk-thumbprint:sha-256:NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s);
    QVERIFY(keyOf(ed25519)->name().startsWith(u"did:key:z6Mk"_s));
}

void JsonWebKeyTest::readsBase64UrlStrictly()
{
    QCOMPARE(fromBase64Url("-_8"), QByteArray("\xfb\xff"));
    QVERIFY(!fromBase64Url("+/8"));
    QVERIFY(!fromBase64Url("-_8="));
    QVERIFY(!fromBase64Url("-_9"));
    QVERIFY(!fromBase64Url("-_ 8"));
}

void JsonWebKeyTest::knowsThreeAlgorithms()
{
    QCOMPARE(tokenAlgorithmFromCode(u"RS256"_s), TokenAlgorithm::Rs256);
    QCOMPARE(tokenAlgorithmFromCode(u"ES256"_s), TokenAlgorithm::Es256);
    QCOMPARE(tokenAlgorithmFromCode(u"EdDSA"_s), TokenAlgorithm::EdDsa);
    for (const QString &other : {u"none"_s, u"HS256"_s, u"RS1"_s, u""_s}) {
        QVERIFY(!tokenAlgorithmFromCode(other));
    }
}

QTEST_APPLESS_MAIN(JsonWebKeyTest)
#include "jsonwebkeytest.moc"
