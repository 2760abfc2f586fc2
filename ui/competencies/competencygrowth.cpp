// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencygrowth.h"

#include "competencywords.h"
#include "pillarlevels.h"

#include <QLocale>

#include <algorithm>

namespace waymark
{

static constexpr int mostTicks = 7;

CompetencyGrowth::CompetencyGrowth(QObject *parent)
    : QObject(parent)
{
}

void CompetencyGrowth::setCompetencies(OpenCompetencies *competencies)
{
    if (m_competencies == competencies) {
        return;
    }
    m_competencies = competencies;
    if (competencies) {
        m_loader = &competencies->loader();
        connect(m_loader, &CompetencyLoader::loaded, this, &CompetencyGrowth::show);
        show();
    }
    Q_EMIT competenciesChanged();
}

void CompetencyGrowth::setCompetencyId(const QString &id)
{
    if (m_id != id) {
        m_id = id;
        show();
    }
}

void CompetencyGrowth::setOfMentor(bool mentor)
{
    if (m_mentor != mentor) {
        m_mentor = mentor;
        show();
    }
}

QString CompetencyGrowth::name() const
{
    return m_mentor ? tr("What my mentor says") : tr("What I say");
}

static int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

void CompetencyGrowth::show()
{
    m_points.clear();
    m_ticks.clear();
    if (!m_loader || !m_loader->isLoaded() || !m_competencies) {
        return;
    }
    const CompetencyKnowledge &known = m_loader->knowledge();
    QHash<QString, std::vector<Assessment>> histories = known.histories;
    if (!m_id.isEmpty()) {
        histories = {{m_id, known.histories.value(m_id)}};
    }
    const std::vector<MeanLevel> growth = growthOf(histories, m_mentor ? AssessmentSource::Mentor : AssessmentSource::Self);
    const int target = known.standing(m_id).level(AssessmentSource::Target).value_or(0);
    m_steps = known.method->scale(ScaleId::Competency).highest();
    m_target = target > 0 ? target : m_steps;
    m_targetText = target > 0 ? tr("target %1").arg(QLocale().toString(target)) : known.method->scale(ScaleId::Competency).nameOf(m_steps);
    if (!growth.empty()) {
        const QDate first(growth.front().day.year(), growth.front().day.month(), 1);
        const int months = std::max(1, monthsBetween(first, std::max(growth.back().day, m_competencies->today())) + 1);
        const int perTick = (months + mostTicks - 1) / mostTicks;
        for (int month = 0; month <= months + perTick - 1; month += perTick) {
            m_ticks.append(QLocale().toString(first.addMonths(month), tr("MMM yy", "a tick of an axis")));
        }
        for (const MeanLevel &one : growth) {
            const double part = static_cast<double>(one.day.day() - 1) / one.day.daysInMonth();
            m_points.append({.x = (monthsBetween(first, one.day) + part) / perTick,
                             .y = one.mean,
                             .when = CompetencyWords::day(one.day),
                             .value = tr("level %1").arg(QLocale().toString(one.mean, 'f', m_id.isEmpty() ? 1 : 0))});
        }
    }
    Q_EMIT changed();
}

}
