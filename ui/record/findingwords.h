// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierreport.h"

#include <QStringList>
#include <QTimeZone>

namespace waymark
{

/** Where a finding is read. */
struct FindingPlace {
    /** Of the person who reads. */
    QTimeZone zone;
    /** A workspace is open: without one nothing is known of any key. */
    bool knowsKeys = false;
};

/** One credential that was checked, in words; the roles of a Timeline, and what stands below. */
struct FindingLine {
    QString pointer; ///< where it stands in the file
    QString when;
    QString title;
    QString note;
    QString trust; ///< as TrustMark
    QString by;
    QStringList details; ///< a sentence each
    bool holds = false;

    bool operator==(const FindingLine &) const = default;
};

[[nodiscard]] FindingLine lineFor(const CredentialFinding &finding, const FindingPlace &place);

/** Why a credential is refused, in a sentence for people. */
[[nodiscard]] QString refusalWords(RefusalReason reason);
/** Why a file is refused, whatever the credential in it says. */
[[nodiscard]] QString refusalWords(CarrierReason reason);
/** What is sealed of the file, by which key, and what that means; empty for a credential that is a file of its own. */
[[nodiscard]] QString sealWords(const CarrierReport &report);

}
