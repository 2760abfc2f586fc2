// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificationcommands.h"

#include "certificationrepository.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark::CertificationCommand
{

static Result<CaseStudy> existing(Writer &writer, CaseStudyId id)
{
    WAYMARK_TRY(const auto study, CertificationRepository(writer.database()).caseStudy(id));
    return study ? Result<CaseStudy>(*study) : failure(Error::Kind::NotFound, u"case study"_s);
}

Result<CaseStudyId> addCase(Writer &writer, const CaseStudyDraft &draft)
{
    WAYMARK_TRY(const CaseStudyDraft checked, checkedCaseStudy(draft));
    const CaseStudy study{.id = writer.newId<CaseStudyId>(), .values = checked};
    WAYMARK_CHECK(CertificationRepository::add(writer, study));
    return study.id;
}

Result<void> editCase(Writer &writer, CaseStudyId id, const CaseStudyDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const CaseStudyDraft checked, checkedCaseStudy(draft));
    writer.basedOn(id.value, seen);
    return CertificationRepository::update(writer, {.id = id, .values = checked});
}

Result<void> removeCase(Writer &writer, CaseStudyId id)
{
    WAYMARK_CHECK(existing(writer, id));
    return writer.remove(id.value);
}

Result<CaseEvidenceId> addEvidence(Writer &writer, CaseStudyId study, RecordId target, const QString &title)
{
    WAYMARK_TRY(const QString line, requiredLine(title, u"title"_s));
    WAYMARK_CHECK(existing(writer, study));
    WAYMARK_TRY(const bool there, CertificationRepository(writer.database()).isThere(target));
    if (!there || target == study.value) {
        return failure(Error::Kind::NotFound, u"record"_s);
    }
    return CertificationRepository::addEvidence(writer, {.id = {}, .study = study, .target = target, .title = line});
}

Result<void> removeEvidence(Writer &writer, CaseEvidenceId id)
{
    return writer.remove(id.value);
}

Result<void> write(Writer &writer, const PackText &text, const LoadedVersions &seen)
{
    PackText checked;
    WAYMARK_TRY(checked.place, checkedPlace(text.place));
    WAYMARK_TRY(checked.body, optionalText(text.body, u"body"_s));
    writer.basedOn(packTextId(checked.place), seen);
    return CertificationRepository::writeText(writer, checked);
}

}
