// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "seededrandom.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace waymark
{

/** Mira and Jonas with a workspace each, real files, and a folder through which parcels travel. */
class TwoWorkspaces
{
public:
    TwoWorkspaces();

    [[nodiscard]] Workspace &mira() { return *m_mira; }
    [[nodiscard]] Workspace &jonas() { return *m_jonas; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /** Invitation, acceptance, the first parcel, and the words compared. */
    void meet();
    /** Everything that @p from has for the other, carried over as files. Gives what came of the last parcel. */
    ReceiveReport carry(Workspace &from, Workspace &to);
    /** Closes Mira's workspace and opens it again by passphrase. */
    void reopenMira();

    static inline const QString miraPassphrase = QStringLiteral("a cairn on every ridge 7");

private:
    [[nodiscard]] Workspace::Surroundings surroundings(const QString &who);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random{11};
    std::unique_ptr<Workspace> m_mira;
    std::unique_ptr<Workspace> m_jonas;
    int m_parcels = 0;
};

/** What @p result holds; a story that cannot go on ends here. */
template<typename T>
T told(const Result<T> &result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

template<typename T>
T told(const QFuture<Result<T>> &future)
{
    return told(future.result());
}

}
