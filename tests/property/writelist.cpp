// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writelist.h"

#include "recordtype.h"

#include <algorithm>

namespace waymark
{

int WriteList::add(const Write &write)
{
    m_writes.push_back(write);
    return static_cast<int>(m_writes.size()) - 1;
}

std::vector<int> WriteList::heads(const QSet<int> &known, RecordId record, int field) const
{
    QSet<int> superseded;
    std::vector<int> all;
    for (const int index : known) {
        const Write &write = at(index);
        if (write.record == record && write.field == field) {
            all.push_back(index);
            superseded.unite(QSet<int>(write.seen.begin(), write.seen.end()));
        }
    }
    std::erase_if(all, [&superseded](int index) { return superseded.contains(index); });
    std::ranges::sort(all, {}, [this](int index) { return at(index).version; });
    return all;
}

int WriteList::shown(const QSet<int> &known, RecordId record, int field) const
{
    const std::vector<int> all = heads(known, record, field);
    return all.empty() ? -1 : all.back();
}

bool WriteList::inConflict(const QSet<int> &known, RecordId record, int field) const
{
    const std::vector<int> all = heads(known, record, field);
    return std::ranges::any_of(all, [&](int index) { return at(index).value != at(all.front()).value; });
}

QSet<int> WriteList::ofRecord(const QSet<int> &known, RecordId record) const
{
    QSet<int> result;
    for (const int index : known) {
        if (at(index).record == record && at(index).kind != Write::Kind::Delete) {
            result.insert(index);
        }
    }
    return result;
}

/** A deletion says per device how far its writer had seen. */
bool WriteList::hadSeen(const Write &deletion, int index) const
{
    return std::ranges::any_of(deletion.knownToDeleter, [&](int known) {
        return at(known).version.device == at(index).version.device && at(known).version.counter >= at(index).version.counter;
    });
}

bool WriteList::inTrash(const QSet<int> &known, RecordId record) const
{
    const QSet<int> all = ofRecord(known, record);
    return std::ranges::any_of(heads(known, record, FieldNumber::Life), [&](int head) {
        return at(head).kind == Write::Kind::Delete && std::ranges::all_of(all, [&](int index) { return hadSeen(at(head), index); });
    });
}

qint64 WriteList::greatestCounter(const QSet<int> &known) const
{
    qint64 greatest = 0;
    for (const int index : known) {
        greatest = std::max(greatest, at(index).version.counter);
    }
    return greatest;
}

}
