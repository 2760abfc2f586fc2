// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeset.h"

namespace waymark
{

void ChangeSet::add(const QString &table, RecordId id)
{
    QList<RecordId> &ids = records[table];
    if (ids.isEmpty() || ids.constLast() != id) {
        ids.append(id);
    }
}

void ChangeSet::add(const ChangeSet &other)
{
    everything = everything || other.everything;
    for (auto it = other.records.cbegin(); it != other.records.cend(); ++it) {
        records[it.key()] += it.value();
    }
}

}
