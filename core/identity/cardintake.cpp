// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardintake.h"

#include "identityrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static KnownDevice knownFrom(const IdentityCard &card, const DeviceCertificate &certificate)
{
    KnownDevice device{.certificate = certificate, .state = KnownDevice::State::InUse, .revocation = {}};
    if (card.device(certificate.device) == nullptr) {
        device.state = KnownDevice::State::Former;
    }
    const auto revocation = std::ranges::find(card.revocations, certificate.device, &Revocation::device);
    if (revocation != card.revocations.end()) {
        device.state = KnownDevice::State::Revoked;
        device.revocation = *revocation;
    }
    return device;
}

/** Gives whether the device is new, or further on its way from use to given up to revoked. */
static Result<bool> takeDevice(IdentityRepository &repository, const KnownDevice &device)
{
    WAYMARK_TRY(const std::optional<KnownDevice> before, repository.device(device.certificate.device));
    if (before && before->certificate.person != device.certificate.person) {
        return failure(Error::Kind::NotAllowed, u"device"_s);
    }
    if (before && before->state >= device.state) {
        return false;
    }
    WAYMARK_CHECK(repository.saveDevice(device));
    return true;
}

Result<bool> takeDevices(Database &database, const IdentityCard &card)
{
    IdentityRepository repository(database);
    bool changed = false;
    for (const DeviceCertificate &certificate : card.devices + card.former) {
        WAYMARK_TRY(const bool taken, takeDevice(repository, knownFrom(card, certificate)));
        changed = changed || taken;
    }
    return changed;
}

static Result<bool> isNewer(IdentityRepository &repository, const IdentityCard &card)
{
    WAYMARK_TRY(const QByteArray known, repository.card(card.person));
    WAYMARK_TRY(const IdentityCard before, IdentityCard::read(known));
    return card.issued > before.issued;
}

Result<void> takeNewerCard(Database &database, const IdentityCard &card)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const std::optional<KnownPerson> known, repository.person(card.person));
    if (!known) {
        return failure(Error::Kind::Stranger, u"person"_s);
    }
    WAYMARK_TRY(const bool newer, isNewer(repository, card));
    if (!newer) {
        return failure(Error::Kind::AlreadyKnown, u"card"_s);
    }
    WAYMARK_CHECK(takeDevices(database, card));
    return repository.saveCard(card, known->metAt);
}

Result<void> takeCardOfMeeting(Database &database, const IdentityCard &card, qint64 now)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const std::optional<KnownPerson> known, repository.person(card.person));
    WAYMARK_CHECK(takeDevices(database, card));
    bool wanted = true;
    if (known) {
        WAYMARK_TRY(wanted, isNewer(repository, card));
    }
    return wanted ? repository.saveCard(card, now) : Result<void>();
}

}
