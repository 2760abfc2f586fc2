// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "identitycard.h"
#include "knownperson.h"
#include "secretbytes.h"

#include <optional>
#include <vector>

namespace waymark
{

/** What this file knows about me. */
struct Me {
    QByteArray workspace; ///< 16 bytes; copies of the file have the same
    SecretBytes seed;
    DeviceId device; ///< the one that writes now
    QString name;
    QString email; ///< empty where none was given
    QString salt;
    QByteArray card; ///< the file
};

/** The secret keys of a device of mine; the signing seed is gone once the device is no longer the one that writes. */
struct DeviceSecrets {
    DeviceId device;
    SecretBytes signing;
    SecretBytes opening;
    qint64 madeAt = 0;
};

/** The tables of this concept. Every function: Errors Storage, DiskFull, ReadOnly, InUse, besides those it names. */
class IdentityRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit IdentityRepository(Database &database);

    /** Errors: NotFound "identity" in a file without one. */
    [[nodiscard]] Result<Me> me();
    [[nodiscard]] Result<void> saveMe(const Me &me);

    /** The newest time that any action known here has. */
    [[nodiscard]] Result<qint64> newestTime();

    [[nodiscard]] Result<void> addSecrets(const DeviceSecrets &secrets);
    /** Errors: NotFound "device". */
    [[nodiscard]] Result<DeviceSecrets> secrets(const DeviceId &device);
    /** Newest first. */
    [[nodiscard]] Result<std::vector<SecretBytes>> openingSecrets();
    /** Forgets what @p device signs with; what it opens with stays. */
    [[nodiscard]] Result<void> forgetSigning(const DeviceId &device);
    /** Forgets all secrets of all devices: for a file that goes to another device. */
    [[nodiscard]] Result<void> forgetAllSecrets();

    /** By name; at most @p count after the first @p skip. */
    [[nodiscard]] Result<std::vector<KnownPerson>> people(qint64 count, qint64 skip);
    [[nodiscard]] Result<std::optional<KnownPerson>> person(const PersonId &person);
    /** The file. Errors: NotFound "person". */
    [[nodiscard]] Result<QByteArray> card(const PersonId &person);
    /** Adds a person, or replaces card and name of a known one. */
    [[nodiscard]] Result<void> saveCard(const IdentityCard &card, qint64 metAt);
    [[nodiscard]] Result<void> setWords(const PersonId &person, const QString &words);
    [[nodiscard]] Result<void> setConfirmed(const PersonId &person, qint64 at);
    /** The person, her devices and meetings. */
    [[nodiscard]] Result<void> forgetPerson(const PersonId &person);

    /** Of anybody; by id. */
    [[nodiscard]] Result<std::vector<KnownDevice>> revokedDevices();
    [[nodiscard]] Result<std::vector<KnownDevice>> devices(const PersonId &person);
    [[nodiscard]] Result<std::optional<KnownDevice>> device(const DeviceId &device);
    /** Adds a device, or replaces what is known of it. */
    [[nodiscard]] Result<void> saveDevice(const KnownDevice &device);

    [[nodiscard]] Result<void> addMeeting(const Meeting &meeting);
    [[nodiscard]] Result<void> saveMeeting(const Meeting &meeting);
    [[nodiscard]] Result<std::optional<Meeting>> meeting(const QByteArray &invitation);
    /** The newest with @p person. */
    [[nodiscard]] Result<std::optional<Meeting>> meetingWith(const PersonId &person);
    /** Invitations of mine that nobody accepted yet, newest first. */
    [[nodiscard]] Result<std::vector<Meeting>> openInvitations();
    [[nodiscard]] Result<void> removeMeeting(const QByteArray &invitation);

    /** @p person is the other member. Adding the same again changes nothing. */
    [[nodiscard]] Result<void> addFounding(const SpaceId &space, const PersonId &person, const QByteArray &statement);
    /** The statement of a mentorship with @p person. */
    [[nodiscard]] Result<std::optional<QByteArray>> foundedWith(const PersonId &person);
    /** Errors: NotFound "space". */
    [[nodiscard]] Result<QByteArray> founding(const SpaceId &space);

private:
    Database &m_database;
};

}
