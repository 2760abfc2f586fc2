// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "result.h"

class QUrl;

namespace waymark
{

/** What is wrong with a file that somebody opened: what happened, what was kept, what to do. */
[[nodiscard]] QString describeOpening(const Error &error);
/** Why nothing was sent, and that nothing is lost by it. */
[[nodiscard]] QString describeSending(const Error &error);

/** “today, 14:05”, “yesterday, 20:12”, “12 November”. */
[[nodiscard]] QString whenWords(qint64 at, const Clock &clock);
/** “today”, “yesterday”, “12 November”, “12 November 2025”. */
[[nodiscard]] QString dayWords(qint64 at, const Clock &clock);
/** “12 Nov”, where there is little room. */
[[nodiscard]] QString shortDayWords(qint64 at, const Clock &clock);
/** “40 kB”: as people speak of files. */
[[nodiscard]] QString sizeWords(qint64 bytes);
/** The first of the names of a person. */
[[nodiscard]] QString firstName(const QString &name);
/** Up to two letters. */
[[nodiscard]] QString initialsOf(const QString &name);
/** What a folder is called, for “Put in ‘Mentoring’”. */
[[nodiscard]] QString folderWords(const QString &path);

/**
 * What came of declining what a parcel deletes: @p kept are the things that are back, as they are called, @p more of them not
 * named, and of @p deleted the rest is gone, as only the other may keep it.
 */
[[nodiscard]] QString keptWords(const QStringList &kept, int more, int deleted, const QString &firstName);

}
