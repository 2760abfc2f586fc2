// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "version.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace waymark
{

/** A value that somebody wrote, and what he had seen when he did. */
struct Write {
    RecordId record;
    int field = 0;
    Version version;
    /** Indices of the writes of the same field that the writer saw. */
    std::vector<int> seen;
    QString value;
    enum class Kind {
        Value,
        Delete,
        Alive,
    } kind = Kind::Value;
    /** Of a deletion: every write of the record that its writer knew. */
    QSet<int> knownToDeleter;
};

/**
 * The model that stores are compared with: a plain list of every value written. What a replica must show follows from
 * the list and from which of its entries the replica knows, computed here without any of the store's code.
 */
class WriteList
{
public:
    int add(const Write &write);
    [[nodiscard]] const Write &at(int index) const { return m_writes.at(static_cast<std::size_t>(index)); }

    /** Writes of the field in @p known that no other known write of it descends from. */
    [[nodiscard]] std::vector<int> heads(const QSet<int> &known, RecordId record, int field) const;
    /** The head with the greatest version; -1 where there is none. */
    [[nodiscard]] int shown(const QSet<int> &known, RecordId record, int field) const;
    [[nodiscard]] bool inConflict(const QSet<int> &known, RecordId record, int field) const;
    [[nodiscard]] bool inTrash(const QSet<int> &known, RecordId record) const;
    [[nodiscard]] QSet<int> ofRecord(const QSet<int> &known, RecordId record) const;
    [[nodiscard]] qint64 greatestCounter(const QSet<int> &known) const;

private:
    [[nodiscard]] bool hadSeen(const Write &deletion, int index) const;

    std::vector<Write> m_writes;
};

}
