// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace waymark
{

/** How often, and in how many contexts, something has to be shown before it counts as repeatable: data of the method. */
struct RepeatabilityRule {
    int demonstrations = 3;
    int contexts = 2;

    bool operator==(const RepeatabilityRule &) const = default;
};

/** How often something was shown. It is told, never a wall. */
struct Repeatability {
    int demonstrations = 0;
    int contexts = 0;
    RepeatabilityRule rule;

    /** Whether both numbers of the rule are reached. */
    [[nodiscard]] bool isRepeatable() const { return demonstrations >= rule.demonstrations && contexts >= rule.contexts; }

    bool operator==(const Repeatability &) const = default;
};

/**
 * Counts accepted demonstrations, given the context of each as it was typed: case and space do not tell contexts apart,
 * and all without words are one.
 */
[[nodiscard]] Repeatability repeatabilityOf(const std::vector<QString> &contexts, const RepeatabilityRule &rule = {});

}
