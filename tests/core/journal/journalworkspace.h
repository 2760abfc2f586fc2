// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalschema.h"
#include "journalservice.h"
#include "teststore.h"

namespace waymark
{

/** The value of a future that must have one. */
template<typename T>
T needed(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

/** A workspace with a journal and a mentorship in which its person is the mentee. */
struct JournalWorkspace {
    TestStore workspace{{journalSchema()}};
    Store &store = workspace.store();
    JournalService service{store};
    SpaceKey mentorship = needed(store.withEngine([this](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 'm')}, "mentorship", {{workspace.author().person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}});
    }));

    /** Runs SQL with no values as an action: for rows that no command would write. */
    void write(const std::string &sql)
    {
        needed(store.act(Label{"test.write"}, [sql](Writer &writer) -> Result<void> {
            WAYMARK_TRY(Statement statement, writer.prepare(sql));
            return statement.run();
        }));
    }

    JournalEntryId add(QDate day, const QString &title, std::optional<int> mood = {}, const QStringList &tags = {})
    {
        JournalDraft draft;
        draft.day = day;
        draft.title = title;
        draft.mood = mood;
        workspace.clock().advance(1);
        return needed(service.add(draft, tags));
    }
};

/** What the rows of a list are called. */
inline QStringList titlesOf(const std::vector<JournalRow> &rows)
{
    QStringList titles;
    for (const JournalRow &row : rows) {
        titles.append(row.heading());
    }
    return titles;
}

}
