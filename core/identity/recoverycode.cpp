// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recoverycode.h"

#include "qrframe.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView magic = "WMKR";
static constexpr char newestVersion = 1;
static constexpr qsizetype headLength = 16;
static constexpr qsizetype keyLength = 32;
static constexpr QLatin1StringView textPrefix = "WAYMARK:"_L1;

SecretBytes toQrBytes(const RecoveryCode &code)
{
    Q_ASSERT(code.head.size() == headLength && code.key.size() == keyLength);
    QByteArray content = code.head;
    content.append(code.key.view());
    SecretBytes bytes = SecretBytes::taken(framedForQr(magic, newestVersion, content));
    wipe(content);
    return bytes;
}

Result<RecoveryCode> recoveryCodeFromQr(QByteArrayView bytes)
{
    WAYMARK_TRY(const QByteArrayView content, contentOfQr(bytes, magic, newestVersion, headLength + keyLength));
    return RecoveryCode{.key = SecretBytes::copied(content.sliced(headLength)), .head = content.first(headLength).toByteArray()};
}

QString toQrText(QByteArrayView bytes)
{
    const QByteArray plain = QByteArray::fromRawData(bytes.data(), bytes.size());
    return textPrefix + QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<SecretBytes> fromQrText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(textPrefix)) {
        return failure(Error::Kind::Invalid, u"text"_s);
    }
    auto decoded = QByteArray::fromBase64Encoding(trimmed.sliced(textPrefix.size()).toLatin1(),
                                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return failure(Error::Kind::Invalid, u"text"_s);
    }
    return SecretBytes::taken(std::move(decoded.decoded));
}

}
