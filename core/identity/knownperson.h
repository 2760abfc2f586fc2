// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicecertificate.h"
#include "ids.h"
#include "revocation.h"

#include <QString>

#include <optional>

namespace waymark
{

/** Somebody whose card is here. */
struct KnownPerson {
    PersonId person;
    QString name; ///< as the card has it: shown() before it is shown
    qint64 metAt = 0;
    /** The five words to be compared; empty until both nonces are known. */
    QString words;
    /** When the words were compared and found the same; nothing while the person is 'unconfirmed'. */
    std::optional<qint64> confirmedAt;

    [[nodiscard]] bool isConfirmed() const { return confirmedAt.has_value(); }
    bool operator==(const KnownPerson &) const = default;
};

/** A device of mine or of somebody known. */
struct KnownDevice {
    enum class State {
        InUse = 1, ///< packets are sealed to it
        Former = 2, ///< given up: what it signed counts, nothing is sealed to it
        Revoked = 3, ///< what it signed counts up to what the revocation names
    };

    DeviceCertificate certificate;
    State state = State::InUse;
    std::optional<Revocation> revocation;

    /** The last packet of the device in @p space that counts; nothing where there is no bound. */
    [[nodiscard]] std::optional<qint64> lastSequence(const SpaceId &space) const
    {
        return revocation.transform([&space](const Revocation &word) { return word.lastSequence(space); });
    }
    bool operator==(const KnownDevice &) const = default;
};

/** One invitation, from either side. */
struct Meeting {
    QByteArray invitation; ///< its id
    bool isMine = false; ///< I am the inviter
    qint64 invitedAt = 0;
    QByteArray invitationFile;
    QByteArray acceptanceFile; ///< empty until the invitation was accepted
    QByteArray inviterNonce; ///< empty until the other side opened the commitment
    PersonId person; ///< the other side; null while an invitation of mine is open

    bool operator==(const Meeting &) const = default;
};

}
