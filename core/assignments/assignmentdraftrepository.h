// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentattempt.h"
#include "writer.h"

#include <optional>

namespace waymark
{

/** What has been written for an assignment, and not handed in. Used on the thread of its connection; every function may fail with Storage. */
class AssignmentDraftRepository
{
public:
    explicit AssignmentDraftRepository(Database &database);

    /** The draft of @p original; nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<DraftText>> draft(AssignmentId original);
    /** Whether a draft is there; the value says whether it is in the trash. */
    [[nodiscard]] Result<std::optional<bool>> inTrash(AssignmentId original);
    /** In the order in which it was added. */
    [[nodiscard]] Result<std::vector<DraftEvidence>> evidence(AssignmentId original);
    [[nodiscard]] Result<std::optional<DraftEvidence>> oneEvidence(DraftEvidenceId id);
    /** The hash of an attachment's bytes; nothing where there is no such attachment. */
    [[nodiscard]] Result<std::optional<QByteArray>> attachmentHash(RecordId attachment);

    [[nodiscard]] static Result<void> add(Writer &writer, AssignmentId original, const DraftText &text);
    [[nodiscard]] static Result<void> update(Writer &writer, AssignmentId original, const DraftText &text);
    [[nodiscard]] static Result<void> addEvidence(Writer &writer, AssignmentId original, const DraftEvidence &evidence);
    [[nodiscard]] static Result<void> updateEvidence(Writer &writer, const DraftEvidence &evidence);

private:
    Database &m_database;
};

/** The columns `title, kind, attachment, content, sha256, note`, from column @p first on. */
[[nodiscard]] EvidenceContent evidenceFromRow(const Statement &row, int first);
/** Binds the same columns from parameter @p first on. */
void bindEvidence(Statement &statement, int first, const EvidenceContent &evidence);

}
