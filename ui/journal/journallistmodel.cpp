// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journallistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static bool stands(const JournalRow &a, const JournalRow &b)
{
    return a.key.day != b.key.day ? a.key.day > b.key.day : a.key.id.value.toRfc4122() > b.key.id.value.toRfc4122();
}

static JournalEntryId idOf(const JournalRow &row)
{
    return row.key.id;
}

JournalListModel::JournalListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void JournalListModel::setJournal(OpenJournal *journal)
{
    if (m_journal == journal) {
        return;
    }
    m_journal = journal;
    if (journal) {
        connect(journal, &OpenJournal::changed, this, &JournalListModel::onChanged);
        reload();
    }
    Q_EMIT journalChanged();
}

void JournalListModel::filterBy(auto &member, const auto &value)
{
    if (member != value) {
        member = value;
        Q_EMIT filterChanged();
        reload();
    }
}

void JournalListModel::setSearchText(const QString &text)
{
    filterBy(m_searchText, text.trimmed());
}

void JournalListModel::setDay(QDate day)
{
    filterBy(m_day, day);
}

void JournalListModel::setTag(const QString &tag)
{
    filterBy(m_tag, tag);
}

void JournalListModel::showAll()
{
    m_day = {};
    m_tag.clear();
    Q_EMIT filterChanged();
    reload();
}

QString JournalListModel::filterText() const
{
    if (m_day.isValid()) {
        return QLocale().toString(m_day, QLocale::LongFormat);
    }
    return m_tag.isEmpty() ? QString() : tr("Filed under “%1”").arg(m_tag);
}

JournalFilter JournalListModel::filter() const
{
    JournalFilter filter;
    if (!m_tag.isEmpty()) {
        filter.tag = m_tag;
    }
    if (m_day.isValid()) {
        filter.period = journalPeriod(m_day, m_day);
    }
    return filter;
}

void JournalListModel::reload()
{
    if (!m_journal) {
        return;
    }
    if (m_rows.isEmpty()) {
        setState(State::Loading);
    }
    m_asking = true;
    const int request = ++m_request;
    const bool searching = !m_searchText.isEmpty();
    const int asked = std::max(pageSize, m_rows.size());
    auto answer = searching ? m_journal->service().entriesMatching(m_searchText, filter())
                            : m_journal->service().entries({.after = {}, .count = asked}, filter());
    answer.then(this, [this, request, searching, asked](const Result<Rows> &rows) {
        if (request != m_request) {
            return;
        }
        m_complete = searching || !rows || static_cast<int>(rows->size()) < asked;
        receive(rows, false);
    });
    askForCount();
}

bool JournalListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_journal && !m_complete && !m_asking;
}

void JournalListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty()) {
        return;
    }
    m_asking = true;
    const int request = ++m_request;
    m_journal->service().entries({.after = m_rows.last().key, .count = pageSize}, filter()).then(this, [this, request](const Result<Rows> &rows) {
        if (request == m_request) {
            m_complete = !rows || rows->size() < pageSize;
            receive(rows, true);
        }
    });
}

void JournalListModel::receive(const Result<Rows> &rows, bool more)
{
    m_asking = false;
    if (!rows) {
        fail(rows.error());
        return;
    }
    more ? m_rows.append(*rows) : m_rows.replace(*rows);
    settle();
}

void JournalListModel::settle()
{
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

/** Only the rows that an action touched are asked for again: no reset, the selection and the place stay. */
void JournalListModel::onChanged(const ChangeSet &changes)
{
    if (changes.everything || (!m_searchText.isEmpty() && changes.touches(u"journal_entry"_s)) || state() == State::Failed) {
        reload();
        return;
    }
    std::vector<JournalEntryId> ids;
    for (const RecordId &id : changes.records.value(u"journal_entry"_s)) {
        ids.push_back(JournalEntryId{id});
    }
    // A link, a file or a copy does not say whose it is.
    for (const QString &part : {u"journal_link"_s, u"journal_share"_s, u"attachment"_s, u"journal_tag"_s}) {
        if (changes.touches(part)) {
            std::ranges::copy(m_rows.ids(), std::back_inserter(ids));
            break;
        }
    }
    if (!ids.empty()) {
        refresh(ids);
        askForCount();
    }
}

void JournalListModel::refresh(const std::vector<JournalEntryId> &ids)
{
    const int request = m_request;
    m_journal->service().entriesAmong(ids, filter()).then(this, [this, request, ids](const Result<Rows> &rows) {
        if (request != m_request || m_asking) {
            reload();
        } else if (!rows) {
            fail(rows.error());
        } else {
            m_rows.merge(ids, *rows, m_complete);
            settle();
        }
    });
}

void JournalListModel::askForCount()
{
    m_journal->service().entryCount().then(this, m_counted.asks([this](const Result<qint64> &count) {
        if (count && *count != m_entryCount) {
            m_entryCount = *count;
            Q_EMIT entryCountChanged();
        }
    }));
}

int JournalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> JournalListModel::roleNames() const
{
    return {{EntryId, "entryId"}, {Heading, "heading"}, {Notes, "notes"}, {Mood, "mood"}, {Month, "month"}};
}

QVariant JournalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const JournalRow &row = m_rows.at(index.row());
    switch (role) {
    case EntryId:
        return row.key.id.value.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Heading:
        return row.heading().isEmpty() ? tr("Without words") : row.heading();
    case Notes:
        return notesOf(row);
    case Mood:
        return row.mood.value_or(0);
    case Month:
        return row.day.isValid() ? QLocale().toString(row.day, u"MMMM yyyy"_s) : tr("Without a day");
    default:
        return {};
    }
}

QString JournalListModel::notesOf(const JournalRow &row) const
{
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(row.begunAt(), m_journal ? m_journal->clock().zone() : QTimeZone::utc());
    const bool today = m_journal && row.day == m_journal->clock().today();
    QStringList parts;
    if (today && begun.date() == row.day) {
        parts.append(tr("Today %1").arg(QLocale().toString(begun.time(), QLocale::ShortFormat)));
    } else {
        const QString format = m_searchText.isEmpty() ? tr("ddd d", "a day in a list under its month") : tr("d MMM yyyy", "a day in a list of what was found");
        parts.append(today ? tr("Today") : row.day.isValid() ? QLocale().toString(row.day, format) : row.key.day);
    }
    if (row.links > 0) {
        parts.append(tr("%n link(s)", nullptr, static_cast<int>(row.links)));
    }
    if (row.files > 0) {
        parts.append(tr("%n file(s)", nullptr, static_cast<int>(row.files)));
    }
    parts.append(row.shares > 0 ? tr("shared") : tr("only you"));
    return parts.join(tr(" · ", "between the facts of one line"));
}

int JournalListModel::rowOf(const QString &entryId) const
{
    return m_rows.indexOf(JournalEntryId{QUuid::fromString(entryId)});
}

QString JournalListModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).key.id.value.toString(QUuid::WithoutBraces) : QString();
}

}
