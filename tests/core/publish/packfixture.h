// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"

namespace waymark
{

/** A pack of Mira's with one of everything, and words in it that would like to be markup. */
inline CertificationPack samplePack()
{
    using namespace Qt::StringLiterals;
    CertificationPack made{.certification = u"CITA-P"_s,
                           .certificationName = u"CITA-Professional"_s,
                           .holderName = u"Mira Kovač"_s,
                           .holderDid = u"did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG"_s,
                           .madeOn = QDate(2026, 3, 1),
                           .checklist = {},
                           .cases = {},
                           .skills = {{.pillar = u"Design"_s, .body = u"I draw *less*."_s}},
                           .summary = u"I build platforms."_s,
                           .events = {},
                           .statements = {},
                           .presentation = {{.text = u"The decision"_s, .minutes = 20}},
                           .presentationMinutes = 20,
                           .presentationLimit = 30};
    RequirementStanding part{.requirement = {}, .have = 1, .counted = {}, .open = {}, .expected = {}};
    part.requirement.statement = u"Case studies | with evidence."_s;
    part.requirement.minimum = 2;
    part.requirement.origin = {.source = {u"https://example.org/a"_s}, .uncertain = true, .note = {}};
    part.state = RequirementState::Thin;
    made.checklist.rows.push_back(part);
    PackCase study;
    study.study.values.title = u"One platform"_s;
    study.study.values.outcome = u"Cheaper."_s;
    study.evidence = {{.title = u"costs.csv"_s, .sha256 = QByteArray(32, 'a'), .attachment = {}}, {.title = u"An attempt"_s}};
    made.cases.push_back(study);
    made.statements.push_back({.kind = u"reference"_s,
                               .title = u"Reference"_s,
                               .words = u"<script>alert(1)</script> [x](y)"_s,
                               .issuerName = u"Jonas"_s,
                               .issuerDid = made.holderDid,
                               .signedOn = QDate(2026, 2, 1),
                               .credential = "{}"});
    return made;
}

}
