// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** What the attempt @p number of the assignment @p key is called in SampleWorld::attempts. */
[[nodiscard]] QString sampleAttempt(const QString &key, int number);

/** The levels that stand in @p data, by criterion. */
[[nodiscard]] CriterionLevels sampleLevels(const QJsonObject &data);

/** Tells of the mentor's answer to the attempt @p attempt; without a verdict it is still being written. */
void planReview(SampleWorld &world, const QString &attempt, const QJsonObject &review);

}
