// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwebkey.h"

#include "canonical/jcs.h"
#include "didkey.h"
#include "signing.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

template<auto release>
struct Releaser {
    template<typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

template<typename T, auto release>
using Owned = std::unique_ptr<T, Releaser<release>>;

using Number = Owned<BIGNUM, BN_free>;
using PublicKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParameterBuilder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;

constexpr qsizetype coordinateLength = 32;
constexpr qsizetype smallestModulus = 256;
constexpr qsizetype largestModulus = 1024;
constexpr qsizetype largestExponent = 8;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(raw(bytes), static_cast<int>(bytes.size()), nullptr));
}

PublicKey keyOf(const char *kind, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0) {
        return nullptr;
    }
    return PublicKey(key);
}

PublicKey rsaKey(const QByteArray &modulus, const QByteArray &exponent)
{
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const bool built = builder && n && e && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) == 1
        && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) == 1;
    return built ? keyOf("RSA", builder.get()) : nullptr;
}

PublicKey p256Key(const QByteArray &x, const QByteArray &y)
{
    const QByteArray point = '\x04' + x + y;
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const bool built = builder && OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) == 1
        && OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), static_cast<size_t>(point.size())) == 1;
    return built ? keyOf("EC", builder.get()) : nullptr;
}

bool verifiesSha256(const PublicKey &key, const QByteArray &bytes, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), raw(signature), static_cast<size_t>(signature.size()), raw(bytes), static_cast<size_t>(bytes.size())) == 1;
}

/** A token has r and s in a row; OpenSSL wants them in DER. Empty where they are no signature. */
QByteArray derOf(const QByteArray &signature)
{
    if (signature.size() != 2 * coordinateLength) {
        return {};
    }
    Number r = numberOf(signature.first(coordinateLength));
    Number s = numberOf(signature.last(coordinateLength));
    const Owned<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    if (!pair || !r || !s) {
        return {};
    }
    // Refuses nothing but null; both belong to the pair from here on.
    ECDSA_SIG_set0(pair.get(), r.release(), s.release());
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    // Characters that only other decoders would read, and bits that none reads, are two texts for the same bytes.
    return decoded && decoded.decoded.toBase64(options) == text ? std::optional(decoded.decoded) : std::nullopt;
}

std::optional<TokenAlgorithm> tokenAlgorithmFromCode(const QString &code)
{
    if (code == "RS256"_L1) {
        return TokenAlgorithm::Rs256;
    }
    if (code == "ES256"_L1) {
        return TokenAlgorithm::Es256;
    }
    return code == "EdDSA"_L1 ? std::optional(TokenAlgorithm::EdDsa) : std::nullopt;
}

std::optional<JsonWebKey> JsonWebKey::fromJson(const JsonValue &jwk)
{
    const auto bytes = [&jwk](QStringView member) { return fromBase64Url(jwk[member].toString().toLatin1()).value_or(QByteArray()); };
    const QString kind = jwk[u"kty"].toString();
    const QString curve = jwk[u"crv"].toString();
    JsonWebKey key(TokenAlgorithm::Rs256);
    if (kind == "RSA"_L1) {
        key.m_first = bytes(u"n");
        key.m_second = bytes(u"e");
        const bool fits = key.m_first.size() >= smallestModulus && key.m_first.size() <= largestModulus && !key.m_first.startsWith('\0')
            && !key.m_second.isEmpty() && key.m_second.size() <= largestExponent;
        return fits ? std::optional(key) : std::nullopt;
    }
    if (kind == "EC"_L1 && curve == "P-256"_L1) {
        key.m_algorithm = TokenAlgorithm::Es256;
        key.m_first = bytes(u"x");
        key.m_second = bytes(u"y");
        const bool fits = key.m_first.size() == coordinateLength && key.m_second.size() == coordinateLength;
        return fits ? std::optional(key) : std::nullopt;
    }
    const QByteArray x = bytes(u"x");
    return kind == "OKP"_L1 && curve == "Ed25519"_L1 && x.size() == publicKeyLength ? std::optional(ofEd25519(x)) : std::nullopt;
}

JsonWebKey JsonWebKey::ofEd25519(const QByteArray &key)
{
    JsonWebKey result(TokenAlgorithm::EdDsa);
    result.m_first = key;
    return result;
}

bool JsonWebKey::verifies(const QByteArray &bytes, const QByteArray &signature) const
{
    switch (m_algorithm) {
    case TokenAlgorithm::Rs256:
        return verifiesSha256(rsaKey(m_first, m_second), bytes, signature);
    case TokenAlgorithm::Es256: {
        const QByteArray der = derOf(signature);
        return !der.isEmpty() && verifiesSha256(p256Key(m_first, m_second), bytes, der);
    }
    case TokenAlgorithm::EdDsa:
        break;
    }
    return verifyBareSignature(m_first, bytes, signature).has_value();
}

QString JsonWebKey::name() const
{
    if (m_algorithm == TokenAlgorithm::EdDsa) {
        return didOf(PersonId{m_first});
    }
    JsonValue required = JsonValue::object();
    if (m_algorithm == TokenAlgorithm::Rs256) {
        required.set(u"kty"_s, u"RSA"_s).set(u"n"_s, base64Url(m_first)).set(u"e"_s, base64Url(m_second));
    } else {
        required.set(u"kty"_s, u"EC"_s).set(u"crv"_s, u"P-256"_s).set(u"x"_s, base64Url(m_first)).set(u"y"_s, base64Url(m_second));
    }
    const QByteArray hash = QCryptographicHash::hash(canonicalJson(required), QCryptographicHash::Sha256);
    return u"urn:ietf:params:oauth:jwk-thumbprint:sha-256:"_s + base64Url(hash);
}

}
