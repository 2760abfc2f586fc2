// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opentoday.h"
#include "rowlistmodel.h"
#include "todayfacts.h"
#include "todayitem.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>

namespace waymark
{

/** The Today page: asks the services, and again where something changes. Short lists, so they come whole. */
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenToday *today READ today WRITE setToday NOTIFY todayChanged FINAL)
    Q_PROPERTY(waymark::RowListModel::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString greeting MEMBER m_greeting NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString summary MEMBER m_summary NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString lastCheckIn MEMBER m_lastCheckIn NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> waiting MEMBER m_waiting NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> awaited MEMBER m_awaited NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> session MEMBER m_session NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> overdue MEMBER m_overdue NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> due MEMBER m_due NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> goals MEMBER m_goals NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> wins MEMBER m_wins NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> memory MEMBER m_memory NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<waymark::TodayItem> firstSteps MEMBER m_firstSteps NOTIFY contentChanged FINAL)

public:
    explicit TodayModel(QObject *parent = nullptr);

    [[nodiscard]] OpenToday *today() const { return m_today; }
    void setToday(OpenToday *today);
    [[nodiscard]] RowListModel::State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

    /** Asks for everything again: after a failure, and when another day may have begun. */
    Q_INVOKABLE void refresh();
    /** Ticks off a step or a milestone, which finished() follows; failed() where it could not be written. */
    Q_INVOKABLE void finish(const waymark::TodayItem &item);

Q_SIGNALS:
    void todayChanged();
    void stateChanged();
    void contentChanged();
    /** @p words say what was done, and that it can be undone. */
    void finished(const QString &words);
    void failed(const QString &words);

private:
    /** Hands the value of @p future to @p take, and counts it as answered. */
    template<typename T, typename F>
    void ask(QFuture<Result<T>> future, F take);
    void askForPeople();
    void askForWork();
    void askForGoals();
    void askForReceipts();
    void answered();
    void show();
    void setState(RowListModel::State state, const QString &errorText = {});
    void tellOf(const QFuture<Result<void>> &done, const QString &words);

    QPointer<OpenToday> m_today;
    TodayFacts m_facts;
    RowListModel::State m_state = RowListModel::State::Loading;
    QString m_errorText;
    QTimer m_soon; ///< several changes at once are one refresh
    int m_request = 0;
    int m_open = 0; ///< answers of this request that are still to come

    QString m_greeting;
    QString m_summary;
    QString m_lastCheckIn;
    QList<TodayItem> m_waiting;
    QList<TodayItem> m_awaited;
    QList<TodayItem> m_session;
    QList<TodayItem> m_overdue;
    QList<TodayItem> m_due;
    QList<TodayItem> m_goals;
    QList<TodayItem> m_wins;
    QList<TodayItem> m_memory;
    QList<TodayItem> m_firstSteps;
};

}
