// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What the form of a case study holds, room by room. Texts are Markdown source, as typed. */
struct CaseStudyDraft {
    QString title;
    QString organisation;
    std::optional<QDate> from;
    std::optional<QDate> until;
    /** What I was in it, and what was mine to decide. */
    QString role;
    /** What was there, and why it could not stay so. */
    QString situation;
    /** What was done, which ways were weighed, and why this one was taken. */
    QString approach;
    /** What came of it, measured where it can be. */
    QString outcome;
    /** What I would do otherwise today. */
    QString lessons;

    bool operator==(const CaseStudyDraft &) const = default;
};

/** Work of one's own, told for a certification. Private until it is handed over. As a value it may break rules: merged edits do. */
struct CaseStudy {
    CaseStudyId id;
    CaseStudyDraft values;

    /** Words in all rooms together. */
    [[nodiscard]] qsizetype words() const;
    /** Whether every room has something in it. */
    [[nodiscard]] bool isWhole() const;
    bool operator==(const CaseStudy &) const = default;
};

/** A case study in a list. */
struct CaseStudyRow {
    CaseStudy study;
    /** Pieces of evidence and files that stand with it. */
    int evidence = 0;

    bool operator==(const CaseStudyRow &) const = default;
};

/** Something that shows what a case study says: a record of mine, such as an attempt, an attestation or a career event. */
struct CaseEvidence {
    CaseEvidenceId id;
    CaseStudyId study;
    RecordId target;
    /** What it was called when it was added. */
    QString title;

    bool operator==(const CaseEvidence &) const = default;
};

/** @p draft cleaned. Errors: Blank "title"; TooLong; OutOfRange "from" or "until" outside 1900..2200, or the end before the start. */
[[nodiscard]] Result<CaseStudyDraft> checkedCaseStudy(const CaseStudyDraft &draft);

/** How many words @p text has: runs of letters and digits. */
[[nodiscard]] qsizetype wordsIn(const QString &text);

}
