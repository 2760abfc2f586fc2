// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictsettling.h"

#include "mirrorcopies.h"
#include "storetables.h"
#include "writer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

ChosenValue headChosen(const Version &version)
{
    return [version](const Conflict &conflict) -> Result<QCborValue> {
        const auto found = std::ranges::find(conflict.heads, version, &Head::version);
        return found == conflict.heads.end() ? failure(Error::Kind::NotFound, u"value"_s) : Result<QCborValue>(found->value);
    };
}

ChosenValue textChosen(const QString &text)
{
    return [text](const Conflict &conflict) -> Result<QCborValue> {
        const bool isText = std::ranges::all_of(conflict.heads, [](const Head &head) { return head.value.isString(); });
        return isText ? Result<QCborValue>(text) : failure(Error::Kind::NotPossible, u"text"_s);
    };
}

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

/** A copy may have been written on several devices too: the same field has one value there again. */
static Result<void> settleCopies(Writer &writer, const RecordRow &row, int field)
{
    WAYMARK_TRY(const auto copies, writeCopiesOf(writer, row));
    for (const RecordId copy : copies) {
        writer.settles(copy, field);
    }
    return {};
}

Result<void> settle(Writer &writer, RecordId record, const std::string &fieldCode, const LoadedVersions &seen, const ChosenValue &choose)
{
    WAYMARK_TRY(const Conflict conflict, conflictIn(writer, record, fieldCode));
    const LoadedVersions present = seenIn(conflict);
    if (!seen.isEmpty() && setOf(seen.value(conflict.field)) != setOf(present.value(conflict.field))) {
        return failure(Error::Kind::NotPossible, u"seen"_s);
    }
    WAYMARK_TRY(const QCborValue value, choose(conflict));
    StoreTables tables(writer.database(), writer.schema());
    WAYMARK_TRY(const RecordRow row, tables.records.get(record));
    writer.settles(record, conflict.field);
    WAYMARK_CHECK(tables.records.setValue(row, conflict.field, value));
    return settleCopies(writer, row, conflict.field);
}

}
