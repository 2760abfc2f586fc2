// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"

namespace waymark
{

/** A word that an entry is filed under. Two that differ in case alone are the same. */
class JournalTag
{
public:
    /** The longest tag, in code points. */
    static constexpr qsizetype maximumLength = 60;

    /** A leading # is dropped. Errors: Blank, TooLong ("tag"). */
    [[nodiscard]] static Result<JournalTag> create(const QString &text);

    /** As it was typed. */
    [[nodiscard]] const QString &text() const { return m_text; }
    /** What it is compared by. */
    [[nodiscard]] const QString &folded() const { return m_folded; }

    friend bool operator==(const JournalTag &a, const JournalTag &b) { return a.m_folded == b.m_folded; }

private:
    explicit JournalTag(QString text);

    QString m_text;
    QString m_folded;
};

/** What a tag is compared by: in one line, case folded, compatibility forms composed. */
[[nodiscard]] QString foldedTag(const QString &text);

/** How often a tag is used. */
struct JournalTagCount {
    QString tag;
    QString folded;
    qint64 entries = 0;

    bool operator==(const JournalTagCount &) const = default;
};

}
