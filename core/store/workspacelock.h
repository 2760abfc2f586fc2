// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace waymark
{

/** A program that has a workspace open. */
struct LockHolder {
    qint64 pid = 0;
    QString program;
    QString host;

    bool operator==(const LockHolder &) const = default;
};

/**
 * Holds `Name.waymark-lock`: shared by everybody who has the workspace open, alone by who swaps or migrates it. Ends
 * with the program, however that ends. The names in the file are for the sentence 'in use by …' and decide nothing.
 * Used on one thread.
 */
class WorkspaceLock
{
public:
    enum class Kind {
        Shared,
        Alone,
    };

    /** Never waits. Errors: InUse (the detail says by whom), NotFound where there is no such folder, ReadOnly, DiskFull, Storage. */
    [[nodiscard]] static Result<WorkspaceLock> take(const QString &lockPath, Kind kind);
    /** Who is in the lock file and still runs; programs on other computers are believed. */
    [[nodiscard]] static QList<LockHolder> holders(const QString &lockPath);
    /** This program. */
    [[nodiscard]] static LockHolder self();

    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&other) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&other) noexcept;
    Q_DISABLE_COPY(WorkspaceLock)

    /** From shared to alone; still shared if that fails. Errors: InUse, Storage. */
    [[nodiscard]] Result<void> becomeAlone();
    /** From alone to shared. Errors: InUse where somebody else took it alone in between. */
    [[nodiscard]] Result<void> becomeShared();

private:
    WorkspaceLock(int file, QString path);

    [[nodiscard]] Result<void> lock(int operation);
    void release();

    int m_file = -1;
    QString m_path;
};

}
