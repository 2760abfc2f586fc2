// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartpoint.h"
#include "competencyloader.h"

#include <QPointer>

namespace waymark
{

/** Levels over time: of one competency, or the mean of all, as one source gives them. */
class CompetencyGrowth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCompetencies *competencies READ competencies WRITE setCompetencies NOTIFY competenciesChanged REQUIRED FINAL)
    Q_PROPERTY(QString competencyId READ competencyId WRITE setCompetencyId NOTIFY changed FINAL)
    Q_PROPERTY(bool mentor READ isOfMentor WRITE setOfMentor NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ticks READ ticks NOTIFY changed FINAL)
    Q_PROPERTY(QList<waymark::ChartPoint> points READ points NOTIFY changed FINAL)
    Q_PROPERTY(double target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString targetText READ targetText NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    explicit CompetencyGrowth(QObject *parent = nullptr);

    [[nodiscard]] OpenCompetencies *competencies() const { return m_competencies; }
    void setCompetencies(OpenCompetencies *competencies);
    /** Empty for all. */
    [[nodiscard]] const QString &competencyId() const { return m_id; }
    void setCompetencyId(const QString &id);
    /** What the mentor says; else what I say. */
    [[nodiscard]] bool isOfMentor() const { return m_mentor; }
    void setOfMentor(bool mentor);
    [[nodiscard]] QString name() const;
    [[nodiscard]] const QStringList &ticks() const { return m_ticks; }
    [[nodiscard]] const QList<ChartPoint> &points() const { return m_points; }
    /** My target; the highest level where there is none. */
    [[nodiscard]] double target() const { return m_target; }
    [[nodiscard]] const QString &targetText() const { return m_targetText; }
    /** Levels of the scale. */
    [[nodiscard]] int steps() const { return m_steps; }

Q_SIGNALS:
    void competenciesChanged();
    void changed();

private:
    void show();

    QPointer<OpenCompetencies> m_competencies;
    QPointer<CompetencyLoader> m_loader;
    QString m_id;
    bool m_mentor = false;
    QStringList m_ticks;
    QList<ChartPoint> m_points;
    double m_target = 0;
    QString m_targetText;
    int m_steps = 5;
};

}
