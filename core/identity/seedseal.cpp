// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seedseal.h"

#include "qrframe.h"
#include "recoverycode.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView magic = "WMKS";
static constexpr char newestVersion = 1;
static constexpr qsizetype saltLength = crypto_pwhash_SALTBYTES;
static constexpr qsizetype sealNonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype boxLength = seedLength + crypto_aead_xchacha20poly1305_ietf_ABYTES;
static constexpr unsigned long long passes = 3;
static constexpr size_t memoryBytes = size_t(256) * 1024 * 1024;

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static Result<SecretBytes> keyFrom(const QString &passphrase, QByteArrayView salt)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash(raw(key), static_cast<unsigned long long>(key.size()), text.constData(), static_cast<unsigned long long>(text.size()),
                                     raw(salt), passes, memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (failed != 0) {
        return failure(Error::Kind::Storage, u"memory"_s);
    }
    return SecretBytes::taken(std::move(key));
}

static QByteArray additionalData(QByteArrayView salt)
{
    QByteArray data = magic.toByteArray();
    data.append(newestVersion).append(salt);
    return data;
}

Result<QByteArray> sealSeed(const PersonKey &person, const QString &passphrase, Random &random)
{
    const QByteArray salt = random.bytes(saltLength);
    const QByteArray nonce = random.bytes(sealNonceLength);
    WAYMARK_TRY(const SecretBytes key, keyFrom(passphrase, salt));
    const QByteArray data = additionalData(salt);
    QByteArray box(boxLength, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, person.seed().data(), static_cast<unsigned long long>(seedLength), raw(data),
                                               static_cast<unsigned long long>(data.size()), nullptr, raw(nonce), key.data());
    return framedForQr(magic, newestVersion, QByteArray(salt + nonce + box));
}

Result<PersonKey> openSeed(QByteArrayView bytes, const QString &passphrase)
{
    WAYMARK_TRY(const QByteArrayView content, contentOfQr(bytes, magic, newestVersion, saltLength + sealNonceLength + boxLength));
    const QByteArrayView salt = content.first(saltLength);
    const QByteArrayView nonce = content.sliced(saltLength, sealNonceLength);
    const QByteArrayView box = content.sliced(saltLength + sealNonceLength);
    WAYMARK_TRY(const SecretBytes key, keyFrom(passphrase, salt));
    const QByteArray data = additionalData(salt);
    QByteArray seed(seedLength, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(seed), nullptr, nullptr, raw(box), static_cast<unsigned long long>(box.size()), raw(data),
                                                   static_cast<unsigned long long>(data.size()), raw(nonce), key.data())
        != 0) {
        return failure(Error::Kind::WrongPassphrase);
    }
    return PersonKey::fromSeed(SecretBytes::taken(std::move(seed)));
}

Result<PersonKey> openSeedCode(const QString &text, const QString &passphrase)
{
    WAYMARK_TRY(const SecretBytes bytes, fromQrText(text));
    return openSeed(bytes.view(), passphrase);
}

}
