// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyoverview.h"

#include "competencyrating.h"
#include "competencywords.h"
#include "describe.h"
#include "gapgoal.h"
#include "goalservice.h"
#include "pillarlevels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

CompetencyOverview::CompetencyOverview(QObject *parent)
    : QObject(parent)
{
}

void CompetencyOverview::setCompetencies(OpenCompetencies *competencies)
{
    if (m_competencies == competencies) {
        return;
    }
    m_competencies = competencies;
    if (competencies) {
        m_loader = &competencies->loader();
        connect(m_loader, &CompetencyLoader::loaded, this, &CompetencyOverview::show);
        connect(m_loader, &CompetencyLoader::failed, this, &CompetencyOverview::fail);
        if (m_loader->isLoaded()) {
            show();
        }
    }
    Q_EMIT competenciesChanged();
}

void CompetencyOverview::fail(const QString &message)
{
    m_state = RowListModel::State::Failed;
    m_errorText = message;
    Q_EMIT changed();
}

void CompetencyOverview::reload()
{
    m_state = RowListModel::State::Loading;
    Q_EMIT changed();
    if (m_loader) {
        m_loader->reload();
    }
}

static bool isCore(const MethodPillar &pillar)
{
    return pillar.kind == MethodPillar::Kind::Core;
}

static double levelOr(const CompetencyStanding &standing, AssessmentSource source)
{
    return standing.level(source).value_or(-1);
}

CompetencyListRow CompetencyOverview::rowOf(const MethodCompetency &competency) const
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    const CompetencyStanding standing = known.standing(competency.id);
    return {.id = competency.id,
            .name = competency.name,
            .pillar = {},
            .mentor = levelOr(standing, AssessmentSource::Mentor),
            .self = levelOr(standing, AssessmentSource::Self),
            .peer = levelOr(standing, AssessmentSource::Peer),
            .certified = levelOr(standing, AssessmentSource::Certification),
            .target = levelOr(standing, AssessmentSource::Target),
            .evidence = CompetencyWords::evidence(known.repeatability(competency.id)),
            .firstOfPillar = false,
            .pillarNote = {}};
}

static QString pointsText(const PillarPoints &points, const QString &level)
{
    if (points.need == 0) {
        return {};
    }
    const QLocale locale;
    return points.missing == 0 ? CompetencyOverview::tr("%1 of %2 points, %3 reached").arg(locale.toString(points.have), locale.toString(points.need), level)
                               : CompetencyOverview::tr("%1 of %2 points toward %3").arg(locale.toString(points.have), locale.toString(points.need), level);
}

/** The core pillars always; a specialisation where something was said of it. */
void CompetencyOverview::showRows(const MethodLevel *level)
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    std::vector<CompetencyListRow> rows;
    const MethodData &data = known.method->data();
    for (const MethodPillar &pillar : data.pillars) {
        bool first = true;
        for (const MethodCompetency &competency : known.method->ratedCompetencies(pillar.id)) {
            if (!isCore(pillar) && !known.standings.contains(competency.id)) {
                continue;
            }
            CompetencyListRow row = rowOf(competency);
            row.pillar = pillar.name;
            row.firstOfPillar = std::exchange(first, false);
            row.pillarNote = row.firstOfPillar && level ? pointsText(pillarPoints(known, pillar.id, *level), level->name) : QString();
            rows.push_back(row);
        }
    }
    m_rows.show(rows);
}

void CompetencyOverview::showGaps()
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    std::vector<CompetencyRow> rows;
    for (const CompetencyGap &gap : known.gaps) {
        rows.push_back({.id = gap.competency,
                        .title = known.method->competencyName(gap.competency),
                        .note = CompetencyWords::gap(*known.method, gap, known.repeatability(gap.competency)),
                        .body = {},
                        .level = gap.target,
                        .settled = known.planned.contains(gap.competency),
                        .own = false});
    }
    m_gaps.show(rows);
}

void CompetencyOverview::showDisagreements()
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    std::vector<CompetencyRow> rows;
    const MethodData &data = known.method->data();
    for (const MethodCompetency &competency : data.competencies) {
        const QString words = CompetencyWords::disagreement(known.standing(competency.id));
        if (!words.isEmpty()) {
            rows.push_back({.id = competency.id, .title = competency.name, .note = words, .body = {}, .level = 0, .settled = false, .own = false});
        }
    }
    m_disagreements.show(rows);
}

static QStringList upkeepWords(const LevelUpkeep &upkeep)
{
    QStringList words;
    const auto add = [&words](const std::optional<int> &amount, const QString &text) {
        if (amount) {
            words.append(text);
        }
    };
    add(upkeep.learningHours, CompetencyOverview::tr("%n hour(s) of learning", nullptr, upkeep.learningHours.value_or(0)));
    add(upkeep.contributionHours, CompetencyOverview::tr("%n hour(s) of contribution", nullptr, upkeep.contributionHours.value_or(0)));
    add(upkeep.deliveryWeeks, CompetencyOverview::tr("%n week(s) of delivery", nullptr, upkeep.deliveryWeeks.value_or(0)));
    add(upkeep.leadershipWeeks, CompetencyOverview::tr("%n week(s) of leadership", nullptr, upkeep.leadershipWeeks.value_or(0)));
    return words;
}

void CompetencyOverview::showLevel(const MethodLevel *level)
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    m_levelText.clear();
    m_levelProgress = -1;
    std::vector<CompetencyRow> rows;
    if (level) {
        const PillarPoints all = levelPoints(known, *level);
        m_levelProgress = all.need == 0 ? 1 : static_cast<double>(all.have) / all.need;
        m_levelText = all.missing == 0 ? tr("Everything that %1 asks of your levels is there.").arg(level->name)
                                       : tr("%n point(s) are missing for %1.", nullptr, all.missing).arg(level->name);
        const MethodData &data = known.method->data();
        for (const MethodPillar &pillar : data.pillars) {
            const PillarPoints points = pillarPoints(known, pillar.id, *level);
            if (points.need > 0) {
                const QString note = points.missing == 0 ? tr("reached") : tr("%n point(s) missing", nullptr, points.missing);
                rows.push_back({.id = pillar.id, .title = pillar.name, .note = note, .body = {}, .level = 0, .settled = points.missing == 0, .own = false});
            }
        }
        const QStringList upkeep = level->yearlyUpkeep ? upkeepWords(*level->yearlyUpkeep) : QStringList();
        if (!upkeep.isEmpty()) {
            rows.push_back({.id = u"upkeep"_s,
                            .title = tr("Each year to keep it"),
                            .note = QLocale().createSeparatedList(upkeep),
                            .body = {},
                            .level = 0,
                            .settled = false,
                            .own = true});
        }
    }
    m_missing.show(rows);
}

QList<double> CompetencyOverview::means(AssessmentSource source) const
{
    QList<double> values;
    bool any = false;
    const MethodData &data = m_loader->knowledge().method->data();
    for (const MethodPillar &pillar : data.pillars) {
        if (isCore(pillar)) {
            const std::optional<double> mean = pillarMean(m_loader->knowledge(), pillar.id, source);
            any = any || mean.has_value();
            values.append(mean.value_or(0));
        }
    }
    return any ? values : QList<double>();
}

void CompetencyOverview::show()
{
    const CompetencyKnowledge &known = m_loader->knowledge();
    const MethodData &data = known.method->data();
    m_pillarNames.clear();
    for (const MethodPillar &pillar : data.pillars) {
        if (isCore(pillar)) {
            m_pillarNames.append(pillar.name);
        }
    }
    m_stepNames.clear();
    for (const ScaleStep &step : known.method->scale(ScaleId::Competency).steps) {
        m_stepNames.append(step.name);
    }
    m_mentor = means(AssessmentSource::Mentor);
    m_self = means(AssessmentSource::Self);
    m_target = means(AssessmentSource::Target);
    m_assessed = !known.standings.isEmpty();
    m_ruleText = tr("Last column: accepted pieces of work; %1 in %2 places make a level repeatable.")
                     .arg(QLocale().toString(data.repeatable.demonstrations), QLocale().toString(data.repeatable.contexts));
    const MethodLevel *level = m_assessed ? nextLevel(known) : nullptr;
    showRows(level);
    showGaps();
    showDisagreements();
    showLevel(level);
    m_state = RowListModel::State::Ready;
    m_errorText.clear();
    Q_EMIT changed();
}

void CompetencyOverview::rate(const QString &competency, int level)
{
    if (!m_competencies || !m_loader) {
        return;
    }
    const AssessmentDraft draft{.day = m_competencies->today(), .competency = competency, .level = level, .source = AssessmentSource::Self, .note = {}};
    noteAssessment(m_competencies, m_loader->knowledge().standing(competency), draft).then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

void CompetencyOverview::makeGoal(const QString &competency)
{
    if (!m_loader) {
        return;
    }
    const CompetencyKnowledge &known = m_loader->knowledge();
    const auto gap = std::ranges::find(known.gaps, competency, &CompetencyGap::competency);
    if (!m_competencies || gap == known.gaps.end()) {
        return;
    }
    const QString name = known.method->competencyName(competency);
    GoalDraft draft;
    draft.title = tr("%1: reach level %2", "competency, level").arg(name, CompetencyWords::level(*known.method, gap->target));
    draft.metric = {.name = tr("Level in %1").arg(name), .unit = {}, .baseline = gap->known.value_or(0), .target = gap->target};
    draft.start = m_competencies->today();
    addGoalForGap(m_competencies->store(), competency, draft).then(this, [this](const Result<GoalId> &added) {
        if (added) {
            Q_EMIT goalMade(added->value.toString(QUuid::WithoutBraces));
        } else {
            Q_EMIT failed(describe(added.error()));
        }
    });
}

}
