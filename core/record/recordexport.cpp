// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcommands.h"

#include "attestationrepository.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "dataintegrity.h"
#include "recordpreview.h"
#include "recordrepository.h"
#include "verifier.h"
#include "writer.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::RecordCommand
{

namespace
{

/** What was selected, as it stands in the store now. */
struct Chosen {
    std::vector<Attestation> attestations;
    std::vector<RecordEntry> entries;
    bool partial = false;
};

Result<Attestation> chosenAttestation(Database &database, AttestationId id, const QString &holder)
{
    WAYMARK_TRY(const std::optional<StoredAttestation> stored, AttestationRepository(database).attestation(id));
    if (!stored) {
        return failure(Error::Kind::NotFound, u"attestation"_s);
    }
    if (!stored->counts() || stored->attestation.subject != holder) {
        return failure(Error::Kind::NotPossible, u"attestation"_s);
    }
    return stored->attestation;
}

Result<Chosen> choose(Database &database, const ExportRequest &request)
{
    Chosen chosen;
    for (const AttestationId id : request.selection.attestations) {
        WAYMARK_TRY(Attestation attestation, chosenAttestation(database, id, request.holder.did));
        chosen.attestations.push_back(std::move(attestation));
    }
    RecordRepository repository(database);
    for (const RecordEntryId id : request.selection.entries) {
        WAYMARK_TRY(std::optional<RecordEntry> entry, repository.entry(id));
        if (!entry) {
            return failure(Error::Kind::NotFound, u"entry"_s);
        }
        chosen.entries.push_back(*std::move(entry));
    }
    WAYMARK_TRY(const qint64 attestations, AttestationRepository(database).countAbout(request.holder.did));
    WAYMARK_TRY(const qint64 entries, repository.entryCount());
    chosen.partial = attestations > std::ssize(chosen.attestations) || entries > std::ssize(chosen.entries);
    return chosen;
}

QString statementTypeOf(RecordEntryKind kind)
{
    switch (kind) {
    case RecordEntryKind::Learning:
        return u"Course"_s;
    case RecordEntryKind::Goal:
        return u"Achievement"_s;
    case RecordEntryKind::Certificate:
        return u"Certification"_s;
    default:
        break;
    }
    const QString code = codeOf(kind);
    return u"ext:"_s + code.first(1).toUpper() + code.sliced(1);
}

/** What she says of it, and the hours that she counts. */
QString descriptionOf(const RecordEntry &entry)
{
    if (!entry.minutes) {
        return entry.description;
    }
    const QString hours = u"Hours of %1: %2"_s.arg(entry.category, QString::number(*entry.minutes / 60.0, 'g', 6));
    return entry.description.isEmpty() ? hours : QString(entry.description + u"\n\n"_s + hours);
}

SelfStatement statementOf(const RecordEntry &entry)
{
    return {.id = entry.id.value,
            .type = statementTypeOf(entry.kind),
            .name = entry.title,
            .description = descriptionOf(entry),
            .organisation = entry.organisation,
            .from = entry.from,
            .until = entry.until};
}

/** The record without its proof, as it would be with this id and date. */
class Compiler
{
public:
    Compiler(const ExportRequest &request, const Chosen &chosen, const CredentialSigner &signer)
        : m_request(request)
        , m_chosen(chosen)
        , m_signer(signer)
    {
    }

    [[nodiscard]] Result<JsonValue> compile(const QUuid &id, qint64 at) const
    {
        Compilation compilation;
        compilation.envelope = {.id = id, .issuer = me(), .at = at};
        compilation.holder = m_request.holder;
        compilation.name = u"Career record of "_s + m_request.holderName;
        compilation.description = u"Compiled by its holder; each entry carries the signature of the one who vouches for it."_s;
        compilation.partial = m_chosen.partial;
        WAYMARK_CHECK(addAttestations(compilation));
        WAYMARK_CHECK(addEntries(compilation));
        if (compilation.credentials.empty()) {
            return failure(Error::Kind::Blank, u"selection"_s);
        }
        return clrCredential(compilation);
    }

private:
    [[nodiscard]] Party me() const { return {.did = m_signer.did(), .name = m_request.holderName}; }

    [[nodiscard]] Result<void> addAttestations(Compilation &compilation) const
    {
        for (const Attestation &attestation : m_chosen.attestations) {
            auto credential = parseJson(attestation.credential);
            if (!credential) {
                return failure(Error::Kind::NotVerified, u"attestation"_s, attestation.credentialId);
            }
            auto &list = statementKindFromCode(attestation.kind) ? compilation.endorsements : compilation.credentials;
            list.push_back(*std::move(credential));
        }
        return {};
    }

    /** An entry changed later is a newer version of the same credential. */
    [[nodiscard]] Result<void> addEntries(Compilation &compilation) const
    {
        for (const RecordEntry &entry : m_chosen.entries) {
            const Envelope envelope{.id = entry.id.value, .issuer = me(), .at = compilation.envelope.at};
            JsonValue credential = selfCredential(envelope, m_request.holder, statementOf(entry));
            WAYMARK_TRY(JsonValue made, withProof(std::move(credential), credentialTime(envelope.at), m_signer));
            compilation.credentials.push_back(std::move(made));
        }
        return {};
    }

    const ExportRequest &m_request;
    const Chosen &m_chosen;
    const CredentialSigner &m_signer;
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString selectionText(const ExportRequest &request)
{
    JsonValue attestations = JsonValue::array();
    for (const AttestationId id : request.selection.attestations) {
        attestations.append(urnOf(id.value));
    }
    JsonValue entries = JsonValue::array();
    for (const RecordEntryId id : request.selection.entries) {
        entries.append(urnOf(id.value));
    }
    JsonValue identities = JsonValue::array();
    for (const HashedIdentity &identity : request.holder.identities) {
        JsonValue object = JsonValue::object();
        object.set(u"type"_s, identity.type).set(u"hash"_s, identity.hash).set(u"salt"_s, identity.salt);
        identities.append(std::move(object));
    }
    JsonValue selection = JsonValue::object();
    selection.set(u"attestations"_s, std::move(attestations)).set(u"entries"_s, std::move(entries));
    selection.set(u"identities"_s, std::move(identities)).set(u"name"_s, request.holderName);
    return QString::fromUtf8(canonicalJson(selection));
}

/** The record as it is to be given, and the export that it repeats, if it does. */
Result<std::pair<JsonValue, Disclosure>> compileAsBefore(Writer &writer, const ExportRequest &request, const Compiler &compiler, const CredentialSigner &signer)
{
    Disclosure disclosure;
    // With no id and no date, the same content gives the same text.
    WAYMARK_TRY(const JsonValue content, compiler.compile(QUuid(), 0));
    disclosure.fingerprint = sha256(canonicalJson(content));
    WAYMARK_TRY(const std::optional<Disclosure> before, RecordRepository(writer.database()).disclosureOf(disclosure.fingerprint));
    disclosure.record = before ? before->record : writer.newUuid();
    disclosure.madeAt = before ? before->madeAt : writer.now();
    WAYMARK_TRY(JsonValue bare, compiler.compile(disclosure.record, disclosure.madeAt));
    WAYMARK_TRY(JsonValue record, withProof(std::move(bare), credentialTime(disclosure.madeAt), signer));
    disclosure.id = writer.newId<DisclosureId>();
    disclosure.audience = request.audience;
    disclosure.selection = selectionText(request);
    // The last one covers every byte, and is the one that earlier versions made.
    disclosure.proof = record[u"proof"].items().back()[u"proofValue"].toString();
    disclosure.givenAt = writer.now();
    if (before && before->proof != disclosure.proof) {
        return failure(Error::Kind::NotVerified, u"proof"_s, u"the same record gave another proof"_s);
    }
    return std::pair(std::move(record), disclosure);
}

Result<void> verifyExport(const QByteArray &json, qint64 now)
{
    const VerificationReport report = verifyCredential(json, now);
    if (report.holds()) {
        return {};
    }
    const Refusal refusal = report.allRefusals().front();
    return failure(Error::Kind::NotVerified, u"attestation"_s, codeOf(refusal.reason) + u" at "_s + refusal.pointer);
}

}

Result<ExportedRecord> exportRecord(Writer &writer, const ExportRequest &request, const CredentialSigner &signer)
{
    if (request.selection.isEmpty()) {
        return failure(Error::Kind::Blank, u"selection"_s);
    }
    if (request.holder.did != signer.did()) {
        return failure(Error::Kind::Invalid, u"holder"_s);
    }
    WAYMARK_TRY(const Chosen chosen, choose(writer.database(), request));
    WAYMARK_TRY(const auto compiled, compileAsBefore(writer, request, Compiler(request, chosen, signer), signer));
    const QByteArray json = canonicalJson(compiled.first);
    WAYMARK_CHECK(verifyExport(json, std::max(writer.now(), compiled.second.madeAt)));
    WAYMARK_CHECK(RecordRepository::addDisclosure(writer, compiled.second));
    return ExportedRecord{.disclosure = compiled.second.id, .json = json, .partial = chosen.partial};
}

}

namespace waymark
{

Result<QByteArray> previewedRecord(Database &database, const ExportRequest &request, const CredentialSigner &signer, qint64 now)
{
    if (request.selection.isEmpty()) {
        return failure(Error::Kind::Blank, u"selection"_s);
    }
    WAYMARK_TRY(const RecordCommand::Chosen chosen, RecordCommand::choose(database, request));
    WAYMARK_TRY(const JsonValue record, RecordCommand::Compiler(request, chosen, signer).compile(QUuid(), now));
    return canonicalJson(record);
}

}
