// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownidentity.h"

#include "cardintake.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype workspaceIdLength = 16;
static constexpr qsizetype saltLength = 16;
static constexpr qsizetype maximumEmailBytes = 1024;

static Result<QString> shortLine(const QString &text, const QString &field, qsizetype maximumBytes)
{
    const QString line = cleaned(text).text.simplified();
    if (line.toUtf8().size() > maximumBytes) {
        return failure(Error::Kind::TooLong, field);
    }
    return line;
}

static Result<QString> checkedName(const QString &name)
{
    WAYMARK_TRY(const QString line, shortLine(name, u"name"_s, IdentityCard::maximumNameBytes));
    if (line.isEmpty()) {
        return failure(Error::Kind::Blank, u"name"_s);
    }
    return line;
}

static IdentityCard draftOf(const Me &me, const std::vector<KnownDevice> &devices, qint64 issued)
{
    IdentityCard draft;
    draft.name = me.name;
    draft.salt = me.salt;
    draft.emailHash = me.email.isEmpty() ? QString() : hashedIdentity(me.email, me.salt);
    draft.issued = issued;
    for (const KnownDevice &device : devices) {
        (device.state == KnownDevice::State::InUse ? draft.devices : draft.former) += device.certificate;
        if (device.revocation) {
            draft.revocations += *device.revocation;
        }
    }
    return draft;
}

/** A card that says what the tables say, issued later than the one before whatever the clock shows. */
static Result<IdentityCard> reissue(Database &database, Me me, qint64 now)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const PersonKey key, PersonKey::fromSeed(me.seed));
    WAYMARK_TRY(const std::vector<KnownDevice> devices, repository.devices(key.id()));
    qint64 issued = now;
    if (!me.card.isEmpty()) {
        WAYMARK_TRY(const IdentityCard before, IdentityCard::read(me.card));
        issued = std::max(now, before.issued + 1);
    }
    WAYMARK_TRY(IdentityCard card, IdentityCard::issue(key, draftOf(me, devices, issued)));
    me.card = card.bytes;
    WAYMARK_CHECK(repository.saveMe(me));
    return card;
}

/** Makes keys and certificate of a device and puts them into the tables. */
static Result<DeviceId> addOwnDevice(IdentityRepository &repository, const PersonKey &person, const Making &making, const QString &name)
{
    const DeviceKey device = DeviceKey::generate(making.random);
    WAYMARK_CHECK(repository.addSecrets({.device = device.id(), .signing = device.signingSeed(), .opening = device.opening().secret(), .madeAt = making.now}));
    WAYMARK_CHECK(repository.saveDevice(
        {.certificate = DeviceCertificate::issue(person, device, name, making.now), .state = KnownDevice::State::InUse, .revocation = {}}));
    return device.id();
}

Result<Author> ownidentity::create(Database &database, const Making &making, const IdentityDraft &draft, const std::optional<SecretBytes> &seed)
{
    IdentityRepository repository(database);
    if (repository.me()) {
        return failure(Error::Kind::AlreadyKnown, u"identity"_s);
    }
    Me me;
    WAYMARK_TRY(me.name, checkedName(draft.name));
    WAYMARK_TRY(me.email, shortLine(draft.email, u"email"_s, maximumEmailBytes));
    WAYMARK_TRY(const QString deviceName, shortLine(draft.deviceName, u"device"_s, DeviceCertificate::maximumNameBytes));
    WAYMARK_TRY(const PersonKey person, seed ? PersonKey::fromSeed(*seed) : PersonKey::generate(making.random));
    me.seed = person.seed();
    me.workspace = making.random.bytes(workspaceIdLength);
    me.salt = QString::fromLatin1(making.random.bytes(saltLength).toHex());
    WAYMARK_TRY(me.device, addOwnDevice(repository, person, making, deviceName));
    WAYMARK_CHECK(reissue(database, me, making.now));
    return Author{.device = me.device, .person = person.id()};
}

Result<Author> ownidentity::author(Database &database)
{
    WAYMARK_TRY(const Me me, IdentityRepository(database).me());
    return PersonKey::fromSeed(me.seed).transform([&me](const PersonKey &key) { return Author{.device = me.device, .person = key.id()}; });
}

Result<PersonKey> ownidentity::personKey(Database &database)
{
    WAYMARK_TRY(const Me me, IdentityRepository(database).me());
    return PersonKey::fromSeed(me.seed);
}

Result<DeviceKey> ownidentity::deviceKey(Database &database)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const Me me, repository.me());
    WAYMARK_TRY(const DeviceSecrets secrets, repository.secrets(me.device));
    WAYMARK_TRY(SigningKey signing, SigningKey::fromSeed(secrets.signing));
    WAYMARK_TRY(OpeningKey opening, OpeningKey::fromSecret(secrets.opening));
    return DeviceKey(std::move(signing), std::move(opening));
}

Result<std::vector<OpeningKey>> ownidentity::openingKeys(Database &database)
{
    WAYMARK_TRY(const std::vector<SecretBytes> secrets, IdentityRepository(database).openingSecrets());
    std::vector<OpeningKey> keys;
    for (const SecretBytes &secret : secrets) {
        WAYMARK_TRY(OpeningKey key, OpeningKey::fromSecret(secret));
        keys.push_back(std::move(key));
    }
    return keys;
}

Result<IdentityCard> ownidentity::card(Database &database)
{
    WAYMARK_TRY(const Me me, IdentityRepository(database).me());
    return IdentityCard::read(me.card);
}

Result<IdentityCard> ownidentity::rename(Database &database, const Making &making, const QString &name, const QString &email)
{
    WAYMARK_TRY(Me me, IdentityRepository(database).me());
    WAYMARK_TRY(me.name, checkedName(name));
    WAYMARK_TRY(me.email, shortLine(email, u"email"_s, maximumEmailBytes));
    return reissue(database, me, making.now);
}

/** Nothing is sealed to a device that gives up; what it was sent before can still be opened. */
static Result<void> giveUp(IdentityRepository &repository, const DeviceId &device)
{
    WAYMARK_TRY(std::optional<KnownDevice> known, repository.device(device));
    if (known && known->state == KnownDevice::State::InUse) {
        known->state = KnownDevice::State::Former;
        WAYMARK_CHECK(repository.saveDevice(*known));
    }
    return repository.forgetSigning(device);
}

static Result<QString> nameOf(IdentityRepository &repository, const DeviceId &device)
{
    return repository.device(device).transform([](const std::optional<KnownDevice> &known) { return known ? known->certificate.name : QString(); });
}

Result<Author> ownidentity::becomeNewDevice(Database &database, const Making &making, FormerDevice former, const QString &deviceName)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(Me me, repository.me());
    WAYMARK_TRY(const PersonKey person, PersonKey::fromSeed(me.seed));
    WAYMARK_TRY(QString name, shortLine(deviceName, u"device"_s, DeviceCertificate::maximumNameBytes));
    if (name.isEmpty()) {
        WAYMARK_TRY(name, nameOf(repository, me.device));
    }
    if (former == FormerDevice::GivesUp) {
        WAYMARK_CHECK(giveUp(repository, me.device));
    }
    WAYMARK_TRY(me.device, addOwnDevice(repository, person, making, name));
    WAYMARK_CHECK(reissue(database, me, making.now));
    return Author{.device = me.device, .person = person.id()};
}

Result<IdentityCard> ownidentity::revokeDevice(Database &database, const Making &making, const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const Me me, repository.me());
    WAYMARK_TRY(const PersonKey person, PersonKey::fromSeed(me.seed));
    WAYMARK_TRY(std::optional<KnownDevice> known, repository.device(device));
    if (!known || known->certificate.person != person.id()) {
        return failure(Error::Kind::NotFound, u"device"_s);
    }
    if (device == me.device) {
        return failure(Error::Kind::NotPossible, u"device"_s);
    }
    if (known->state == KnownDevice::State::Revoked) {
        return failure(Error::Kind::AlreadyKnown, u"device"_s);
    }
    known->state = KnownDevice::State::Revoked;
    known->revocation = Revocation::issue(person, device, lastSequences, making.now, making.random);
    WAYMARK_CHECK(repository.saveDevice(*known));
    return reissue(database, me, making.now);
}

Result<IdentityCard> ownidentity::mergeOwnCard(Database &database, const Making &making, const IdentityCard &other)
{
    WAYMARK_TRY(const Me me, IdentityRepository(database).me());
    WAYMARK_TRY(const bool changed, takeDevices(database, other));
    return changed ? reissue(database, me, making.now) : IdentityCard::read(me.card);
}

Result<void> ownidentity::stripDeviceKeys(Database &database)
{
    return IdentityRepository(database).forgetAllSecrets();
}

}
