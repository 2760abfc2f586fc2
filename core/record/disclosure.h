// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parties.h"
#include "recordids.h"

#include <QByteArray>

namespace waymark
{

/** What goes into an export, in the order in which it stands there. */
struct RecordSelection {
    QList<AttestationId> attestations;
    QList<RecordEntryId> entries;

    [[nodiscard]] bool isEmpty() const { return attestations.isEmpty() && entries.isEmpty(); }
};

/** To compile a record for somebody to read. */
struct ExportRequest {
    RecordSelection selection;
    /** The holder: me. */
    Holder holder;
    QString holderName;
    /** Who is given it; for the log alone, it stands nowhere in the record. */
    QString audience;
};

/** What was given to whom: with it the same selection gives the same bytes again. */
struct Disclosure {
    DisclosureId id;
    QString audience;
    /** Canonical JSON: what was selected, and the holder's name and salted hashes. */
    QString selection;
    /** SHA-256 over all that the record holds but its id, its date and its proof. */
    QByteArray fingerprint;
    /** Id of the compiled record. */
    QUuid record;
    /** Its date; milliseconds UTC. */
    qint64 madeAt = 0;
    /** The proof's value. */
    QString proof;
    /** When it was given; milliseconds UTC. */
    qint64 givenAt = 0;
};

/** A compiled record, as it is written to a file. */
struct ExportedRecord {
    DisclosureId disclosure;
    QByteArray json;
    /** Something that could have been selected was not. */
    bool partial = false;
};

}
