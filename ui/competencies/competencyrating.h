// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencompetencies.h"

namespace waymark
{

/**
 * Writes down what @p draft says. Where @p standing has an assessment of mine of the same source and day, that one is
 * corrected, on the versions that stand now; else a new one is added, shown where the last one of its source is shown.
 * Errors: as the functions of CompetencyCommand.
 */
[[nodiscard]] QFuture<Result<void>> noteAssessment(OpenCompetencies *competencies, const CompetencyStanding &standing, const AssessmentDraft &draft);

}
