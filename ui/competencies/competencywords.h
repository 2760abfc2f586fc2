// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencystanding.h"
#include "method.h"
#include "repeatability.h"

#include <QCoreApplication>

namespace waymark
{

/** How competencies, and what is said about them, are put into words. */
class CompetencyWords
{
    Q_DECLARE_TR_FUNCTIONS(CompetencyWords)

public:
    /** '3, Delivery'. */
    [[nodiscard]] static QString level(const Method &method, int level);
    [[nodiscard]] static QString source(AssessmentSource source);
    /** '12 May 2026'. */
    [[nodiscard]] static QString day(QDate day);
    /** '2 of 3', 'repeatable', or 'none yet'. */
    [[nodiscard]] static QString evidence(const Repeatability &shown);
    /** What is there and what is missing until it counts as repeatable. */
    [[nodiscard]] static QString repeatability(const Repeatability &shown);
    /** '2 steps: from 2, Basic to 4, Experienced; 2 of 3 pieces of evidence'. */
    [[nodiscard]] static QString gap(const Method &method, const CompetencyGap &gap, const Repeatability &shown);
    /** 'a peer says 2, you say 4', where two sources are two levels or more apart; else empty. */
    [[nodiscard]] static QString disagreement(const CompetencyStanding &standing);
};

}
