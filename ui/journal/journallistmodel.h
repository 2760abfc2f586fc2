// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "openjournal.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The entries of the journal, newest day first, or what a search found, best first. Pages come as they are scrolled to. */
class JournalListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenJournal *journal READ journal WRITE setJournal NOTIFY journalChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged FINAL)
    Q_PROPERTY(qlonglong entryCount READ entryCount NOTIFY entryCountChanged FINAL)

public:
    enum Role { EntryId = Qt::UserRole + 1, Heading, Notes, Mood, Month };

    /** Rows that are asked for at once. */
    static constexpr int pageSize = 60;

    explicit JournalListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    void setJournal(OpenJournal *journal);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] QDate day() const { return m_day; }
    /** Only what was written on that day; an invalid day: on any. */
    void setDay(QDate day);
    [[nodiscard]] const QString &tag() const { return m_tag; }
    void setTag(const QString &tag);
    [[nodiscard]] bool isFiltered() const { return !m_searchText.isEmpty() || m_day.isValid() || !m_tag.isEmpty(); }
    /** What the list is narrowed to, other than by words; empty where it is not. */
    [[nodiscard]] QString filterText() const;
    /** Of the whole journal. */
    [[nodiscard]] qlonglong entryCount() const { return m_entryCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** The row of an entry, -1 where it is not in the list (yet). */
    Q_INVOKABLE int rowOf(const QString &entryId) const;
    Q_INVOKABLE QString entryAt(int row) const;
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void journalChanged();
    void filterChanged();
    void entryCountChanged();

private:
    using Rows = std::vector<JournalRow>;

    [[nodiscard]] JournalFilter filter() const;
    void filterBy(auto &member, const auto &value);
    void onChanged(const ChangeSet &changes);
    void refresh(const std::vector<JournalEntryId> &ids);
    void askForCount();
    void receive(const Result<Rows> &rows, bool more);
    void settle();
    [[nodiscard]] QString notesOf(const JournalRow &row) const;

    QPointer<OpenJournal> m_journal;
    RowKeeper<JournalRow, JournalEntryId> m_rows;
    QString m_searchText;
    QDate m_day;
    QString m_tag;
    qlonglong m_entryCount = 0;
    NewestQuestion m_counted;
    int m_request = 0; ///< the newest: late answers to others are dropped
    bool m_complete = false;
    bool m_asking = false;
};

}
