// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casestudy.h"
#include "packtext.h"
#include "writer.h"

/** What people write for a certification, as parts of an action that is under way. Each may also fail with Storage. */
namespace waymark::CertificationCommand
{

/** Errors: those of checkedCaseStudy(). */
[[nodiscard]] Result<CaseStudyId> addCase(Writer &writer, const CaseStudyDraft &draft);
/** @p seen as the editor loaded it. Errors: NotFound "case study"; those of checkedCaseStudy(). */
[[nodiscard]] Result<void> editCase(Writer &writer, CaseStudyId id, const CaseStudyDraft &draft, const LoadedVersions &seen);
/** Puts it, and what stands with it, into the trash. Errors: NotFound "case study". */
[[nodiscard]] Result<void> removeCase(Writer &writer, CaseStudyId id);

/** Says that the record @p target shows what the study says. Errors: NotFound "case study" or "record"; Blank or TooLong "title". */
[[nodiscard]] Result<CaseEvidenceId> addEvidence(Writer &writer, CaseStudyId study, RecordId target, const QString &title);
/** Errors: NotFound. */
[[nodiscard]] Result<void> removeEvidence(Writer &writer, CaseEvidenceId id);

/** Writes what stands in @p place; @p seen as the editor loaded it. Errors: those of checkedPlace(); TooLong "body". */
[[nodiscard]] Result<void> write(Writer &writer, const PackText &text, const LoadedVersions &seen);

}
