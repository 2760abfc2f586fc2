// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"

#include <vector>

namespace waymark
{

using RequirementKind = PackPart::Kind;

/** Something that a career level or a certification asks for, with the number that is enough and where that comes from. */
struct Requirement {
    /** Stable within its level or certification: the part's id, or the kind with its topic. */
    QString id;
    RequirementKind kind = RequirementKind::CaseStudies;
    /** In the method's words; empty where the level says it by numbers alone. */
    QString statement;
    /** A pillar, a category of hours, a certification, a career level or a module; empty where the kind has none. */
    QString topic;
    /** What is wanted one by one: the pillars of a narrative, the competencies of a pillar. */
    QStringList members;
    double minimum = 1;
    std::optional<double> maximum;
    MethodUnit unit = MethodUnit::Pieces;
    /** Words below which a text is called thin. */
    int enoughWords = 0;
    /** Nobody is turned away without it. */
    bool recommended = false;
    MethodOrigin origin;

    bool operator==(const Requirement &) const = default;
};

/** The parts of the pack of @p certification, in the order of the method. */
[[nodiscard]] std::vector<Requirement> packRequirements(const Method &method, const MethodCertification &certification);

/**
 * What @p level takes: the ratings of its pillars, accepted evidence, a mentor's recommendation, as many years of practice as the
 * levels below take at least, and the hours that keep it, of the last year. What the method does not say is not asked for.
 */
[[nodiscard]] std::vector<Requirement> levelRequirements(const Method &method, const MethodLevel &level);

/** The pack of @p certification, and the ratings of the level that it shows. */
[[nodiscard]] std::vector<Requirement> certificationRequirements(const Method &method, const MethodCertification &certification);

/** The categories of hours that renewals and levels of @p method name, each once. */
[[nodiscard]] QStringList hourCategories(const Method &method);

}
