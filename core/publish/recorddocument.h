// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace waymark
{

/** A piece of evidence as a record names it. */
struct DocumentEvidence {
    QString name;
    QString genre;
    QString description;
    /** "urn:sha256:…", "urn:uuid:…" or another address. */
    QString id;

    /** The SHA-256 in hexadecimal digits; empty where the evidence is no file. */
    [[nodiscard]] QString sha256() const;
};

/** One result: what was measured, and what came out. */
struct DocumentResult {
    QString name;
    QString value;
    /** The name of the level, where the value is one. */
    QString levelName;
    /** How many levels its scale has. */
    int steps = 0;

    /** "3 (Able)", "2 of 3". */
    [[nodiscard]] QString text() const;
};

/** One entry of a record, as people read it. */
struct DocumentEntry {
    /** Open Badges' word: "Competency", "Assignment", "ext:MentoringHours"; "Endorsement" for words of recommendation. */
    QString type;
    QString name;
    QString description;
    /** Where it was, in what the holder states; may be empty. */
    QString organisation;
    QString criteria;
    /** The words of the one who signed; Markdown. */
    QString narrative;
    QString issuerName;
    QString issuerDid;
    QDate signedOn;
    QDate awardedOn;
    QDate from;
    QDate until;
    QDate validUntil;
    QList<DocumentResult> results;
    QList<DocumentEvidence> evidence;
    /** Signed by the holder alone. */
    bool selfStated = false;

    [[nodiscard]] bool isCompetency() const { return type == QLatin1StringView("Competency"); }
    [[nodiscard]] bool isHours() const { return type == QLatin1StringView("ext:MentoringHours"); }
    /** The first result that has a level, or nothing. */
    [[nodiscard]] QString levelText() const;
};

/** A compiled record, as people read it: nothing in it that is not in the signed JSON. */
struct RecordDocument {
    QString holderName;
    QString holderDid;
    /** Who compiled and signed the whole: the holder, as a rule. */
    QString compilerDid;
    QDate compiledOn;
    /** Milliseconds UTC. */
    qint64 compiledAt = 0;
    bool partial = false;
    std::vector<DocumentEntry> entries;

    /** Hours of mentoring that the other side signed. */
    [[nodiscard]] double signedHours() const;
};

/** Reads a CLR credential for showing; checks nothing, that is the verifier's work. Errors: Invalid "record" where it is none. */
[[nodiscard]] Result<RecordDocument> readRecordDocument(const QByteArray &clr);
/** Reads one achievement credential in the same way. Errors: Invalid "credential" where it is none. */
[[nodiscard]] Result<DocumentEntry> readDocumentEntry(const QByteArray &credential);

}
