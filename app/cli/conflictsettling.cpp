// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictsettling.h"

#include "storetables.h"
#include "writer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

LoadedVersions seenIn(const Conflict &conflict)
{
    Versions versions;
    for (const Head &head : conflict.heads) {
        versions.append(head.version);
    }
    return {{conflict.field, versions}};
}

static QSet<Version> setOf(const Versions &versions)
{
    return {versions.cbegin(), versions.cend()};
}

static Result<Conflict> conflictIn(Writer &writer, RecordId record, const std::string &fieldCode)
{
    static constexpr qint64 all = 1'000'000;
    WAYMARK_TRY(const auto present, conflicts(writer.database(), writer.schema(), all));
    const auto found = std::ranges::find_if(present, [&](const Conflict &conflict) { return conflict.record == record && conflict.fieldCode == fieldCode; });
    return found == present.end() ? failure(Error::Kind::NotFound, u"conflict"_s) : Result<Conflict>(*found);
}

Result<void> settle(Writer &writer, RecordId record, const std::string &fieldCode, const LoadedVersions &seen, const ChosenValue &choose)
{
    WAYMARK_TRY(const Conflict conflict, conflictIn(writer, record, fieldCode));
    const LoadedVersions present = seenIn(conflict);
    if (!seen.isEmpty() && setOf(seen.value(conflict.field)) != setOf(present.value(conflict.field))) {
        return failure(Error::Kind::NotPossible, u"another value came in meanwhile; look at 'conflicts list' again"_s);
    }
    WAYMARK_TRY(const QCborValue value, choose(conflict));
    StoreTables tables(writer.database(), writer.schema());
    WAYMARK_TRY(const RecordRow row, tables.records.get(record));
    writer.settles(record, conflict.field);
    return tables.records.setValue(row, conflict.field, value);
}

}
