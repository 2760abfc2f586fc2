// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attestation.h"
#include "recordentry.h"

#include <variant>

namespace waymark
{

/** One line of the record: something signed by somebody else, or stated by the holder. */
struct TimelineRow {
    std::variant<StoredAttestation, RecordEntry> what;
    /** The day on which it stands: of the signature, or when it ended or began; invalid where it has none. */
    QDate day;

    [[nodiscard]] bool isSigned() const { return std::holds_alternative<StoredAttestation>(what); }
};

/** Both, latest day first; those without a day last. */
[[nodiscard]] std::vector<TimelineRow> timelineOf(std::vector<StoredAttestation> attestations, std::vector<RecordEntry> entries);

}
