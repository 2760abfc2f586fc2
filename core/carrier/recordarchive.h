// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"
#include "result.h"

namespace waymark
{

/** A file of a record's folder: its name with slashes, and what it holds. */
struct CarriedFile {
    QString name;
    QByteArray bytes;
};

/** An archive holds at most this many files, and this many bytes in all, packed or not. */
inline constexpr qsizetype maximumArchiveFiles = 10'000;
inline constexpr qsizetype maximumArchiveBytes = 512 * 1024 * 1024;

/**
 * A ZIP of @p files, all of date @p at (milliseconds UTC), with a seal still open in its comment for the key of @p sealer:
 * see sealed(). Errors: TooLarge "archive"; Invalid "name" where a name would leave the folder; Storage.
 */
[[nodiscard]] Result<QByteArray> zipped(const QList<CarriedFile> &files, qint64 at, const QString &sealer);

/** What an archive holds, or why it is not read. */
struct ReadArchive {
    QList<CarriedFile> files;
    QList<CarrierRefusal> refusals;
    /** It has a comment, where its seal stands. */
    bool hasComment = false;
};

/** Reads a ZIP in memory: names, number and sizes are checked before anything is unpacked, and nothing is written. */
[[nodiscard]] ReadArchive readArchive(QByteArrayView zip);

/** The same of a folder on the disk, with all that lies in it. A link is refused, wherever it leads (Unreadable). */
[[nodiscard]] ReadArchive readUnpacked(const QString &folder);

/** Whether @p name stays within its folder on every system: parts between slashes, none of them special. */
[[nodiscard]] bool isSafeName(const QString &name);

}
