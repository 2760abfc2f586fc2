// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityservice.h"

#include "actionengine.h"
#include "cardintake.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Making makingOf(ActionEngine &engine)
{
    return {.now = engine.clock().now(), .random = engine.random()};
}

/** Runs @p function, which gives a Result, in one transaction of @p engine. */
template<typename F>
static auto inTransaction(ActionEngine &engine, F function) -> std::invoke_result_t<F, Database &>
{
    using R = std::invoke_result_t<F, Database &>;
    std::optional<R> result;
    const Result<void> done = engine.transaction([&](Database &database) -> Result<void> {
        result.emplace(function(database));
        return result->has_value() ? Result<void>() : std::unexpected(result->error());
    });
    return done || (result && !result->has_value()) ? *std::move(result) : R(std::unexpected(done.error()));
}

/** A device that the store does not know may write nothing. */
static Result<void> makeDevicesKnown(ActionEngine &engine, Database &database, const PersonId &person)
{
    WAYMARK_TRY(const std::vector<KnownDevice> devices, IdentityRepository(database).devices(person));
    for (const KnownDevice &device : devices) {
        WAYMARK_CHECK(engine.addDevice({.device = device.certificate.device, .person = person}));
    }
    return {};
}

static Result<FoundedSpace> makeSpaceKnown(ActionEngine &engine, const FoundingStatement &statement)
{
    QList<std::pair<PersonId, Role>> members;
    for (const SpaceMember &member : statement.members) {
        members.append({member.person, member.role});
    }
    return engine.addSpace(statement.space(), statement.kind.toStdString(), members).transform([&statement](SpaceKey space) {
        return FoundedSpace{.space = space, .statement = statement};
    });
}

Result<void> receiveCard(ActionEngine &engine, const QByteArray &card)
{
    WAYMARK_TRY(const IdentityCard opened, IdentityCard::read(card));
    return inTransaction(engine, [&](Database &database) -> Result<void> {
        WAYMARK_TRY(const Author me, ownidentity::author(database));
        if (opened.person == me.person) {
            WAYMARK_CHECK(ownidentity::mergeOwnCard(database, makingOf(engine), opened));
        } else {
            WAYMARK_CHECK(takeNewerCard(database, opened));
        }
        return makeDevicesKnown(engine, database, opened.person);
    });
}

Result<FoundedSpace> joinSpace(ActionEngine &engine, const QByteArray &statement)
{
    return inTransaction(engine, [&](Database &database) -> Result<FoundedSpace> {
        WAYMARK_TRY(const FoundingStatement opened, meeting::join(database, statement));
        return makeSpaceKnown(engine, opened);
    });
}

IdentityService::IdentityService(Store &store, MaySign maySign, DevicesChanged devicesChanged)
    : m_store(store)
    , m_maySign(std::move(maySign))
    , m_devicesChanged(std::move(devicesChanged))
{
}

template<typename F>
auto IdentityService::signing(F function) -> QFuture<std::invoke_result_t<F, ActionEngine &, Database &>>
{
    using R = std::invoke_result_t<F, ActionEngine &, Database &>;
    return m_store.withEngine([function = std::move(function), maySign = m_maySign](ActionEngine &engine) {
        return inTransaction(engine, [&](Database &database) -> R {
            if (maySign) {
                WAYMARK_CHECK(maySign(database));
            }
            return function(engine, database);
        });
    });
}

QFuture<Result<IdentityCard>> IdentityService::myCard()
{
    return m_store.read([](Database &database) { return ownidentity::card(database); });
}

QFuture<Result<IdentityCard>> IdentityService::rename(const QString &name, const QString &email)
{
    return signing([=](ActionEngine &engine, Database &database) { return ownidentity::rename(database, makingOf(engine), name, email); });
}

QFuture<Result<std::vector<KnownDevice>>> IdentityService::myDevices()
{
    return m_store.read([](Database &database) {
        return ownidentity::author(database).and_then([&database](const Author &me) { return IdentityRepository(database).devices(me.person); });
    });
}

QFuture<Result<IdentityCard>> IdentityService::revokeDevice(const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences)
{
    return signing([=, changed = m_devicesChanged](ActionEngine &engine, Database &database) -> Result<IdentityCard> {
        WAYMARK_TRY(const IdentityCard card, ownidentity::revokeDevice(database, makingOf(engine), device, lastSequences));
        WAYMARK_CHECK(changed ? changed(engine) : Result<void>());
        return card;
    });
}

QFuture<Result<Author>> IdentityService::becomeNewDevice(ownidentity::FormerDevice former, const QString &deviceName)
{
    return signing([=](ActionEngine &engine, Database &database) { return ownidentity::becomeNewDevice(database, makingOf(engine), former, deviceName); });
}

QFuture<Result<std::vector<KnownPerson>>> IdentityService::people(qint64 count, qint64 skip)
{
    return m_store.read([=](Database &database) { return IdentityRepository(database).people(count, skip); });
}

QFuture<Result<KnownPerson>> IdentityService::person(const PersonId &person)
{
    return m_store.read([=](Database &database) -> Result<KnownPerson> {
        WAYMARK_TRY(std::optional<KnownPerson> known, IdentityRepository(database).person(person));
        if (!known) {
            return failure(Error::Kind::NotFound, u"person"_s);
        }
        return *std::move(known);
    });
}

QFuture<Result<IdentityCard>> IdentityService::cardOf(const PersonId &person)
{
    return m_store.read([=](Database &database) {
        return IdentityRepository(database).card(person).and_then([](const QByteArray &card) { return IdentityCard::read(card); });
    });
}

QFuture<Result<std::vector<KnownDevice>>> IdentityService::devicesOf(const PersonId &person)
{
    return m_store.read([=](Database &database) { return IdentityRepository(database).devices(person); });
}

QFuture<Result<void>> IdentityService::receiveCard(const QByteArray &card)
{
    return m_store.withEngine([card, changed = m_devicesChanged](ActionEngine &engine) {
        return inTransaction(engine, [&](Database &) -> Result<void> {
            WAYMARK_CHECK(waymark::receiveCard(engine, card));
            return changed ? changed(engine) : Result<void>();
        });
    });
}

QFuture<Result<QByteArray>> IdentityService::invite(Role myRole)
{
    return signing([=](ActionEngine &engine, Database &database) { return meeting::invite(database, makingOf(engine), myRole); });
}

QFuture<Result<std::vector<Meeting>>> IdentityService::openInvitations()
{
    return m_store.read([](Database &database) { return IdentityRepository(database).openInvitations(); });
}

QFuture<Result<void>> IdentityService::withdraw(const QByteArray &invitation)
{
    return m_store.withEngine(
        [=](ActionEngine &engine) { return inTransaction(engine, [&](Database &database) { return meeting::withdraw(database, invitation); }); });
}

QFuture<Result<QByteArray>> IdentityService::accept(const QByteArray &invitation)
{
    return signing([=](ActionEngine &engine, Database &database) -> Result<QByteArray> {
        WAYMARK_TRY(const QByteArray file, meeting::accept(database, makingOf(engine), invitation));
        WAYMARK_TRY(const Invitation opened, Invitation::read(invitation));
        WAYMARK_CHECK(makeDevicesKnown(engine, database, opened.inviter.person));
        return file;
    });
}

QFuture<Result<PersonId>> IdentityService::receiveAcceptance(const QByteArray &acceptance)
{
    // It is answered with a founding statement, which is signed.
    return signing([=](ActionEngine &engine, Database &database) -> Result<PersonId> {
        WAYMARK_TRY(const PersonId person, meeting::receiveAcceptance(database, makingOf(engine), acceptance));
        WAYMARK_CHECK(makeDevicesKnown(engine, database, person));
        return person;
    });
}

QFuture<Result<void>> IdentityService::confirm(const PersonId &person, const QString &words)
{
    return m_store.withEngine([=](ActionEngine &engine) {
        return inTransaction(engine, [&](Database &database) { return meeting::confirm(database, makingOf(engine), person, words); });
    });
}

QFuture<Result<void>> IdentityService::forget(const PersonId &person)
{
    return m_store.withEngine([=](ActionEngine &engine) {
        return inTransaction(engine, [&](Database &database) -> Result<void> {
            IdentityRepository repository(database);
            WAYMARK_TRY(const std::optional<KnownPerson> known, repository.person(person));
            if (!known) {
                return failure(Error::Kind::NotFound, u"person"_s);
            }
            return known->isConfirmed() ? Result<void>(failure(Error::Kind::NotPossible, u"person"_s)) : repository.forgetPerson(person);
        });
    });
}

QFuture<Result<FoundedSpace>> IdentityService::found(const PersonId &person)
{
    return signing([=](ActionEngine &engine, Database &database) -> Result<FoundedSpace> {
        WAYMARK_TRY(const FoundingStatement statement, meeting::found(database, makingOf(engine), person));
        return makeSpaceKnown(engine, statement);
    });
}

}
