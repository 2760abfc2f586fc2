// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialkey.h"

#include "base58.h"
#include "didkey.h"
#include "signing.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QString verificationMethodOf(const QString &did)
{
    return did + u'#' + did.sliced(did.lastIndexOf(u':') + 1);
}

QString didOfVerificationMethod(const QString &method)
{
    const qsizetype hash = method.indexOf(u'#');
    const QString did = hash < 0 ? QString() : method.first(hash);
    return verificationMethodOf(did) == method ? did : QString();
}

/** An address on a server, with the key behind the '#': nobody is asked whether it is there. */
static QString didInAddress(const QString &method)
{
    const qsizetype hash = method.indexOf(u'#');
    const bool onServer = method.startsWith("https://"_L1) || method.startsWith("http://"_L1);
    return hash > 0 && onServer ? u"did:key:"_s + method.sliced(hash + 1) : QString();
}

QString keyNameOfVerificationMethod(const QString &method)
{
    const QString did = didOfVerificationMethod(method);
    return did.isEmpty() ? didInAddress(method) : did;
}

std::optional<QByteArray> keyOfVerificationMethod(const QString &method)
{
    const Result<PersonId> person = personFromDid(keyNameOfVerificationMethod(method));
    return person ? std::optional(person->key) : std::nullopt;
}

std::optional<QByteArray> signatureFromMultibase(const QString &text)
{
    const Result<QByteArray> bytes = fromBase58(QStringView(text).sliced(text.startsWith(u'z') ? 1 : 0));
    return text.startsWith(u'z') && bytes && bytes->size() == signatureLength ? std::optional(*bytes) : std::nullopt;
}

QString toMultibase(const QByteArray &bytes)
{
    return u'z' + toBase58(bytes);
}

QString keyFingerprint(const QString &did)
{
    if (!personFromDid(did)) {
        return did;
    }
    const QString key = did.sliced(did.lastIndexOf(u':') + 1);
    QString result;
    for (qsizetype i = 0; i < key.size(); i += 4) {
        result += (i > 0 ? u" "_s : QString()) + key.mid(i, 4);
    }
    return result;
}

}
