// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace waymark
{

/** The kind of error that the operating system's @p number (errno) means. */
[[nodiscard]] Error::Kind kindOfSystemError(int number);

/** The error of the last system call, about @p path. */
[[nodiscard]] Error lastSystemError(const QString &path);

/** Makes a file of length 0 that only its owner can read or write. Errors: NotPossible where it exists already, NotFound, ReadOnly, DiskFull, Storage. */
[[nodiscard]] Result<void> createPrivateFile(const QString &path);

/**
 * @p finished takes the place of @p path, whole or not at all, and both its bytes and its name are on the disk when this
 * returns. Both are in one folder. Errors: Vanished, ReadOnly, DiskFull, Storage; then @p path is as it was.
 */
[[nodiscard]] Result<void> putInPlace(const QString &finished, const QString &path);

/** A name beside @p path that nothing has, for a file that is being made; unique among computers, programs and threads. */
[[nodiscard]] QString temporaryNameFor(const QString &path);

/** Removes from @p folder what programs on this computer that have ended were making there under temporaryNameFor(). */
void removeLeftovers(const QString &folder);

/** Removes its file when it goes, with what SQLite may have left beside it; nothing where the file was put in place. */
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &besidePath);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/** Removes what SQLite keeps beside the database @p path: its log, its index of the log, its journal. */
void removeSideFiles(const QString &path);

}
