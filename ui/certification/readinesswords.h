// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

#include <QCoreApplication>

namespace waymark
{

/** What pages say about requirements: whole sentences, numbers as people of the place write them. */
class ReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ReadinessWords)

public:
    /** What is asked for, in a few words: "Case studies", "Hours: education". */
    [[nodiscard]] static QString name(const Requirement &requirement, const Method &method);
    /** Of a category of hours; the code itself where it is not known here. */
    [[nodiscard]] static QString category(const QString &code);
    /** How far it is: "11 of 10 years", "missing". */
    [[nodiscard]] static QString tally(const RequirementStanding &standing);
    /** What is wanted, what is short, and when it is there at the present pace. */
    [[nodiscard]] static QString standing(const RequirementStanding &standing, const Method &method);
    /** An entry that counts, in one line. */
    [[nodiscard]] static QString counted(const CountedEntry &entry, const Requirement &requirement, const Method &method);
    /** Where the requirement and its number come from, and how sure that is; empty where nothing is known. */
    [[nodiscard]] static QString source(const MethodOrigin &origin);
    /** A number with its unit; without one for things that are counted. */
    [[nodiscard]] static QString amount(double amount, MethodUnit unit);
    [[nodiscard]] static QString day(QDate day);
};

/** Where a requirement of this kind is worked on, as CertificationPlace::open() takes it, or "PLACE:" for another place of the window. */
[[nodiscard]] QString roomOf(const Requirement &requirement);

}
