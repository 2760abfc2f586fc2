// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meeting.h"
#include "signingclock.h"
#include "store.h"

#include <QFuture>

namespace waymark
{

/** What became of a mentorship's founding: where its records live. */
struct FoundedSpace {
    SpaceKey space;
    FoundingStatement statement;
};

/** Runs on the writer's thread, in the transaction that brought a card or revoked a device: what a lost device wrote may count no more. */
using DevicesChanged = std::function<Result<void>(ActionEngine &)>;

/**
 * Who I am, whom I know, and how people meet, for the window and the command line. Every function may be called from any
 * thread and answers later; the steps and their Errors are described in ownidentity.h and meeting.h.
 */
class IdentityService
{
public:
    /** @p store outlives the service. Its file has an identity: see ownidentity::create. What signs asks @p maySign first. */
    explicit IdentityService(Store &store, MaySign maySign = {}, DevicesChanged devicesChanged = {});

    [[nodiscard]] QFuture<Result<IdentityCard>> myCard();
    [[nodiscard]] QFuture<Result<IdentityCard>> rename(const QString &name, const QString &email);
    [[nodiscard]] QFuture<Result<std::vector<KnownDevice>>> myDevices();
    /** @p lastSequences: per space, the last packet of the device that counts. */
    [[nodiscard]] QFuture<Result<IdentityCard>> revokeDevice(const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences);
    /** This installation goes on as a new device. */
    [[nodiscard]] QFuture<Result<Author>> becomeNewDevice(ownidentity::FormerDevice former, const QString &deviceName);

    /** By name. */
    [[nodiscard]] QFuture<Result<std::vector<KnownPerson>>> people(qint64 count = 100, qint64 skip = 0);
    /** Errors: NotFound "person". */
    [[nodiscard]] QFuture<Result<KnownPerson>> person(const PersonId &person);
    [[nodiscard]] QFuture<Result<IdentityCard>> cardOf(const PersonId &person);
    [[nodiscard]] QFuture<Result<std::vector<KnownDevice>>> devicesOf(const PersonId &person);
    /** A newer card of somebody known, or one of another device of mine. */
    [[nodiscard]] QFuture<Result<void>> receiveCard(const QByteArray &card);

    [[nodiscard]] QFuture<Result<QByteArray>> invite(Role myRole);
    [[nodiscard]] QFuture<Result<std::vector<Meeting>>> openInvitations();
    [[nodiscard]] QFuture<Result<void>> withdraw(const QByteArray &invitation);
    [[nodiscard]] QFuture<Result<QByteArray>> accept(const QByteArray &invitation);
    [[nodiscard]] QFuture<Result<PersonId>> receiveAcceptance(const QByteArray &acceptance);
    [[nodiscard]] QFuture<Result<void>> confirm(const PersonId &person, const QString &words);
    /** Somebody whose words were not the same. Errors: NotFound "person"; NotPossible "person" where the words were confirmed. */
    [[nodiscard]] QFuture<Result<void>> forget(const PersonId &person);

    /** Founds the mentorship with somebody who accepted, and makes its space known to the store. */
    [[nodiscard]] QFuture<Result<FoundedSpace>> found(const PersonId &person);

private:
    /** Runs @p function, `Result<T>(ActionEngine &, Database &)`, which signs, in one transaction on the writer's thread. */
    template<typename F>
    [[nodiscard]] auto signing(F function) -> QFuture<std::invoke_result_t<F, ActionEngine &, Database &>>;

    Store &m_store;
    MaySign m_maySign;
    DevicesChanged m_devicesChanged;
};

/** As IdentityService::receiveCard, for the exchange, within its own transaction or none. */
[[nodiscard]] Result<void> receiveCard(ActionEngine &engine, const QByteArray &card);
/** As meeting::join, and makes the space known to the store. */
[[nodiscard]] Result<FoundedSpace> joinSpace(ActionEngine &engine, const QByteArray &statement);

}
