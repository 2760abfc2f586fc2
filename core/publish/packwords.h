// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"

namespace waymark
{

/** What a pack says, in the language of the application: the same on paper and in a folder. */
namespace PackWords
{
/** "Met", "Thin", "Missing" or "Not known". */
[[nodiscard]] QString state(RequirementState state);
/** "2 of 10 years", where there is a number. */
[[nodiscard]] QString have(const RequirementStanding &standing);
/** "2020-01-01 to 2024-12-31", "since 2020-01-01". */
[[nodiscard]] QString period(QDate from, QDate until);
/** "Position", "Learning completed". */
[[nodiscard]] QString kindOfEvent(const QString &code);
/** The rooms of a case study that have something in them, each with its heading. */
[[nodiscard]] QList<std::pair<QString, QString>> rooms(const CaseStudyDraft &study);
/** "10 min". */
[[nodiscard]] QString minutes(int minutes);
/** Who signed, when, with which key. */
[[nodiscard]] QString signature(const PackStatement &statement);
}

}
