// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspiration.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** The rows of aspirations. Used on the thread of its connection; every function may fail with Storage. */
class AspirationRepository
{
public:
    explicit AspirationRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Aspiration>> aspiration(AspirationId id);
    /** Those of @p space, the newest first, up to @p count after the one with @p after. */
    [[nodiscard]] Result<std::vector<Aspiration>> aspirations(SpaceKey space, std::optional<AspirationId> after, int count);
    /** The newest first. */
    [[nodiscard]] Result<std::vector<AspirationReview>> reviews(AspirationId aspiration);

    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Aspiration &aspiration);
    [[nodiscard]] static Result<void> update(Writer &writer, AspirationId id, const AspirationDraft &values);
    [[nodiscard]] static Result<void> setState(Writer &writer, AspirationId id, Aspiration::State state, std::optional<QDate> closedOn);
    [[nodiscard]] static Result<void> setReviewOn(Writer &writer, AspirationId id, std::optional<QDate> day);
    [[nodiscard]] static Result<void> addReview(Writer &writer, const AspirationReview &review);

private:
    Database &m_database;
};

}
