// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"
#include "seal.h"
#include "verificationreport.h"

namespace waymark
{

/** What is known of a file that carries a credential, after both were verified. */
struct CarrierReport {
    CarrierKind kind = CarrierKind::Credential;
    /** What keeps the file from being believed, whatever the credential says. */
    QList<CarrierRefusal> refusals;
    /** Of the file as a whole; a credential that is a file of its own needs none. */
    SealFinding seal;
    /** Of the credential inside. */
    VerificationReport record;
    /** The credential as it stands in the file; empty where none was found. */
    QByteArray credential;

    /** The record says of itself that its holder chose what to show. */
    [[nodiscard]] bool isPartial() const;

    /** The file and every credential in it hold. It says nothing of whether the keys belong to whom one thinks. */
    [[nodiscard]] bool holds() const { return refusals.isEmpty() && record.holds(); }
};

/** For --json: the report of the credential, and beside it `file`, `seal` and `fileRefusals`. */
[[nodiscard]] QJsonObject toJson(const CarrierReport &report);
/** For people, in English: about the file, what others signed, then each credential. */
[[nodiscard]] QString toText(const CarrierReport &report);

}
