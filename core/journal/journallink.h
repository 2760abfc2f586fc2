// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"

namespace waymark
{

/** What an entry is about, somewhere else in the workspace. */
struct JournalLink {
    enum class Kind {
        Goal,
        Competency,
        Session,
        Assignment,
        Unknown, ///< written by a newer version
    };

    Kind kind = Kind::Unknown;
    /** The record's id, in text without braces, or the code of a competency. */
    QString target;

    bool operator==(const JournalLink &) const = default;

    [[nodiscard]] static JournalLink to(Kind kind, const QUuid &record) { return {kind, record.toString(QUuid::WithoutBraces)}; }
};

/** The stored code of a kind; empty for Unknown. */
[[nodiscard]] QString codeOf(JournalLink::Kind kind);
[[nodiscard]] JournalLink::Kind journalLinkKind(const QString &code);

/** Errors: Invalid ("kind"), Blank ("target"). */
[[nodiscard]] Result<JournalLink> checked(const JournalLink &link);

}
