// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "barejournal.h"
#include "fixedclock.h"
#include "needed.h"
#include "seededrandom.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace waymark::bench
{

/** A workspace and the reference with the same entries, side by side in a folder that goes with it. */
class BenchWorkspace
{
public:
    /** So many actions share a transaction while filling, as when a packet is received. */
    static constexpr int slice = 200;

    /** Both empty, in a new folder below @p parent. */
    explicit BenchWorkspace(const QString &parent);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] BareJournal &bare() { return *m_bare; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bench.waymark")); }
    [[nodiscard]] QString barePath() const { return m_folder.filePath(QStringLiteral("bare.db")); }
    [[nodiscard]] RawKey rawKey() const;
    /** The ids of the entries, the oldest first. */
    [[nodiscard]] const std::vector<JournalEntryId> &ids() const { return m_ids; }
    /** Bytes of values shown and superseded. */
    [[nodiscard]] qint64 contentSize() const { return m_content; }

    /** Adds @p records entries, an action each; gives the milliseconds that the workspace and the reference took. */
    std::pair<double, double> fill(int records);
    /** Writes every fifth body anew, an action each. */
    void rewrite();

    void close();
    /** After close(). */
    [[nodiscard]] std::unique_ptr<Workspace> open();
    void take(std::unique_ptr<Workspace> workspace);

private:
    void addSlice(const std::vector<JournalDraft> &drafts);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<WorkspaceKey> m_key;
    std::unique_ptr<BareJournal> m_bare;
    std::vector<JournalEntryId> m_ids;
    qint64 m_content = 0;
};

}
