// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deletionguard.h"

#include "recordtype.h"

#include <QSet>

#include <algorithm>

namespace waymark
{

QList<RecordId> deletedBy(const QList<ExchangedAction> &actions)
{
    QSet<RecordId> deleted;
    for (const ExchangedAction &action : actions) {
        for (const ExchangedChange &change : action.changes) {
            if (change.field == FieldNumber::Purged || (change.field == FieldNumber::Life && !change.value.isNull())) {
                deleted.insert(change.record);
            } else if (change.field == FieldNumber::Life) {
                deleted.remove(change.record);
            }
        }
    }
    QList<RecordId> records = deleted.values();
    std::ranges::sort(records);
    return records;
}

bool asksBeforeDeleting(qint64 deleted, qint64 living)
{
    static constexpr qint64 percent = 5;
    return deleted > 1 && deleted * 100 > living * percent;
}

}
