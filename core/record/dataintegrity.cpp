// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dataintegrity.h"

#include "canonical/jcs.h"
#include "canonical/rdfcanon.h"
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

QString codeOf(ProofSuite suite)
{
    return suite == ProofSuite::Rdfc ? u"eddsa-rdfc-2022"_s : u"eddsa-jcs-2022"_s;
}

std::optional<ProofSuite> proofSuiteFromCode(const QString &code)
{
    for (const ProofSuite suite : {ProofSuite::Rdfc, ProofSuite::Jcs}) {
        if (code == codeOf(suite)) {
            return suite;
        }
    }
    return std::nullopt;
}

static RdfProblem ofTheProof(RdfProblem problem)
{
    problem.pointer.prepend(u"/proof"_s);
    return problem;
}

static std::expected<QByteArray, RdfProblem> statementsInput(const JsonValue &document, const JsonValue &proof)
{
    WAYMARK_TRY(const QByteArray documentText, canonicalRdf(document, {.without = u"proof", .context = nullptr}));
    WAYMARK_TRY(const QByteArray proofText, canonicalRdf(proof, {.without = u"proofValue", .context = document.find(u"@context")}).transform_error(ofTheProof));
    return sha256(proofText) + sha256(documentText);
}

std::expected<QByteArray, RdfProblem> proofInput(const JsonValue &document, const JsonValue &proof, ProofSuite suite)
{
    if (suite == ProofSuite::Rdfc) {
        return statementsInput(document, proof);
    }
    return sha256(canonicalJson(proof, u"proofValue")) + sha256(canonicalJson(document, u"proof"));
}

/** Only `eddsa-jcs-2022` keeps the context in the proof. */
static JsonValue proofOptions(const JsonValue &document, ProofSuite suite, const QString &created, const QString &did)
{
    JsonValue proof = JsonValue::object();
    proof.set(u"type"_s, QString(proofType));
    proof.set(u"cryptosuite"_s, codeOf(suite));
    proof.set(u"created"_s, created);
    proof.set(u"verificationMethod"_s, verificationMethodOf(did));
    proof.set(u"proofPurpose"_s, u"assertionMethod"_s);
    const JsonValue *context = document.find(u"@context");
    if (context && suite == ProofSuite::Jcs) {
        proof.set(u"@context"_s, *context);
    }
    return proof;
}

Result<JsonValue> withProof(JsonValue document, ProofSuite suite, const QString &created, const CredentialSigner &signer)
{
    JsonValue proof = proofOptions(document, suite, created, signer.did());
    const auto input = proofInput(document, proof, suite);
    if (!input) {
        return failure(Error::Kind::Invalid, u"document"_s, input.error().detail + u" at "_s + input.error().pointer);
    }
    WAYMARK_TRY(const QByteArray signature, signer.sign(*input));
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

Result<JsonValue> withProof(JsonValue document, const QString &created, const CredentialSigner &signer)
{
    WAYMARK_TRY(JsonValue once, withProof(std::move(document), ProofSuite::Rdfc, created, signer));
    return withProof(std::move(once), ProofSuite::Jcs, created, signer);
}

static bool isWellFormed(const JsonValue &proof)
{
    return proof[u"type"].toString() == proofType && !proof[u"verificationMethod"].toString().isEmpty()
        && proof[u"proofPurpose"].toString() == "assertionMethod"_L1 && !proof[u"proofValue"].toString().isEmpty();
}

static bool hasContextOf(const JsonValue &document, const JsonValue &proof, ProofSuite suite)
{
    return suite == ProofSuite::Rdfc ? !proof.has(u"@context") : proof[u"@context"] == document[u"@context"];
}

static ProofCheck checkSignature(const JsonValue &document, const JsonValue &proof, ProofSuite suite, const QByteArray &key)
{
    const std::optional<QByteArray> signature = signatureFromMultibase(proof[u"proofValue"].toString());
    if (!signature) {
        return {.state = ProofState::Malformed, .problem = {}};
    }
    if (!hasContextOf(document, proof, suite)) {
        return {.state = ProofState::OtherContext, .problem = {}};
    }
    const auto input = proofInput(document, proof, suite);
    if (!input) {
        return {.state = ProofState::NoStatements, .problem = input.error()};
    }
    return {.state = verifyBareSignature(key, *input, *signature) ? ProofState::Holds : ProofState::Differs, .problem = {}};
}

ProofCheck checkProof(const JsonValue &document, const JsonValue &proof)
{
    if (!isWellFormed(proof)) {
        return {.state = ProofState::Malformed, .problem = {}};
    }
    const std::optional<ProofSuite> suite = proofSuiteFromCode(proof[u"cryptosuite"].toString());
    if (!suite) {
        return {.state = ProofState::UnknownSuite, .problem = {}};
    }
    const std::optional<QByteArray> key = keyOfVerificationMethod(proof[u"verificationMethod"].toString());
    if (!key) {
        return {.state = ProofState::UnknownKey, .problem = {}};
    }
    return checkSignature(document, proof, *suite, *key);
}

}
