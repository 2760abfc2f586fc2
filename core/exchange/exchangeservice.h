// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangejournalrepository.h"
#include "exchangestatusrepository.h"
#include "parcelopener.h"
#include "parcelsender.h"
#include "signingclock.h"
#include "store.h"

namespace waymark
{

/** What the exchange needs of the place where it runs; everything outlives the service, or is empty. */
struct ExchangeSurroundings {
    OpenAttachments attachments; ///< empty: attachments neither leave nor arrive
    RaiseMarker raiseMarker; ///< see DeviceGuard::raise
    PacketReceiver::Distrust distrust; ///< see DeviceGuard::distrust; sets the engine's hook anew
    MaySign maySign = {}; ///< asked before packets and parcels are signed
};

/**
 * Sending to people and receiving from them, for the window and the command line. Every function may be called from any
 * thread and answers later. Going waits for what was begun.
 */
class ExchangeService
{
public:
    /** @p store and @p random outlive the service. */
    ExchangeService(Store &store, ExchangeSurroundings surroundings, Random &random);

    /** See ParcelSender::send. Errors: besides those, what `maySign` objects. */
    [[nodiscard]] QFuture<Result<QStringList>> send(const SendRequest &request, Progress progress = {});
    /** Takes in the parcel at @p path. Errors: those of ParcelCarrier::get and ParcelOpener::open. */
    [[nodiscard]] QFuture<Result<ReceiveReport>> receive(const QString &path, Progress progress = {});

    /** The packets that delete much and wait for an answer. */
    [[nodiscard]] QFuture<Result<QList<DeletionQuestion>>> questions();
    /** Lets such a packet in; what it deletes is brought back where it is not accepted. Errors: NotFound "packet"; those of ParcelOpener::deliver. */
    [[nodiscard]] QFuture<Result<ReceiveReport>> answer(SpaceKey space, const PacketName &packet, bool accept);

    [[nodiscard]] QFuture<Result<ExchangeStatus>> statusOf(const PersonId &person);
    /** Errors: NotFound "record". */
    [[nodiscard]] QFuture<Result<ExchangeReceipt>> receiptOf(RecordId record);
    /** See ReceiptRepository::records. */
    [[nodiscard]] QFuture<Result<std::vector<RecordId>>> records(SpaceKey space, bool delivered, const RecordId &after, qint64 count);

    /** At most @p count entries before the key @p before, the newest first; of @p person alone where one is given. */
    [[nodiscard]] QFuture<Result<std::vector<ExchangeEntry>>> journal(qint64 before, qint64 count, const PersonId &person = {});
    [[nodiscard]] QFuture<Result<std::vector<KeptAside>>> keptAside(qint64 before, qint64 count);

private:
    [[nodiscard]] OnEngine onEngine();
    [[nodiscard]] Result<void> maySign();

    Store &m_store;
    ExchangeSurroundings m_surroundings;
    Random &m_random;
    TaskThread m_work;
};

}
