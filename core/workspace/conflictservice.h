// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictsettling.h"
#include "store.h"

namespace waymark
{

/**
 * What was changed twice at the same time, and choosing between it. Nothing waits for that: one value is shown, all are
 * kept. Every function may be called from any thread and returns at once. Shown by the window's page of the exchange and
 * by `waymark-cli conflicts`.
 */
class ConflictService
{
public:
    /** @p store outlives the service. */
    explicit ConflictService(Store &store);

    /** Up to @p count after the first @p skip, the oldest record first; the heads of each, the shown one first. */
    [[nodiscard]] QFuture<Result<std::vector<Conflict>>> list(qint64 count = 100, qint64 skip = 0);
    /** How many fields wait for a choice. */
    [[nodiscard]] QFuture<Result<qint64>> count();
    /**
     * Settles one field; @p seen is seenIn() of the conflict that the person looked at, so that a value that came in
     * meanwhile is not passed over. An action that undo() takes back: the conflict is there again then.
     * Errors: those of waymark::settle.
     */
    [[nodiscard]] QFuture<Result<void>> settle(RecordId record, std::string fieldCode, LoadedVersions seen, ChosenValue choose);

private:
    Store &m_store;
};

}
