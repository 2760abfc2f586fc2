// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opencompetencies.h"
#include "repeatability.h"

#include <QHash>
#include <QSet>

namespace waymark
{

/** What is known about one person's competencies. */
struct CompetencyKnowledge {
    std::optional<Method> method; ///< always there once it is loaded
    QHash<QString, CompetencyStanding> standings; ///< by competency
    std::vector<CompetencyGap> gaps; ///< the largest first
    QHash<QString, Repeatability> shown; ///< how often each was shown in accepted work
    QSet<QString> planned; ///< those that have an open goal
    QHash<QString, std::vector<Assessment>> histories; ///< every assessment of each, the oldest first

    [[nodiscard]] CompetencyStanding standing(const QString &competency) const { return standings.value(competency, {.competency = competency, .newest = {}}); }
    /** By the rule of the method. */
    [[nodiscard]] Repeatability repeatability(const QString &competency) const;
};

/** Gathers what is known, question by question, and again when something of it changed. */
class CompetencyLoader : public QObject
{
    Q_OBJECT

public:
    /** Begins to gather. @p competencies outlives this. */
    explicit CompetencyLoader(OpenCompetencies &competencies, QObject *parent = nullptr);

    /** Gathers all of it again. */
    void reload();
    [[nodiscard]] bool isLoaded() const { return m_known.method.has_value(); }
    /** What was gathered last. */
    [[nodiscard]] const CompetencyKnowledge &knowledge() const { return m_known; }

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    void onChanged(const ChangeSet &changes);
    void begin();
    void askForStandings();
    void askForGaps();
    /** The competencies from @p index on, one after the other. */
    void askForEvidence(qsizetype index);
    void askForHistory(qsizetype index);
    void askForGoals(qsizetype index);
    void lookAtGoals(qsizetype index, const std::vector<RecordId> &linked);
    template<typename T, typename F>
    void ask(const QFuture<Result<T>> &question, F answer);

    OpenCompetencies &m_competencies;
    CompetencyKnowledge m_known;
    CompetencyKnowledge m_fresh; ///< while it is gathered
    QStringList m_assessed;
    bool m_evidenceKnown = false; ///< and nothing of it changed since
    int m_request = 0; ///< the newest: late answers to others are dropped
};

}
