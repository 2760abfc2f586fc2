// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seal.h"

#include "credentialkey.h"
#include "signing.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static QByteArray unmade()
{
    return QByteArray(Seal::digits, '0');
}

QByteArray sealPlaceholder(const QString &did)
{
    return Seal::marker + did.toLatin1() + ' ' + unmade();
}

namespace
{

/** Where a seal stands in a file. */
struct Place {
    QString did;
    /** Of the first digit. */
    qsizetype digits = 0;
};

/** A did:key has 56 characters; a bound for what is looked at. */
constexpr qsizetype longestDid = 128;

std::optional<Place> placeAt(QByteArrayView file, qsizetype start)
{
    const qsizetype name = start + Seal::marker.size();
    const qsizetype space = file.sliced(name, std::min(longestDid, file.size() - name)).indexOf(' ');
    if (space < 0 || file.size() - (name + space + 1) < Seal::digits) {
        return std::nullopt;
    }
    return Place{.did = QString::fromLatin1(file.sliced(name, space)), .digits = name + space + 1};
}

/** What the key signs: the purpose, a zero byte, and SHA-256 of the file without the digits and the @p behind bytes after them. */
QByteArray sealedMessage(QByteArrayView file, qsizetype digits, qsizetype behind)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.first(digits));
    hash.addData(file.sliced(std::min(file.size(), digits + Seal::digits + behind)));
    return QByteArray("waymark/document-seal/v1") + '\0' + hash.result();
}

bool isDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

}

Result<QByteArray> sealed(QByteArray file, const CredentialSigner &signer, qsizetype behind)
{
    const QByteArray placeholder = sealPlaceholder(signer.did());
    const qsizetype start = QByteArrayView(file).lastIndexOf(placeholder);
    if (start < 0 || start != QByteArrayView(file).lastIndexOf(Seal::marker)) {
        return failure(Error::Kind::Invalid, u"seal"_s);
    }
    const qsizetype digits = start + placeholder.size() - Seal::digits;
    WAYMARK_TRY(const QByteArray signature, signer.sign(sealedMessage(file, digits, behind)));
    if (signature.size() != signatureLength) {
        return failure(Error::Kind::Invalid, u"signature"_s);
    }
    return file.replace(digits, Seal::digits, signature.toHex());
}

SealFinding findSeal(QByteArrayView file, qsizetype behind)
{
    const qsizetype start = file.lastIndexOf(Seal::marker);
    if (start < 0) {
        return {};
    }
    SealFinding finding{.state = SealFinding::State::Broken, .did = {}};
    const std::optional<Place> place = placeAt(file, start);
    const std::optional<QByteArray> key = place ? keyOfVerificationMethod(verificationMethodOf(place->did)) : std::nullopt;
    if (!key) {
        return finding;
    }
    finding.did = place->did;
    const QByteArrayView digits = file.sliced(place->digits, Seal::digits);
    // One way only of writing the digits, so that they cannot be changed either.
    const bool holds = std::ranges::all_of(digits, isDigit)
        && verifyBareSignature(*key, sealedMessage(file, place->digits, behind), QByteArray::fromHex(digits.toByteArray()));
    finding.state = holds ? SealFinding::State::Holds : SealFinding::State::Broken;
    return finding;
}

}
