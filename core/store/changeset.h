// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QHash>
#include <QList>
#include <QMetaType>

namespace waymark
{

/** Which records an action, or a packet that came in, touched. */
struct ChangeSet {
    /** Per table name; a record that was created, changed, deleted, brought back or purged. */
    QHash<QString, QList<RecordId>> records;
    /** Another program wrote and it is not known what: ask for everything again. */
    bool everything = false;

    [[nodiscard]] bool isEmpty() const { return records.isEmpty() && !everything; }
    [[nodiscard]] bool touches(const QString &table) const { return everything || records.contains(table); }
    void add(const QString &table, RecordId id);
    void add(const ChangeSet &other);
};

}

Q_DECLARE_METATYPE(waymark::ChangeSet)
