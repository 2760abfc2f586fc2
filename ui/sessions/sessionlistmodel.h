// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensessions.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** A session in the list, in words. */
struct SessionListRow {
    int part = 0; ///< SessionListModel::Part
    SessionKey key;
    QString heading;
    QString notes;
    QString initials;

    bool operator==(const SessionListRow &) const = default;
};

/**
 * Sessions over all mentorships: those that are coming, the next first; those whose length waits for my word; the others, the
 * latest first. Or what a search found. Pages come as they are scrolled to.
 */
class SessionListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSessions *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)

public:
    enum Role { SessionId = Qt::UserRole + 1, Heading, Notes, Initials, Section, Waits };
    enum Part { Coming, WaitsForMe, Past };
    Q_ENUM(Part)

    /** Rows that are asked for at once. */
    static constexpr int pageSize = 60;

    explicit SessionListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenSessions *sessions() const { return m_sessions; }
    void setSessions(OpenSessions *sessions);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] QDate day() const { return m_day; }
    /** Only those of that day, here; an invalid day: of any. */
    void setDay(QDate day);
    /** What the list is narrowed to, other than by words; empty where it is not. */
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] bool isFiltered() const { return !m_searchText.isEmpty() || m_day.isValid(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** -1 where it is not in the list (yet). */
    Q_INVOKABLE int rowOf(const QString &id) const;
    Q_INVOKABLE QString sessionAt(int row) const;
    /** A session beside @p id, for when it goes; the first where it is not here. */
    Q_INVOKABLE QString neighbourOf(const QString &id) const;
    Q_INVOKABLE void showAll() { setDay({}); }
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void sessionsChanged();
    void filterChanged();
    /** The rows are as they are stored now. */
    void refreshed();

private:
    using Rows = std::vector<waymark::SessionRow>;

    void onChanged(const ChangeSet &changes);
    void ask(const std::optional<SessionKey> &after, int count);
    void askForHits();
    void askForDay();
    void receive(const Rows &found, bool more, bool complete);
    [[nodiscard]] SessionListRow rowFor(const waymark::SessionRow &row) const;
    [[nodiscard]] QString notesOf(const waymark::SessionRow &row, const QString &name) const;

    QPointer<OpenSessions> m_sessions;
    RowKeeper<SessionListRow, waymark::SessionId> m_rows;
    QString m_searchText;
    QDate m_day;
    std::optional<SessionKey> m_last; ///< of the last page
    int m_loaded = 0;
    int m_request = 0; ///< the newest: late answers to others are dropped
    bool m_complete = false;
    bool m_asking = false;
};

}
