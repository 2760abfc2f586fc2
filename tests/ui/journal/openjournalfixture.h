// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalschema.h"
#include "openjournal.h"
#include "search.h"
#include "teststore.h"

#include <QTest>

namespace waymark
{

/** A store with a journal, as the window would have it open, and how to fill it. */
struct OpenJournalFixture {
    TestStore workspace{{journalSchema()}};
    Store &store = workspace.store();
    JournalService service{store, [](Database &database, const QString &text) { return matching(database, text); }};
    OpenJournal journal{store, service, nullptr};

    JournalEntryId add(QDate day, const QString &title, const QString &body = {}, std::optional<int> mood = {})
    {
        JournalDraft draft;
        draft.day = day;
        draft.title = title;
        draft.body = body;
        draft.mood = mood;
        workspace.clock().advance(1);
        const Result<JournalEntryId> id = service.add(draft).result();
        return id ? *id : JournalEntryId{};
    }

    static QString textOf(JournalEntryId id) { return id.value.toString(QUuid::WithoutBraces); }

private:
    static Result<std::vector<RecordId>> matching(Database &database, const QString &text)
    {
        WAYMARK_TRY(const auto hits, search(database, Schema({journalSchema()}), {.text = text}));
        std::vector<RecordId> ids;
        for (const SearchHit &hit : hits) {
            ids.push_back(hit.record);
        }
        return ids;
    }
};

}
