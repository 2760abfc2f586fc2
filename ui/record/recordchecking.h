// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierreport.h"
#include "clock.h"
#include "progress.h"
#include "workspace.h"

#include <QString>

namespace waymark
{

/** What the page of checking reads at most, of a file; a folder has limits of its own. */
inline constexpr qint64 largestCheckedFile = 64LL * 1024 * 1024;

/** A file or the folder of a record, to be checked. */
struct RecordToCheck {
    QString path;
    /** What is known here of keys and of what was withdrawn; null without a workspace. It outlives the check. */
    Workspace *workspace = nullptr;
    /** The instant to judge dates by; milliseconds UTC. */
    qint64 now = 0;
};

/**
 * Reads @p wanted and verifies it: see verifyCarrier() and verifyFolder(). Blocks: not for the GUI thread. @p progress is asked
 * at each credential; once it says no, the rest is still looked at, but the answer is Cancelled.
 * Errors: NotAllowed, Vanished "file" where it cannot be read; TooLarge "file" beyond largestCheckedFile; Cancelled; those of the workspace.
 */
[[nodiscard]] Result<CarrierReport> checkedRecord(const RecordToCheck &wanted, const Progress &progress);

/** The bytes of a file that is to be checked. Errors: NotAllowed, Vanished, TooLarge "file". Not for the GUI thread. */
[[nodiscard]] Result<QByteArray> fileToCheck(const QString &path);

/** Whether what lies at @p path begins as a file that may carry a record, or is the folder of one. Reads a little of it: not for the GUI thread. */
[[nodiscard]] bool mayCarryRecord(const QString &path);

}
