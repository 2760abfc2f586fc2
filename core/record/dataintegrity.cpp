// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dataintegrity.h"

#include "canonical/jcs.h"
#include "credentialkey.h"
#include "signing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr auto proofType = "DataIntegrityProof"_L1;

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray proofInput(const JsonValue &document, const JsonValue &proof)
{
    return sha256(canonicalJson(proof, u"proofValue")) + sha256(canonicalJson(document, u"proof"));
}

static JsonValue proofOptions(const JsonValue &document, const QString &created, const QString &did)
{
    JsonValue proof = JsonValue::object();
    proof.set(u"type"_s, QString(proofType));
    proof.set(u"cryptosuite"_s, jcsSuite.toString());
    proof.set(u"created"_s, created);
    proof.set(u"verificationMethod"_s, verificationMethodOf(did));
    proof.set(u"proofPurpose"_s, u"assertionMethod"_s);
    if (const JsonValue *context = document.find(u"@context")) {
        proof.set(u"@context"_s, *context);
    }
    return proof;
}

Result<JsonValue> withProof(JsonValue document, const QString &created, const CredentialSigner &signer)
{
    JsonValue proof = proofOptions(document, created, signer.did());
    WAYMARK_TRY(const QByteArray signature, signer.sign(proofInput(document, proof)));
    if (signature.size() != signatureLength) {
        return failure(Error::Kind::Invalid, u"signature"_s);
    }
    proof.set(u"proofValue"_s, toMultibase(signature));
    if (!document.has(u"proof")) {
        document.set(u"proof"_s, JsonValue::array());
    }
    document.find(u"proof")->append(std::move(proof));
    return document;
}

static bool isWellFormed(const JsonValue &proof)
{
    return proof[u"type"].toString() == proofType && !proof[u"verificationMethod"].toString().isEmpty()
        && proof[u"proofPurpose"].toString() == "assertionMethod"_L1 && !proof[u"proofValue"].toString().isEmpty();
}

ProofState checkProof(const JsonValue &document, const JsonValue &proof)
{
    if (!isWellFormed(proof)) {
        return ProofState::Malformed;
    }
    if (proof[u"cryptosuite"].toString() != jcsSuite) {
        return ProofState::UnknownSuite;
    }
    const std::optional<QByteArray> key = keyOfVerificationMethod(proof[u"verificationMethod"].toString());
    if (!key) {
        return ProofState::UnknownKey;
    }
    const std::optional<QByteArray> signature = signatureFromMultibase(proof[u"proofValue"].toString());
    if (!signature) {
        return ProofState::Malformed;
    }
    if (!(proof[u"@context"] == document[u"@context"])) {
        return ProofState::OtherContext;
    }
    return verifyBareSignature(*key, proofInput(document, proof), *signature) ? ProofState::Holds : ProofState::Differs;
}

}
