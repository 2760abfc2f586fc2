// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictservice.h"

namespace waymark
{

ConflictService::ConflictService(Store &store)
    : m_store(store)
{
}

QFuture<Result<std::vector<Conflict>>> ConflictService::list(qint64 count, qint64 skip)
{
    return m_store.read([this, count, skip](Database &database) { return conflicts(database, m_store.schema(), count, skip); });
}

QFuture<Result<qint64>> ConflictService::count()
{
    return m_store.read([](Database &database) { return conflictCount(database); });
}

QFuture<Result<void>> ConflictService::settle(RecordId record, std::string fieldCode, LoadedVersions seen, ChosenValue choose)
{
    return m_store.act(ConflictLabel::Settle, [record, fieldCode = std::move(fieldCode), seen = std::move(seen), choose = std::move(choose)](Writer &writer) {
        return waymark::settle(writer, record, fieldCode, seen, choose);
    });
}

}
