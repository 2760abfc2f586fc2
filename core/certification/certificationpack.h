// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casestudy.h"
#include "readiness.h"
#include "sessionagenda.h"

#include <QByteArray>

namespace waymark
{

/** Something that shows what a pack says: its name and its hash, never its content. */
struct PackEvidence {
    QString title;
    /** 32 bytes; empty where it is no file. */
    QByteArray sha256 = {};
    /** The attachment with the bytes; null where there is none. */
    RecordId attachment = {};

    bool operator==(const PackEvidence &) const = default;
};

struct PackCase {
    CaseStudy study;
    std::vector<PackEvidence> evidence;
};

/** What is written of one pillar. */
struct PackSkill {
    QString pillar;
    QString body;
};

/** A line of the résumé. */
struct PackEvent {
    /** The code of a kind of entries: "position", "learning". */
    QString kind;
    QString title;
    QString organisation;
    QString description;
    QDate from;
    QDate until;
    /** With its category; 0 where it is not counted. */
    double hours = 0;
    QString category;
};

/** Words that somebody else signed. */
struct PackStatement {
    /** "reference", "assessment" or "recommendation". */
    QString kind;
    QString title;
    QString words;
    QString issuerName;
    QString issuerDid;
    QDate signedOn;
    /** The credential, as it was signed. */
    QByteArray credential;
};

/**
 * The pack of a candidate for one certification: all that a document or a folder of it is made of. Drawn in core/publish; made by
 * ReadinessService::certificationPack().
 */
struct CertificationPack {
    QString certification;
    QString certificationName;
    QString holderName;
    QString holderDid;
    QDate madeOn;
    /** Every part, and what counts for it. */
    Readiness checklist;
    std::vector<PackCase> cases;
    std::vector<PackSkill> skills;
    QString summary;
    /** Positions, projects and the like, the latest first. */
    std::vector<PackEvent> events;
    std::vector<PackStatement> statements;
    std::vector<AgendaPoint> presentation;
    int presentationMinutes = 0;
    /** What the presentation may take; nothing where the method does not say it. */
    std::optional<int> presentationLimit;
};

}
