// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencylistmodel.h"
#include "competencyloader.h"
#include "competencyrowsmodel.h"

#include <QPointer>

namespace waymark
{

/** All competencies at a glance: the shape of the pillars, the bars, the gaps and the way to the next career level. */
class CompetencyOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCompetencies *competencies READ competencies WRITE setCompetencies NOTIFY competenciesChanged REQUIRED FINAL)
    Q_PROPERTY(waymark::RowListModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(waymark::CompetencyListModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(waymark::CompetencyRowsModel *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(waymark::CompetencyRowsModel *disagreements READ disagreements CONSTANT FINAL)
    Q_PROPERTY(waymark::CompetencyRowsModel *missing READ missing CONSTANT FINAL)
    Q_PROPERTY(bool assessed READ isAssessed NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pillarNames READ pillarNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> mentorMeans READ mentorMeans NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> selfMeans READ selfMeans NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> targetMeans READ targetMeans NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY changed FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY changed FINAL)
    Q_PROPERTY(double levelProgress READ levelProgress NOTIFY changed FINAL)
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed FINAL)

public:
    explicit CompetencyOverview(QObject *parent = nullptr);

    [[nodiscard]] OpenCompetencies *competencies() const { return m_competencies; }
    void setCompetencies(OpenCompetencies *competencies);
    [[nodiscard]] RowListModel::State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] CompetencyListModel *rows() { return &m_rows; }
    /** Where my target is above what is known, the largest first. */
    [[nodiscard]] CompetencyRowsModel *gaps() { return &m_gaps; }
    /** Where sources are two levels or more apart. */
    [[nodiscard]] CompetencyRowsModel *disagreements() { return &m_disagreements; }
    /** What the next level still asks for, pillar by pillar and by its yearly upkeep. */
    [[nodiscard]] CompetencyRowsModel *missing() { return &m_missing; }
    /** Somebody said something of any competency. */
    [[nodiscard]] bool isAssessed() const { return m_assessed; }
    [[nodiscard]] const QStringList &pillarNames() const { return m_pillarNames; }
    /** Mean levels per pillar; empty where a source says nothing at all. */
    [[nodiscard]] const QList<double> &mentorMeans() const { return m_mentor; }
    [[nodiscard]] const QList<double> &selfMeans() const { return m_self; }
    [[nodiscard]] const QList<double> &targetMeans() const { return m_target; }
    /** Names of the levels of the scale. */
    [[nodiscard]] const QStringList &stepNames() const { return m_stepNames; }
    [[nodiscard]] const QString &levelText() const { return m_levelText; }
    /** 0 to 1 of what the next level asks for; below 0 where none does. */
    [[nodiscard]] double levelProgress() const { return m_levelProgress; }
    /** What the numbers beside the bars count. */
    [[nodiscard]] const QString &ruleText() const { return m_ruleText; }

    /** Notes how I see myself today; a second time on one day corrects the first. */
    Q_INVOKABLE void rate(const QString &competency, int level);
    /** A goal to close the gap; goalMade() follows. */
    Q_INVOKABLE void makeGoal(const QString &competency);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void competenciesChanged();
    void changed();
    void goalMade(const QString &goalId);
    void failed(const QString &message);

private:
    void fail(const QString &message);
    void show();
    void showRows(const MethodLevel *level);
    void showGaps();
    void showLevel(const MethodLevel *level);
    void showDisagreements();
    [[nodiscard]] QList<double> means(AssessmentSource source) const;
    [[nodiscard]] CompetencyListRow rowOf(const MethodCompetency &competency) const;

    QPointer<OpenCompetencies> m_competencies;
    QPointer<CompetencyLoader> m_loader;
    CompetencyListModel m_rows;
    CompetencyRowsModel m_gaps;
    CompetencyRowsModel m_disagreements;
    CompetencyRowsModel m_missing;
    RowListModel::State m_state = RowListModel::State::Loading;
    QString m_errorText;
    bool m_assessed = false;
    QStringList m_pillarNames;
    QList<double> m_mentor;
    QList<double> m_self;
    QList<double> m_target;
    QStringList m_stepNames;
    QString m_levelText;
    double m_levelProgress = -1;
    QString m_ruleText;
};

}
