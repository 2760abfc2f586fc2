// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "seededrandom.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace waymark::bench
{

/** How much of everything a workspace has. */
struct UiRecords {
    int entries = 0; ///< of the journal
    int goals = 0; ///< each with steps and a check-in; so many too: assignments, and things that the person states in her record
    int waiting = 0; ///< attempts that wait for her review
    int exchanged = 0; ///< lines in the journal of exchange

    /** @p entries in the journal, and of the rest as many as make sense in a lifetime. */
    [[nodiscard]] static UiRecords upTo(int entries);
};

/** A workspace of somebody who is mentee and mentor, in a folder that goes with it. Closed once it is made. */
class UiWorkspace
{
public:
    static inline const QString passphrase = QStringLiteral("a long enough passphrase");

    UiWorkspace(const QString &parent, const UiRecords &records);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Mira.waymark")); }

private:
    [[nodiscard]] std::unique_ptr<Workspace> make(const QString &name);
    void addAll(Workspace &mira, const UiRecords &records);
    /** Jonas, a mentee of hers, hands in so much. */
    void addWaiting(Workspace &mira, int count);
    void meet(Workspace &mira, Workspace &jonas);
    void carry(Workspace &from, Workspace &to);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random;
    int m_parcels = 0;
};

}
