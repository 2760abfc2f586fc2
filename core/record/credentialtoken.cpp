// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialtoken.h"

#include "canonical/jsonparser.h"
#include "credentialchecks.h"
#include "credentialkey.h"
#include "jsonwebkey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

constexpr std::array claimNames{"aud"_L1, "exp"_L1, "iat"_L1, "iss"_L1, "jti"_L1, "nbf"_L1, "sub"_L1};
constexpr std::array headNames{"alg"_L1, "jwk"_L1, "kid"_L1, "typ"_L1};

bool isBase64Url(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

std::expected<JsonValue, Refusal> partOf(const QByteArray &text, const QString &name)
{
    const auto bytes = fromBase64Url(text);
    const auto value = bytes ? parseJson(*bytes) : std::unexpected(JsonProblem{});
    if (!value || !value->isObject()) {
        return std::unexpected(Refusal{RefusalReason::NotJson, {}, name});
    }
    return *value;
}

/** Of the key in the token's head. */
std::optional<JsonWebKey> keyOf(const JsonValue &head)
{
    if (const JsonValue *jwk = head.find(u"jwk")) {
        return JsonWebKey::fromJson(*jwk);
    }
    return keyOfVerificationMethod(head[u"kid"].toString()).transform(&JsonWebKey::ofEd25519);
}

/** What a token says beside the credential has to be what the credential says. */
class ClaimChecker
{
public:
    ClaimChecker(const JsonValue &payload, const JsonValue &credential)
        : m_payload(payload)
        , m_credential(credential)
    {
    }

    QList<Refusal> run()
    {
        checkText(u"iss"_s, issuerOf(m_credential));
        checkText(u"jti"_s, m_credential[u"id"].toString());
        checkText(u"sub"_s, m_credential[u"credentialSubject"][u"id"].toString());
        checkTime(u"nbf"_s, u"validFrom"_s);
        checkTime(u"exp"_s, u"validUntil"_s);
        return m_refusals;
    }

private:
    void refuse(const QString &claim) { m_refusals.append({RefusalReason::ClaimDiffers, {}, claim}); }

    void checkText(const QString &claim, const QString &said)
    {
        if (m_payload.has(claim) && m_payload[claim].toString() != said) {
            refuse(claim);
        }
    }

    void checkTime(const QString &claim, const QString &member)
    {
        const std::optional<qint64> instant = instantOf(m_credential[member].toString());
        const bool fits = m_payload[claim].isInteger() && instant && *instant / 1000 == m_payload[claim].toInteger();
        if (m_payload.has(claim) && !fits) {
            refuse(claim);
        }
    }

    const JsonValue &m_payload;
    const JsonValue &m_credential;
    QList<Refusal> m_refusals;
};

JsonValue credentialIn(const JsonValue &payload)
{
    if (const JsonValue *wrapped = payload.find(u"vc")) {
        return *wrapped;
    }
    JsonValue credential = payload;
    for (const QLatin1StringView name : claimNames) {
        credential.remove(QString(name));
    }
    return credential;
}

/** Every member of a head may change what the token means. */
bool isHeadKnown(const JsonValue &head)
{
    return std::ranges::all_of(head.members(), [](const JsonMember &member) { return std::ranges::contains(headNames, member.name); });
}

void checkSignature(CredentialToken &token, const JsonValue &head, const QByteArray &content, const QByteArray &signature)
{
    const auto algorithm = tokenAlgorithmFromCode(head[u"alg"].toString());
    const auto key = keyOf(head);
    if (!isHeadKnown(head)) {
        token.refusals.append({RefusalReason::BrokenProof, {}, u"head"_s});
    } else if (!algorithm) {
        token.refusals.append({RefusalReason::UnknownSuite, {}, head[u"alg"].toString()});
    } else if (!key || key->algorithm() != *algorithm) {
        token.refusals.append({RefusalReason::UnknownKeyKind, {}, head[u"kid"].toString()});
    } else {
        token.key = key->name();
        const std::optional<QByteArray> bytes = fromBase64Url(signature);
        if (!bytes || !key->verifies(content, *bytes)) {
            token.refusals.append({RefusalReason::Edited, {}, {}});
        }
    }
}

/** An issuer that is a key has to be this one; any other id is a name that the key gives itself. */
void checkIssuer(CredentialToken &token)
{
    const QString issuer = issuerOf(token.credential);
    token.keyIsIssuer = !token.key.isEmpty() && issuer == token.key;
    if (issuer.startsWith("did:"_L1) && !token.key.isEmpty() && !token.keyIsIssuer) {
        token.refusals.append({RefusalReason::SwappedIssuer, u"/issuer/id"_s, issuer});
    }
}

}

bool isCredentialToken(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    return text.startsWith("ey") && text.count('.') == 2 && text.size() <= maximumJsonBytes && std::ranges::all_of(text, isBase64Url);
}

std::expected<CredentialToken, Refusal> readCredentialToken(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.trimmed().split('.');
    if (parts.size() != 3) {
        return std::unexpected(Refusal{RefusalReason::NotJson, {}, {}});
    }
    const auto head = partOf(parts.at(0), u"head"_s);
    if (!head) {
        return std::unexpected(head.error());
    }
    const auto payload = partOf(parts.at(1), u"payload"_s);
    if (!payload) {
        return std::unexpected(payload.error());
    }
    CredentialToken token{.credential = credentialIn(*payload), .key = {}, .keyIsIssuer = false, .refusals = {}};
    checkSignature(token, *head, parts.at(0) + '.' + parts.at(1), parts.at(2));
    checkIssuer(token);
    token.refusals += ClaimChecker(*payload, token.credential).run();
    return token;
}

}
