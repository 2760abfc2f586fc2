// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "method.h"

#include "methodcheck.h"

#include <algorithm>

namespace waymark
{

template<typename T>
static const T *find(const QList<T> &items, const auto &id)
{
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? nullptr : &*found;
}

Method::Method(MethodData data)
    : m_data(std::make_shared<const MethodData>(std::move(data)))
{
}

Result<Method> Method::create(MethodData data)
{
    WAYMARK_CHECK(checkMethod(data));
    return Method(std::move(data));
}

const MethodScale &Method::scale(QLatin1StringView id) const
{
    const MethodScale *scale = find(m_data->scales, id);
    Q_ASSERT(scale);
    return *scale;
}

const MethodLevel *Method::level(const QString &id) const
{
    return find(m_data->levels, id);
}

const MethodPillar *Method::pillar(const QString &id) const
{
    return find(m_data->pillars, id);
}

const MethodCompetency *Method::competency(const QString &id) const
{
    return find(m_data->competencies, id);
}

const MethodModule *Method::module(const QString &id) const
{
    return find(m_data->modules, id);
}

const EngagementType *Method::engagementType(const QString &id) const
{
    return find(m_data->engagementTypes, id);
}

const MethodTrack *Method::track(const QString &id) const
{
    return find(m_data->tracks, id);
}

const MethodCertification *Method::certification(const QString &id) const
{
    return find(m_data->certifications, id);
}

const MethodCanvas *Method::canvas(const QString &id) const
{
    return find(m_data->canvases, id);
}

const MethodRule *Method::rule(const QString &id) const
{
    return find(m_data->rules, id);
}

const AssignmentTemplate *Method::assignmentTemplate(const QString &id) const
{
    return find(m_data->templates, id);
}

QString Method::competencyName(const QString &id) const
{
    const MethodCompetency *known = competency(id);
    return known ? known->name : id;
}

QList<MethodCompetency> Method::ratedCompetencies(const QString &pillar) const
{
    QList<MethodCompetency> result;
    std::ranges::copy_if(m_data->competencies, std::back_inserter(result),
                         [&](const MethodCompetency &competency) { return competency.pillar == pillar && !competency.retired && !competency.notRated; });
    return result;
}

}
