// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalmonthmodel.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void JournalMonthModel::setJournal(OpenJournal *journal)
{
    if (m_journal == journal) {
        return;
    }
    m_journal = journal;
    if (journal) {
        connect(journal, &OpenJournal::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"journal_entry"_s)) {
                refresh();
            }
        });
        turnToPresent();
    }
    Q_EMIT journalChanged();
}

void JournalMonthModel::ask(QDate first)
{
    if (!m_journal) {
        return;
    }
    m_journal->service().days(journalMonth(first.year(), first.month())).then(this, [this, first](const Result<std::vector<JournalDay>> &days) {
        QHash<QDate, int> entries;
        for (const JournalDay &day : days.value_or(std::vector<JournalDay>())) {
            entries.insert(day.day, static_cast<int>(day.entries));
        }
        receive(first, entries);
    });
}

QString JournalMonthModel::wordsFor(const QString &name, int entries) const
{
    return entries > 0 ? tr("%1: %n entry(ies)", nullptr, entries).arg(name) : name;
}

}
