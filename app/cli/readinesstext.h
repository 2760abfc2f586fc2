// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"
#include "renewal.h"

#include <QJsonObject>

namespace waymark
{

/** What is asked for, in words: "Design: mean of the ratings". */
[[nodiscard]] QString nameOf(const Requirement &requirement, const Method &method);

/** A requirement with how it stands, and what to do where it is not met. */
[[nodiscard]] QString textOf(const RequirementStanding &standing, const Method &method);
[[nodiscard]] QJsonObject toJson(const RequirementStanding &standing);

/** A certificate with its window. */
[[nodiscard]] QString textOf(const RenewalWindow &window);
[[nodiscard]] QJsonObject toJson(const RenewalWindow &window);

}
