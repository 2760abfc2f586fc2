// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openexchange.h"

#include "heads.h"
#include "packetrepository.h"

namespace waymark
{

static Result<int> waitingIn(Database &database)
{
    WAYMARK_TRY(const qint64 conflicts, conflictCount(database));
    WAYMARK_TRY(const auto asking, PacketRepository(database).inState(StoredPacket::State::Asking));
    return static_cast<int>(conflicts) + static_cast<int>(asking.size());
}

OpenExchange::OpenExchange(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, &OpenExchange::changed);
    connect(this, &OpenExchange::changed, this, &OpenExchange::countWaiting);
    connect(this, &OpenExchange::exchanged, this, &OpenExchange::countWaiting);
    countWaiting();
}

void OpenExchange::noteExchanged()
{
    Q_EMIT exchanged();
}

void OpenExchange::countWaiting()
{
    store().read(waitingIn).then(this, m_counted.asks([this](const Result<int> &count) {
        if (count && *count != m_waiting) {
            m_waiting = *count;
            Q_EMIT waitingChanged();
        }
    }));
}

}
