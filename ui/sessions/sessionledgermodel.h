// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartpoint.h"
#include "opensessions.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** A line of the ledger, in words. */
struct LedgerLine {
    SessionId id;
    QString day;
    QString who;
    QString initials;
    QString length;
    QString trust; ///< as TrustMark shows it
    QString said;
    bool waits = false;

    bool operator==(const LedgerLine &) const = default;
};

/** How long sessions were, by the word of each: every one that was held, what both say of it by month and year. */
class SessionLedgerModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSessions *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString total READ total NOTIFY summed FINAL)
    Q_PROPERTY(QString totalNote READ totalNote NOTIFY summed FINAL)
    Q_PROPERTY(QStringList years READ years NOTIFY summed FINAL)
    Q_PROPERTY(QList<waymark::ChartPoint> months READ months NOTIFY summed FINAL)
    Q_PROPERTY(QStringList ticks READ ticks NOTIFY summed FINAL)

public:
    enum Role { SessionIdRole = Qt::UserRole + 1, Day, Who, Initials, Length, Trust, Said, Waits };

    /** Sessions that are listed at most. */
    static constexpr int most = 1000;

    explicit SessionLedgerModel(QObject *parent = nullptr);

    [[nodiscard]] OpenSessions *sessions() const { return m_sessions; }
    void setSessions(OpenSessions *sessions);
    /** Hours that both say the same of: "17.5". */
    [[nodiscard]] const QString &total() const { return m_total; }
    [[nodiscard]] const QString &totalNote() const { return m_totalNote; }
    /** '2026: 12.5 h', the newest first. */
    [[nodiscard]] const QStringList &years() const { return m_years; }
    /** Agreed hours by month, the oldest first. */
    [[nodiscard]] const QList<ChartPoint> &months() const { return m_months; }
    /** Short names of the months. */
    [[nodiscard]] const QStringList &ticks() const { return m_ticks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void sessionsChanged();
    void summed();

private:
    void onChanged(const ChangeSet &changes);
    void receive(const std::vector<SessionLedgerRow> &rows);
    void sum(const std::vector<SessionLedgerRow> &rows);
    [[nodiscard]] LedgerLine lineOf(const SessionLedgerRow &row) const;

    QPointer<OpenSessions> m_sessions;
    RowKeeper<LedgerLine, SessionId> m_rows;
    QString m_total;
    QString m_totalNote;
    QStringList m_years;
    QList<ChartPoint> m_months;
    QStringList m_ticks;
    int m_request = 0; ///< the newest: late answers to others are dropped
};

}
