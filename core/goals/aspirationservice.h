// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationrepository.h"
#include "store.h"

namespace waymark
{

/** An aspiration as its editor loads it. */
struct LoadedAspiration {
    Aspiration aspiration;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    std::vector<AspirationReview> reviews;
};

/** Questions and commands about aspirations. Every function may be called from any thread and returns at once. */
class AspirationService
{
public:
    /** @p store outlives the service. */
    explicit AspirationService(Store &store);

    /** Errors: NotFound. */
    [[nodiscard]] QFuture<Result<LoadedAspiration>> aspiration(AspirationId id);
    /** The newest first, up to @p count after the one with @p after; closed ones too. */
    [[nodiscard]] QFuture<Result<std::vector<Aspiration>>> aspirations(std::optional<AspirationId> after = {}, int count = 100);

    // Commands: errors as those of the same name in AspirationCommand.
    [[nodiscard]] QFuture<Result<AspirationId>> add(AspirationDraft draft);
    [[nodiscard]] QFuture<Result<void>> save(AspirationId id, AspirationDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> review(AspirationId id, AspirationReview::Decision decision, QString note, std::optional<QDate> next);
    [[nodiscard]] QFuture<Result<void>> setState(AspirationId id, Aspiration::State state);
    [[nodiscard]] QFuture<Result<void>> remove(AspirationId id);

private:
    Store &m_store;
};

}
