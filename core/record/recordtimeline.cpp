// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordtimeline.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace waymark
{

std::vector<TimelineRow> timelineOf(std::vector<StoredAttestation> attestations, std::vector<RecordEntry> entries)
{
    std::vector<TimelineRow> rows;
    for (StoredAttestation &stored : attestations) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(stored.attestation.signedAt, QTimeZone::UTC).date();
        rows.push_back({.what = std::move(stored), .day = day});
    }
    for (RecordEntry &entry : entries) {
        const QDate day = entry.until.isValid() ? entry.until : entry.from;
        rows.push_back({.what = std::move(entry), .day = day});
    }
    std::ranges::stable_sort(rows, [](const TimelineRow &a, const TimelineRow &b) { return a.day > b.day; });
    return rows;
}

}
