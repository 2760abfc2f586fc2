// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyloader.h"

#include "assignmentservice.h"
#include "describe.h"
#include "goalservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

Repeatability CompetencyKnowledge::repeatability(const QString &competency) const
{
    const RepeatabilityRule rule = method
        ? RepeatabilityRule{.demonstrations = method->data().repeatable.demonstrations, .contexts = method->data().repeatable.contexts}
        : RepeatabilityRule{};
    return shown.value(competency, {.demonstrations = 0, .contexts = 0, .rule = rule});
}

CompetencyLoader::CompetencyLoader(OpenCompetencies &competencies, QObject *parent)
    : QObject(parent)
    , m_competencies(competencies)
{
    connect(&competencies, &OpenCompetencies::changed, this, &CompetencyLoader::onChanged);
    reload();
}

/** What was shown in accepted work is asked for again only where work or reviews changed. */
void CompetencyLoader::onChanged(const ChangeSet &changes)
{
    const auto touches = [&changes](std::initializer_list<QString> tables) {
        return std::ranges::any_of(tables, [&changes](const QString &table) { return changes.touches(table); });
    };
    if (touches({u"review"_s, u"attempt"_s, u"assignment"_s, u"method"_s})) {
        reload();
    } else if (touches({u"self_assessment"_s, u"mentor_assessment"_s, u"competency_link"_s, u"goal"_s})) {
        begin();
    }
}

template<typename T, typename F>
void CompetencyLoader::ask(const QFuture<Result<T>> &question, F answer)
{
    QFuture<Result<T>>(question).then(this, [this, request = m_request, answer](const Result<T> &found) {
        if (request != m_request) {
            return;
        }
        if (found) {
            answer(*found);
        } else {
            Q_EMIT failed(describe(found.error()));
        }
    });
}

void CompetencyLoader::reload()
{
    m_evidenceKnown = false;
    begin();
}

void CompetencyLoader::begin()
{
    ++m_request;
    m_fresh = {};
    ask(m_competencies.method().current(), [this](const Method &method) {
        m_fresh.method = method;
        askForStandings();
    });
}

void CompetencyLoader::askForStandings()
{
    ask(m_competencies.competencies().standings(), [this](const std::vector<CompetencyStanding> &standings) {
        m_assessed.clear();
        for (const CompetencyStanding &standing : standings) {
            m_fresh.standings.insert(standing.competency, standing);
            m_assessed.append(standing.competency);
        }
        askForGaps();
    });
}

void CompetencyLoader::askForGaps()
{
    ask(m_competencies.competencies().gaps(), [this](const std::vector<CompetencyGap> &gaps) {
        m_fresh.gaps = gaps;
        m_fresh.shown = m_evidenceKnown ? m_known.shown : QHash<QString, Repeatability>();
        m_evidenceKnown ? askForHistory(0) : askForEvidence(0);
    });
}

void CompetencyLoader::askForEvidence(qsizetype index)
{
    const QList<MethodCompetency> &all = m_fresh.method->data().competencies;
    if (index >= all.size()) {
        askForHistory(0);
        return;
    }
    const QString competency = all.at(index).id;
    ask(m_competencies.assignments().demonstrations(competency), [this, index, competency](const std::vector<Demonstration> &found) {
        std::vector<QString> contexts;
        std::ranges::transform(found, std::back_inserter(contexts), [](const Demonstration &one) { return one.attempt.text.context; });
        m_fresh.shown.insert(competency, repeatabilityOf(contexts, m_fresh.repeatability(competency).rule));
        askForEvidence(index + 1);
    });
}

void CompetencyLoader::askForHistory(qsizetype index)
{
    if (index >= m_assessed.size()) {
        askForGoals(0);
        return;
    }
    ask(m_competencies.competencies().growth(m_assessed.at(index)), [this, index](const std::vector<Assessment> &history) {
        m_fresh.histories.insert(m_assessed.at(index), history);
        askForHistory(index + 1);
    });
}

void CompetencyLoader::askForGoals(qsizetype index)
{
    if (index >= static_cast<qsizetype>(m_fresh.gaps.size())) {
        m_known = m_fresh;
        m_evidenceKnown = true;
        Q_EMIT loaded();
        return;
    }
    const QString competency = m_fresh.gaps.at(static_cast<std::size_t>(index)).competency;
    ask(m_competencies.competencies().linked(competency), [this, index](const std::vector<RecordId> &linked) { lookAtGoals(index, linked); });
}

void CompetencyLoader::lookAtGoals(qsizetype index, const std::vector<RecordId> &linked)
{
    std::vector<GoalId> ids;
    std::ranges::transform(linked, std::back_inserter(ids), [](const RecordId &id) { return GoalId{id}; });
    ask(m_competencies.goals().goalsAmong(ids, m_competencies.today()), [this, index](const std::vector<GoalRow> &goals) {
        if (std::ranges::any_of(goals, [](const GoalRow &row) { return row.goal.isOpen(); })) {
            m_fresh.planned.insert(m_fresh.gaps.at(static_cast<std::size_t>(index)).competency);
        }
        askForGoals(index + 1);
    });
}

}
