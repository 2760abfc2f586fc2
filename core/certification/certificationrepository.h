// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casestudy.h"
#include "database.h"
#include "packtext.h"

#include <vector>

namespace waymark
{

class Writer;

/** Case studies and the texts of packs. Used on the thread of its connection; every function may fail with Storage. */
class CertificationRepository
{
public:
    explicit CertificationRepository(Database &database);

    /** The newest first; up to @p count after the one with the id @p after. */
    [[nodiscard]] Result<std::vector<CaseStudyRow>> caseStudies(std::optional<CaseStudyId> after, int count);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<CaseStudy>> caseStudy(CaseStudyId id);
    /** As they were added. */
    [[nodiscard]] Result<std::vector<CaseEvidence>> evidence(CaseStudyId study);
    /** Every text with something in it. */
    [[nodiscard]] Result<std::vector<PackText>> texts();
    /** Empty where nothing was written. */
    [[nodiscard]] Result<QString> text(const PackPlace &place);
    /** Whether there is any record with this id. */
    [[nodiscard]] Result<bool> isThere(RecordId record);

    [[nodiscard]] static Result<void> add(Writer &writer, const CaseStudy &study);
    /** Errors: NotFound. */
    [[nodiscard]] static Result<void> update(Writer &writer, const CaseStudy &study);
    /** Once for each record, however often it is said. */
    [[nodiscard]] static Result<CaseEvidenceId> addEvidence(Writer &writer, const CaseEvidence &evidence);
    /** Makes the text where there is none. */
    [[nodiscard]] static Result<void> writeText(Writer &writer, const PackText &text);

private:
    Database &m_database;
};

}
