// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartpoint.h"
#include "goaleditor.h"

namespace waymark
{

/** The measure of a goal, or the confidence in it, over time and against the plan: months from left to right. */
class GoalChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::GoalEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(bool confidence READ showsConfidence WRITE setShowsConfidence NOTIFY changed FINAL)
    Q_PROPERTY(bool measurable READ isMeasurable NOTIFY changed FINAL)
    Q_PROPERTY(bool confidenceKnown READ isConfidenceKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ticks READ ticks NOTIFY changed FINAL)
    Q_PROPERTY(QList<waymark::ChartPoint> planned READ planned NOTIFY changed FINAL)
    Q_PROPERTY(QList<waymark::ChartPoint> actual READ actual NOTIFY changed FINAL)
    Q_PROPERTY(qreal todayAt READ todayAt NOTIFY changed FINAL)
    Q_PROPERTY(qreal target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString targetText READ targetText NOTIFY changed FINAL)
    Q_PROPERTY(qreal floor READ floor NOTIFY changed FINAL)
    Q_PROPERTY(qreal ceiling READ ceiling NOTIFY changed FINAL)

public:
    explicit GoalChart(QObject *parent = nullptr);

    [[nodiscard]] GoalEditor *editor() const { return m_editor; }
    void setEditor(GoalEditor *editor);
    [[nodiscard]] bool showsConfidence() const { return m_confidence; }
    void setShowsConfidence(bool confidence);
    /** The goal has a target to draw a line to. */
    [[nodiscard]] bool isMeasurable() const { return m_measurable; }
    /** Somebody said how confident he is. */
    [[nodiscard]] bool isConfidenceKnown() const { return m_confidenceKnown; }
    /** What is counted. */
    [[nodiscard]] const QString &name() const { return m_name; }
    /** The newest value against the target. */
    [[nodiscard]] const QString &summary() const { return m_summary; }
    /** Names of the months, or of every second or third. */
    [[nodiscard]] const QStringList &ticks() const { return m_ticks; }
    [[nodiscard]] const QList<ChartPoint> &planned() const { return m_planned; }
    [[nodiscard]] const QList<ChartPoint> &actual() const { return m_actual; }
    /** Where today lies between the ticks; -1 where it does not. */
    [[nodiscard]] qreal todayAt() const { return m_todayAt; }
    [[nodiscard]] qreal target() const { return m_target; }
    /** Empty where there is no line for the target. */
    [[nodiscard]] const QString &targetText() const { return m_targetText; }
    [[nodiscard]] qreal floor() const { return m_floor; }
    [[nodiscard]] qreal ceiling() const { return m_ceiling; }

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    struct Value {
        QDate day;
        double value = 0;
        bool measured = true; ///< by a check-in
    };

    void build();
    void buildMeasure(const LoadedGoal &goal, QDate today);
    void buildConfidence(const LoadedGoal &goal, QDate today);
    void buildAxis(QDate first, QDate last, QDate today);
    [[nodiscard]] std::vector<Value> valuesOf(const LoadedGoal &goal) const;
    void showValues(const std::vector<Value> &values);
    [[nodiscard]] qreal placeOf(QDate day) const;
    [[nodiscard]] ChartPoint point(QDate day, double value) const;

    QPointer<GoalEditor> m_editor;
    bool m_confidence = false;
    bool m_measurable = false;
    bool m_confidenceKnown = false;
    QString m_name;
    QString m_unit;
    QString m_summary;
    QStringList m_ticks;
    QList<ChartPoint> m_planned;
    QList<ChartPoint> m_actual;
    QDate m_firstMonth;
    int m_monthsPerTick = 1;
    qreal m_todayAt = -1;
    qreal m_target = 0;
    QString m_targetText;
    qreal m_floor = 0;
    qreal m_ceiling = 1;
};

}
