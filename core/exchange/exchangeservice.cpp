// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeservice.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

ExchangeService::ExchangeService(Store &store, ExchangeSurroundings surroundings, Random &random)
    : m_store(store)
    , m_surroundings(std::move(surroundings))
    , m_random(random)
{
}

OnEngine ExchangeService::onEngine()
{
    return [this](const std::function<Result<void>(ActionEngine &)> &function) {
        return m_store.withEngine([&function](ActionEngine &engine) { return function(engine); }).result();
    };
}

Result<void> ExchangeService::maySign()
{
    return m_surroundings.maySign ? onEngine()([this](ActionEngine &engine) { return m_surroundings.maySign(engine.database()); }) : Result<void>();
}

QFuture<Result<QStringList>> ExchangeService::send(const SendRequest &request, Progress progress)
{
    return m_work.run<Result<QStringList>>(TaskThread::Priority::Typing, [this, request, progress = std::move(progress)]() -> Result<QStringList> {
        WAYMARK_CHECK(maySign());
        return ParcelSender(onEngine(), m_surroundings.attachments, m_surroundings.raiseMarker, m_random).send(request, progress);
    });
}

QFuture<Result<ReceiveReport>> ExchangeService::receive(const QString &path, Progress progress)
{
    return m_work.run<Result<ReceiveReport>>(TaskThread::Priority::Typing, [this, path, progress = std::move(progress)]() -> Result<ReceiveReport> {
        const QFileInfo file(path);
        WAYMARK_TRY(const std::unique_ptr<QIODevice> opened, ParcelCarrier(file.absolutePath()).get(file.fileName()));
        return ParcelOpener(onEngine(), m_surroundings.attachments, m_surroundings.distrust).open(*opened, file.fileName(), progress);
    });
}

QFuture<Result<QList<DeletionQuestion>>> ExchangeService::questions()
{
    return m_store.withEngine([](ActionEngine &engine) { return PacketReceiver(engine).questions(); });
}

QFuture<Result<ReceiveReport>> ExchangeService::answer(SpaceKey space, const PacketName &packet, bool accept)
{
    return m_work.run<Result<ReceiveReport>>(TaskThread::Priority::Typing, [=, this]() -> Result<ReceiveReport> {
        WAYMARK_CHECK(onEngine()([&](ActionEngine &engine) { return PacketReceiver(engine).answer(space, packet, accept); }));
        return ParcelOpener(onEngine(), m_surroundings.attachments, m_surroundings.distrust).deliver();
    });
}

QFuture<Result<ExchangeStatus>> ExchangeService::statusOf(const PersonId &person)
{
    return m_store.read([=](Database &database) { return exchangeStatus(database, person); });
}

QFuture<Result<ExchangeReceipt>> ExchangeService::receiptOf(RecordId record)
{
    return m_store.read([=](Database &database) { return ReceiptRepository(database).receipt(record); });
}

QFuture<Result<std::vector<RecordId>>> ExchangeService::records(SpaceKey space, bool delivered, const RecordId &after, qint64 count)
{
    return m_store.read([=](Database &database) { return ReceiptRepository(database).records(space, delivered, after, count); });
}

QFuture<Result<std::vector<ExchangeEntry>>> ExchangeService::journal(qint64 before, qint64 count, const PersonId &person)
{
    return m_store.read([=](Database &database) { return ExchangeJournalRepository(database).entries(before, count, person); });
}

QFuture<Result<std::vector<KeptAside>>> ExchangeService::keptAside(qint64 before, qint64 count)
{
    return m_store.read([=](Database &database) { return ExchangeJournalRepository(database).keptAside(before, count); });
}

}
