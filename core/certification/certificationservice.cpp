// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificationservice.h"

#include "certificationcommands.h"
#include "certificationlabels.h"
#include "certificationschema.h"
#include "heads.h"

namespace waymark
{

/** Empty for a record that is not written yet. */
static Result<LoadedVersions> versionsOf(Database &database, RecordId record)
{
    auto seen = loadedVersions(database, Schema({certificationSchema()}), record);
    const bool isNotThere = !seen && seen.error().kind == Error::Kind::NotFound;
    return isNotThere ? Result<LoadedVersions>(LoadedVersions()) : seen;
}

CertificationService::CertificationService(Store &store)
    : m_store(store)
{
}

QFuture<Result<std::vector<CaseStudyRow>>> CertificationService::caseStudies(std::optional<CaseStudyId> after, int count)
{
    return m_store.read([after, count](Database &database) { return CertificationRepository(database).caseStudies(after, count); });
}

QFuture<Result<std::optional<LoadedCaseStudy>>> CertificationService::caseStudy(CaseStudyId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedCaseStudy>> {
        CertificationRepository repository(database);
        WAYMARK_TRY(const auto study, repository.caseStudy(id));
        if (!study) {
            return std::nullopt;
        }
        WAYMARK_TRY(auto seen, versionsOf(database, id.value));
        WAYMARK_TRY(auto evidence, repository.evidence(id));
        return LoadedCaseStudy{.study = *study, .seen = std::move(seen), .evidence = std::move(evidence)};
    });
}

QFuture<Result<std::vector<PackText>>> CertificationService::texts()
{
    return m_store.read([](Database &database) { return CertificationRepository(database).texts(); });
}

QFuture<Result<LoadedPackText>> CertificationService::text(PackPlace place)
{
    return m_store.read([place = std::move(place)](Database &database) -> Result<LoadedPackText> {
        WAYMARK_TRY(const PackPlace checked, checkedPlace(place));
        WAYMARK_TRY(const QString body, CertificationRepository(database).text(checked));
        WAYMARK_TRY(auto seen, versionsOf(database, packTextId(checked)));
        return LoadedPackText{.text = {.place = checked, .body = body}, .seen = std::move(seen)};
    });
}

QFuture<Result<CaseStudyId>> CertificationService::addCase(CaseStudyDraft draft)
{
    return m_store.act(CertificationLabel::AddCase, [draft = std::move(draft)](Writer &writer) { return CertificationCommand::addCase(writer, draft); });
}

QFuture<Result<void>> CertificationService::editCase(CaseStudyId id, CaseStudyDraft draft, LoadedVersions seen)
{
    return m_store.act(CertificationLabel::EditCase, [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) {
        return CertificationCommand::editCase(writer, id, draft, seen);
    });
}

QFuture<Result<void>> CertificationService::removeCase(CaseStudyId id)
{
    return m_store.act(CertificationLabel::RemoveCase, [id](Writer &writer) { return CertificationCommand::removeCase(writer, id); });
}

QFuture<Result<CaseEvidenceId>> CertificationService::addEvidence(CaseStudyId study, RecordId target, QString title)
{
    return m_store.act(CertificationLabel::AddEvidence,
                       [study, target, title = std::move(title)](Writer &writer) { return CertificationCommand::addEvidence(writer, study, target, title); });
}

QFuture<Result<void>> CertificationService::removeEvidence(CaseEvidenceId id)
{
    return m_store.act(CertificationLabel::RemoveEvidence, [id](Writer &writer) { return CertificationCommand::removeEvidence(writer, id); });
}

QFuture<Result<void>> CertificationService::write(PackText text, LoadedVersions seen)
{
    return m_store.act(CertificationLabel::WriteText,
                       [text = std::move(text), seen = std::move(seen)](Writer &writer) { return CertificationCommand::write(writer, text, seen); });
}

}
