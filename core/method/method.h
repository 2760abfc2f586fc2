// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "methodtemplate.h"
#include "methodvalues.h"
#include "result.h"

#include <memory>

namespace waymark
{

/** Everything that a method file holds. */
struct MethodData {
    QString id;
    QString version;
    QString name;
    /** BCP 47, such as "en". */
    QString language;
    /** Where it comes from and who is not responsible for it. */
    QStringList notes;
    Repeatable repeatable;
    QList<MethodScale> scales;
    QList<MethodLevel> levels;
    QList<MethodPillar> pillars;
    QList<MethodCompetency> competencies;
    QList<MethodModule> modules;
    QList<EngagementType> engagementTypes;
    QList<MethodTrack> tracks;
    QList<MethodCertification> certifications;
    QList<MethodCanvas> canvases;
    QList<MethodRule> rules;
    QList<AssignmentTemplate> templates;

    bool operator==(const MethodData &) const = default;
};

/**
 * A method that is complete in itself: every id is there once and every reference leads somewhere. Never changes,
 * costs nothing to copy, may be read on any thread. What a function gives by pointer lives as long as a copy of the
 * method does.
 */
class Method
{
public:
    /**
     * Errors, with the place in the field, such as "templates[3].competencies[1]": NotFound where a reference leads
     * nowhere, Invalid where an id stands twice, OutOfRange where a number does not fit the scale it belongs to, Blank
     * where one of the six scales is missing.
     */
    [[nodiscard]] static Result<Method> create(MethodData data);

    [[nodiscard]] const MethodData &data() const & { return *m_data; }
    [[nodiscard]] MethodData data() && { return *m_data; }

    /** @p id is one of ScaleId. */
    [[nodiscard]] const MethodScale &scale(QLatin1StringView id) const;

    /** Null where the method has none with this id: it was rated, given or written by another version. */
    [[nodiscard]] const MethodLevel *level(const QString &id) const;
    [[nodiscard]] const MethodPillar *pillar(const QString &id) const;
    [[nodiscard]] const MethodCompetency *competency(const QString &id) const;
    [[nodiscard]] const MethodModule *module(const QString &id) const;
    [[nodiscard]] const EngagementType *engagementType(const QString &id) const;
    [[nodiscard]] const MethodTrack *track(const QString &id) const;
    [[nodiscard]] const MethodCertification *certification(const QString &id) const;
    [[nodiscard]] const MethodCanvas *canvas(const QString &id) const;
    [[nodiscard]] const MethodRule *rule(const QString &id) const;
    [[nodiscard]] const AssignmentTemplate *assignmentTemplate(const QString &id) const;

    /** The name of a competency, or its id where the method does not know it: there is always something to show. */
    [[nodiscard]] QString competencyName(const QString &id) const;
    /** In the order of the method, those that are retired or not rated left out. */
    [[nodiscard]] QList<MethodCompetency> ratedCompetencies(const QString &pillar) const;

    bool operator==(const Method &other) const { return *m_data == *other.m_data; }

private:
    explicit Method(MethodData data);

    std::shared_ptr<const MethodData> m_data;
};

}
