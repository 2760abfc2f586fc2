// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordfixtures.h"

#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "dataintegrity.h"
#include "didkey.h"

#include <sodium.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

TestSigner::TestSigner(const QByteArray &seed)
    : m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), reinterpret_cast<unsigned char *>(m_secret.data()), raw(seed));
    m_did = didOf(PersonId{publicKey});
}

Result<QByteArray> TestSigner::sign(const QByteArray &bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                         raw(m_secret));
    return signature;
}

const TestSigner &mira()
{
    static const TestSigner signer('\1');
    return signer;
}

const TestSigner &jonas()
{
    static const TestSigner signer('\2');
    return signer;
}

Holder miraAsHolder()
{
    return {
        .did = mira().did(),
        .identities = {HashedIdentity::of(u"emailAddress"_s, u"mira@example.org"_s, u"salt-1"_s), HashedIdentity::of(u"name"_s, u"Mira Sommer"_s, u"salt-2"_s)},
    };
}

static QList<ScaleLevel> scale()
{
    return {
        {.level = 1, .name = u"Aware"_s, .description = u"Knows of it."_s},
        {.level = 2, .name = u"Beginning"_s, .description = u"Does it with help."_s},
        {.level = 3, .name = u"Able"_s, .description = u"Does it alone."_s},
        {.level = 4, .name = u"Strong"_s, .description = u"Helps others."_s},
        {.level = 5, .name = u"Leading"_s, .description = u"Shapes how it is done."_s},
    };
}

Claim sampleClaim(int number)
{
    Claim claim;
    claim.kind = ClaimKind::Competency;
    claim.topic = u"competency-"_s + QString::number(number);
    claim.code = u"C-"_s + QString::number(number);
    claim.name = u"Business valuation "_s + QString::number(number);
    claim.description = u"Putting a value on technology decisions – “in numbers”."_s;
    claim.criteria = u"Shown in an **accepted** assignment."_s;
    claim.results = {{.code = u"level"_s, .name = u"Level"_s, .scale = scale(), .level = 3, .value = {}}};
    claim.demonstrations = Demonstrations{.shown = 2, .expected = 3};
    claim.narrative = u"Convincing figures,\nclearly told. Zoë & Łukasz agree. 😀"_s;
    claim.from = QDate(2025, 11, 3);
    claim.until = QDate(2026, 2, 20);
    claim.awarded = QDate(2026, 2, 27);
    claim.evidence = {{.id = testUuid(100 + number),
                       .name = u"Business case"_s,
                       .genre = u"Work product"_s,
                       .description = u"The second attempt."_s,
                       .narrative = {},
                       .sha256 = QByteArray(32, static_cast<char>(number)),
                       .accepted = true}};
    return claim;
}

JsonValue sampleCredential(int number)
{
    const Envelope envelope{.id = testUuid(number), .issuer = {.did = jonas().did(), .name = u"Jonas Weber"_s}, .at = signedAt};
    return withProof(achievementCredential(envelope, miraAsHolder(), sampleClaim(number)), credentialTime(signedAt), jonas()).value();
}

JsonValue sampleRecord(int count)
{
    Compilation compilation;
    compilation.envelope = {.id = testUuid(1000), .issuer = {.did = mira().did(), .name = u"Mira Sommer"_s}, .at = signedAt + 1000};
    compilation.holder = miraAsHolder();
    compilation.name = u"Career record of Mira Sommer"_s;
    compilation.description = u"Compiled by its holder."_s;
    for (int i = 1; i <= count; ++i) {
        compilation.credentials.push_back(sampleCredential(i));
    }
    return withProof(clrCredential(compilation), credentialTime(signedAt + 1000), mira()).value();
}

QString testDataFolder()
{
    return QStringLiteral(WAYMARK_TEST_DATA);
}

QByteArray testData(const QString &name)
{
    QFile file(testDataFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JsonValue testJson(const QString &name)
{
    const auto value = parseJson(testData(name));
    return value ? *value : JsonValue();
}

}
