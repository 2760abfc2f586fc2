// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "identitycard.h"
#include "identityrepository.h"

#include <QHash>

#include <optional>
#include <vector>

namespace waymark
{

/** What a person says about herself. */
struct IdentityDraft {
    QString name;
    QString email; ///< may be empty
    QString deviceName; ///< may be empty
};

/** When and with what randomness keys and cards are made; both outlive their use. */
struct Making {
    qint64 now = 0;
    Random &random;
};

/**
 * What happens to the keys of this person and this device. Plain functions over the file's tables, each inside a
 * transaction of its caller; their Errors are, besides those named, those of IdentityRepository.
 */
namespace ownidentity
{
/**
 * Makes the identity of a new workspace: a person, a device, a card. With @p seed, of a person who has lost her file
 * and found her recovery sheet.
 * Errors: Blank "name", TooLong "name", "email" or "device"; AlreadyKnown where there is one.
 */
[[nodiscard]] Result<Author> create(Database &database, const Making &making, const IdentityDraft &draft, const std::optional<SecretBytes> &seed = {});

/** Who writes in this file. Errors: NotFound "identity". */
[[nodiscard]] Result<Author> author(Database &database);
[[nodiscard]] Result<PersonKey> personKey(Database &database);
/** Errors: NotFound "device" where the file came from another device and has no keys of its own yet. */
[[nodiscard]] Result<DeviceKey> deviceKey(Database &database);
/** Every key that something under way may be sealed to, the newest first. */
[[nodiscard]] Result<std::vector<OpeningKey>> openingKeys(Database &database);
[[nodiscard]] Result<IdentityCard> card(Database &database);

/** A new card with another name and address. Errors: Blank, TooLong. */
[[nodiscard]] Result<IdentityCard> rename(Database &database, const Making &making, const QString &name, const QString &email);

/** What the device that a file had before becomes. */
enum class FormerDevice {
    GivesUp, ///< this file takes its place: a copy or an older state was opened
    GoesOn, ///< it is another installation of mine, which this file was handed over from
};
/**
 * Makes a new device with keys of its own and a new card. The keys that open what was sealed to the device before stay
 * where they are in the file.
 * Errors: TooLarge "devices" where there are more than a card holds.
 */
[[nodiscard]] Result<Author> becomeNewDevice(Database &database, const Making &making, FormerDevice former, const QString &deviceName = {});

/**
 * Revokes another device of mine: nothing is sealed to it any more, and what it signed counts up to @p lastSequences.
 * Errors: NotFound "device"; NotPossible "device" for the one that this is; AlreadyKnown where it was revoked.
 */
[[nodiscard]] Result<IdentityCard> revokeDevice(Database &database, const Making &making, const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences);

/** Takes over devices and revocations from a card of mine that another device of mine made. Gives my card, new where it had to change. */
[[nodiscard]] Result<IdentityCard> mergeOwnCard(Database &database, const Making &making, const IdentityCard &other);

/** For a copy on its way to another device: without the keys of the devices of this file. */
[[nodiscard]] Result<void> stripDeviceKeys(Database &database);
}

}
