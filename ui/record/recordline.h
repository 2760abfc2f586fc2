// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentlistrepository.h"
#include "clock.h"
#include "knownperson.h"
#include "recordtimeline.h"

#include <QHash>

namespace waymark
{

/** One line of the record, in words. */
struct RecordLine {
    QString id;
    QDate day;
    QString title;
    QString note;
    QString trust; ///< as TrustMark
    QString by; ///< whose word it is
    std::optional<AttestationId> attestation; ///< can go into a record that is exported
    std::optional<RecordEntryId> entry; ///< the same
    bool chosen = true;

    [[nodiscard]] bool canBeShown() const { return attestation || entry; }
    bool operator==(const RecordLine &) const = default;
};

/** Whether the words of whoever has a did were compared; a did that is not in it is of nobody known. */
using ConfirmedKeys = QHash<QString, bool>;

[[nodiscard]] RecordLine rowFor(const TimelineRow &row, const ConfirmedKeys &keys);
/** A piece of work that a mentor accepted, and nobody has attested as such. */
[[nodiscard]] RecordLine rowFor(const AssignmentRow &work, const Clock &clock);

}
