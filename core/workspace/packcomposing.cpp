// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packcomposing.h"

#include "attachmentrepository.h"
#include "attestationrepository.h"
#include "certificationrepository.h"
#include "recordrepository.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int everyRow = std::numeric_limits<int>::max();

static Result<void> addCases(CertificationPack &pack, Database &database)
{
    CertificationRepository repository(database);
    WAYMARK_TRY(const auto rows, repository.caseStudies({}, everyRow));
    for (const CaseStudyRow &row : rows) {
        PackCase one{.study = row.study, .evidence = {}};
        WAYMARK_TRY(const auto links, repository.evidence(row.study.id));
        for (const CaseEvidence &link : links) {
            one.evidence.push_back({.title = link.title});
        }
        WAYMARK_TRY(const auto files, attachmentsOf(database, row.study.id.value));
        for (const Attachment &file : files) {
            one.evidence.push_back({.title = file.name, .sha256 = file.content.sha256, .attachment = file.id.value});
        }
        pack.cases.push_back(std::move(one));
    }
    return {};
}

/** The narratives in the order of the method's pillars; those of pillars that it does not know come last. */
static void addSkills(CertificationPack &pack, const Method &method, const std::vector<PackText> &texts)
{
    const auto body = [&texts](const QString &pillar) {
        const auto found = std::ranges::find(texts, PackPlace{.room = PackRoom::Skills, .topic = pillar}, &PackText::place);
        return found == texts.end() ? QString() : found->body;
    };
    for (const MethodPillar &pillar : method.data().pillars) {
        if (const QString text = body(pillar.id); !text.isEmpty()) {
            pack.skills.push_back({.pillar = pillar.name, .body = text});
        }
    }
    for (const PackText &text : texts) {
        if (text.place.room == PackRoom::Skills && method.pillar(text.place.topic) == nullptr) {
            pack.skills.push_back({.pillar = text.place.topic, .body = text.body});
        }
    }
}

static Result<void> addTexts(CertificationPack &pack, Database &database, const Method &method)
{
    WAYMARK_TRY(const auto texts, CertificationRepository(database).texts());
    addSkills(pack, method, texts);
    for (const PackText &text : texts) {
        if (text.place.room == PackRoom::Summary) {
            pack.summary = text.body;
        } else if (text.place == PackPlace{.room = PackRoom::Presentation, .topic = pack.certification}) {
            pack.presentation = agendaPoints(text.body);
            pack.presentationMinutes = agendaMinutes(text.body);
        }
    }
    return {};
}

static Result<void> addEvents(CertificationPack &pack, Database &database)
{
    WAYMARK_TRY(const auto entries, RecordRepository(database).entries(everyRow));
    for (const RecordEntry &entry : entries) {
        pack.events.push_back({.kind = codeOf(entry.kind),
                               .title = entry.title,
                               .organisation = entry.organisation,
                               .description = entry.description,
                               .from = entry.from,
                               .until = entry.until,
                               .hours = entry.minutes.value_or(0) / 60.0,
                               .category = entry.category});
    }
    return {};
}

/** Words that speak for this certification or its level; references may also be meant for any. */
static bool belongs(const Attestation &attestation, const MethodCertification &certification)
{
    const std::optional<StatementKind> kind = statementKindFromCode(attestation.kind);
    if (!kind) {
        return false;
    }
    const QString &wanted = *kind == StatementKind::Recommendation ? certification.level : certification.id;
    return attestation.topic == wanted || (*kind == StatementKind::Reference && attestation.topic.isEmpty());
}

static Result<void> addStatements(CertificationPack &pack, Database &database, const MethodCertification &certification, const FactsScope &scope)
{
    WAYMARK_TRY(const auto all, AttestationRepository(database).about(scope.did, {}, everyRow));
    for (const StoredAttestation &stored : all) {
        const Attestation &attestation = stored.attestation;
        if (stored.counts() && belongs(attestation, certification)) {
            pack.statements.push_back({.kind = attestation.kind,
                                       .title = attestation.title,
                                       .words = statementWords(attestation.credential),
                                       .issuerName = attestation.issuerName,
                                       .issuerDid = attestation.issuer,
                                       .signedOn = QDateTime::fromMSecsSinceEpoch(attestation.signedAt, scope.zone).date(),
                                       .credential = attestation.credential});
        }
    }
    return {};
}

static void addLimit(CertificationPack &pack)
{
    for (const RequirementStanding &row : pack.checklist.rows) {
        if (row.requirement.kind == RequirementKind::Presentation && row.requirement.maximum) {
            pack.presentationLimit = static_cast<int>(*row.requirement.maximum);
        }
    }
}

Result<CertificationPack> composedPack(Database &database, const Method &method, const MethodCertification &certification, const FactsScope &scope, QDate today)
{
    WAYMARK_TRY(const CareerFacts all, careerFacts(database, method, scope));
    CertificationPack pack{.certification = certification.id,
                           .certificationName = certification.name,
                           .holderName = {},
                           .holderDid = scope.did,
                           .madeOn = today,
                           .checklist = readinessFor(packRequirements(method, certification), all.facts, today),
                           .cases = {},
                           .skills = {},
                           .summary = {},
                           .events = {},
                           .statements = {},
                           .presentation = {},
                           .presentationLimit = {}};
    WAYMARK_CHECK(addCases(pack, database));
    WAYMARK_CHECK(addTexts(pack, database, method));
    WAYMARK_CHECK(addEvents(pack, database));
    WAYMARK_CHECK(addStatements(pack, database, certification, scope));
    addLimit(pack);
    return pack;
}

}
