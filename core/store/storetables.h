// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actiontable.h"
#include "changetable.h"
#include "columnkinds.h"
#include "lifetable.h"
#include "recordrows.h"
#include "searchindex.h"

namespace waymark
{

/** The store's tables over one connection, each knowing those it stands on. */
struct StoreTables {
    StoreTables(Database &database, const Schema &schema)
        : devices(database)
        , columns(database)
        , records(database, schema, devices)
        , changes(database, records, devices)
        , life(database, records, changes)
        , search(database, schema)
        , actions(database, devices)
    {
    }

    DeviceTable devices;
    ColumnKinds columns;
    RecordRows records;
    ChangeTable changes;
    LifeTable life;
    SearchIndex search;
    ActionTable actions;
};

}
