// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangedaction.h"
#include "packetvector.h"

namespace waymark
{

/** A packet that waits for a person: it deletes much. */
struct DeletionQuestion {
    SpaceKey space;
    PacketName packet;
    PersonId person; ///< whose packet it is
    qint64 deleted = 0; ///< records that are here
    qint64 living = 0; ///< of so many

    bool operator==(const DeletionQuestion &) const = default;
};

/** A packet that was not taken in. */
struct RefusedPacket {
    SpaceId space;
    PacketName packet;
    Error error; ///< Revoked, Stranger, NotVerified, NotForMe, NotAllowed, Damaged, Newer, TooLarge, Invalid, OutOfRange

    bool operator==(const RefusedPacket &) const = default;
};

/** What came of a parcel, or of an answer that let waiting packets in. */
struct ReceiveReport {
    PersonId from;
    int number = 1; ///< this parcel
    int count = 1; ///< of so many that were written together

    qsizetype applied = 0; ///< actions
    qsizetype newPackets = 0;
    qsizetype knownPackets = 0;
    qsizetype waitingPackets = 0; ///< after this, for something that has to come first
    qsizetype newPieces = 0; ///< of attachments
    qsizetype attachmentsArrived = 0;
    qint64 attachmentsMissing = 0; ///< after this, 'not here yet'
    QList<SpaceKey> newSpaces;
    bool newCard = false;
    bool newDevice = false; ///< this file turned out to be a copy or an older state, and goes on as another device

    qsizetype takenBack = 0; ///< actions of a device that was declared lost, and what stood on them

    QList<RecordId> conflicts;
    QList<RecordId> broughtBack;
    QList<RecordId> kept; ///< what a declined packet deletes, as far as this person may say so
    QList<RefusedAction> refused; ///< kept aside
    QList<RefusedPacket> refusedPackets;
    QList<DeletionQuestion> questions;

    /** Everything in it was here before. */
    [[nodiscard]] bool isEmpty() const { return newPackets == 0 && newPieces == 0 && newSpaces.isEmpty() && !newCard && refusedPackets.isEmpty(); }
};

}
