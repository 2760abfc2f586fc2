// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationrepository.h"
#include "store.h"

namespace waymark
{

/** A case study as its editor loads it. */
struct LoadedCaseStudy {
    CaseStudy study;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    std::vector<CaseEvidence> evidence;
};

/** A text as its editor loads it: empty where nothing was written yet. */
struct LoadedPackText {
    PackText text;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
};

/** What somebody writes for a certification. Every function may be called from any thread and returns at once. */
class CertificationService
{
public:
    /** @p store outlives the service. */
    explicit CertificationService(Store &store);

    /** The newest first: up to @p count after the one with the id @p after. */
    [[nodiscard]] QFuture<Result<std::vector<CaseStudyRow>>> caseStudies(std::optional<CaseStudyId> after = {}, int count = 50);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedCaseStudy>>> caseStudy(CaseStudyId id);
    /** Every text with something in it. */
    [[nodiscard]] QFuture<Result<std::vector<PackText>>> texts();
    /** Errors: those of checkedPlace(). */
    [[nodiscard]] QFuture<Result<LoadedPackText>> text(PackPlace place);

    // As the functions of CertificationCommand.
    [[nodiscard]] QFuture<Result<CaseStudyId>> addCase(CaseStudyDraft draft);
    [[nodiscard]] QFuture<Result<void>> editCase(CaseStudyId id, CaseStudyDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> removeCase(CaseStudyId id);
    [[nodiscard]] QFuture<Result<CaseEvidenceId>> addEvidence(CaseStudyId study, RecordId target, QString title);
    [[nodiscard]] QFuture<Result<void>> removeEvidence(CaseEvidenceId id);
    [[nodiscard]] QFuture<Result<void>> write(PackText text, LoadedVersions seen = {});

private:
    Store &m_store;
};

}
