// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace waymark
{

/** What a signed entry of the record is about. The codes are stored: they never change. */
enum class ClaimKind {
    Competency, ///< "competency": attested at a level
    Assignment, ///< "assignment": handed in and accepted
    Goal, ///< "goal": reached
    Hours, ///< "hours": mentoring, given or received
};

[[nodiscard]] QString codeOf(ClaimKind kind);
[[nodiscard]] std::optional<ClaimKind> claimKindFromCode(const QString &code);

/** One step of a scale, lowest first. */
struct ScaleLevel {
    int level = 0;
    QString name;
    QString description;
};

/** Something that was measured: a level of a scale, a number with its meaning, or that it was completed. */
struct ClaimResult {
    /** Stable code within the claim, such as "level" or a criterion's id. */
    QString code;
    QString name;
    /** Empty where the result is a value or a completion. */
    QList<ScaleLevel> scale;
    /** The level that was reached, of the scale. */
    std::optional<int> level;
    /** A number as text ("42.5") or "2 of 3"; where neither level nor value is given, the result is 'completed'. */
    QString value;
};

/** A piece of evidence: what it is and its hash, never its content. */
struct EvidenceItem {
    QUuid id;
    QString name;
    /** What kind of thing, such as "Work product"; may be empty. */
    QString genre;
    QString description;
    /** Markdown; may be empty. */
    QString narrative;
    /** SHA-256 of the file, 32 bytes; empty where the evidence is no file. */
    QByteArray sha256;
    /** Whether the one who vouches accepted it. */
    bool accepted = false;
};

/** How often something was shown: 'n of m'. Never blocks, always told. */
struct Demonstrations {
    int shown = 0;
    int expected = 0;
};

/** What somebody vouches for. The texts go into the credential as they stand, in the language they are written in. */
struct Claim {
    ClaimKind kind = ClaimKind::Competency;
    /** Stable id of what it is about: a competency, an assignment, a goal. */
    QString topic;
    /** Short code that people know, such as "HD-03"; may be empty. */
    QString code;
    QString name;
    QString description;
    /** What had to be met; Markdown. */
    QString criteria;
    QList<ClaimResult> results;
    std::optional<Demonstrations> demonstrations;
    /** The words of the one who vouches; Markdown, may be empty. */
    QString narrative;
    /** When it was done, as far as known. */
    QDate from;
    QDate until;
    /** The day on which it was accepted; invalid: the day of signing. */
    QDate awarded;
    /** After this day the entry does not count any more. */
    QDate validUntil;
    QList<EvidenceItem> evidence;
};

/**
 * Whether @p claim may be vouched for: name, description, criteria and topic are there (Blank), every level is one of its
 * scale (OutOfRange, "level"), days lie in 1900..2200 and in order (OutOfRange), and at least one piece of evidence was
 * accepted (NotPossible, "evidence"; hours need none). The field of the error is the member's name.
 */
[[nodiscard]] Result<void> checkClaim(const Claim &claim);

}
