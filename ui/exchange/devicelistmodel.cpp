// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicelistmodel.h"

#include "credentialkey.h"
#include "describe.h"
#include "didkey.h"
#include "exchangewords.h"
#include "identityrepository.h"
#include "ownidentity.h"
#include "packetrepository.h"
#include "spacerepository.h"
#include "text.h"

#include <algorithm>

namespace waymark
{

static DeviceId idOf(const KnownDevice &device)
{
    return device.certificate.device;
}

/** The order is that of the answer: replace() alone is used. */
static bool never(const KnownDevice &, const KnownDevice &)
{
    return false;
}

DeviceListModel::DeviceListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, never)
{
}

void DeviceListModel::setExchange(OpenExchange *exchange)
{
    if (m_exchange == exchange) {
        return;
    }
    m_exchange = exchange;
    if (exchange) {
        connect(exchange, &OpenExchange::exchanged, this, &DeviceListModel::reload);
        m_keyText = keyFingerprint(didOf(exchange->workspace().me()));
        Q_EMIT keyTextChanged();
        reload();
    }
    Q_EMIT exchangeChanged();
}

Result<DeviceListModel::Answer> DeviceListModel::answer(Database &database, const PersonId &me)
{
    Answer answer;
    WAYMARK_TRY(answer.devices, IdentityRepository(database).devices(me));
    WAYMARK_TRY(const Author author, ownidentity::author(database));
    WAYMARK_TRY(const Me mine, IdentityRepository(database).me());
    answer.here = author.device;
    answer.name = shown(mine.name);
    const auto rank = [&answer](const KnownDevice &device) {
        return std::tuple(device.certificate.device != answer.here, device.state, -device.certificate.issued);
    };
    std::ranges::sort(answer.devices, {}, rank);
    return answer;
}

void DeviceListModel::reload()
{
    if (!m_exchange) {
        return;
    }
    const int request = ++m_request;
    m_exchange->store()
        .read([me = m_exchange->workspace().me()](Database &database) { return answer(database, me); })
        .then(this, [this, request](const Result<Answer> &found) {
            if (request != m_request) {
                return;
            }
            found ? receive(*found) : fail(found.error());
        });
}

void DeviceListModel::receive(const Answer &answer)
{
    m_here = answer.here;
    m_name = answer.name;
    m_rows.replace(answer.devices);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT keyTextChanged();
}

/** What the device wrote as far as it is known here. */
static Result<QHash<SpaceId, qint64>> lastSequences(Database &database, const DeviceId &device)
{
    QHash<SpaceId, qint64> last;
    WAYMARK_TRY(const auto spaces, SpaceRepository(database).all());
    for (const ExchangeSpace &space : spaces) {
        WAYMARK_TRY(const PacketVector vector, PacketRepository(database).vector(space.key));
        if (const auto found = vector.find(device); found != vector.end()) {
            last.insert(space.id, found->second.sequence);
        }
    }
    return last;
}

void DeviceListModel::revoke(int row)
{
    if (!m_exchange || row < 0 || row >= m_rows.size()) {
        return;
    }
    const DeviceId device = idOf(m_rows.at(row));
    const QString name = data(index(row), Name).toString();
    const auto tell = [this, name](const Result<IdentityCard> &card) {
        if (!card) {
            Q_EMIT failed(describe(card.error()));
            return;
        }
        Q_EMIT revoked(name);
        m_exchange ? m_exchange->noteExchanged() : void();
    };
    m_exchange->store()
        .read([device](Database &database) { return lastSequences(database, device); })
        .then(this, [this, device, tell](const Result<QHash<SpaceId, qint64>> &last) {
            if (!last || !m_exchange) {
                tell(std::unexpected(last ? Error{Error::Kind::Cancelled, {}, {}} : last.error()));
                return;
            }
            m_exchange->workspace().identity().revokeDevice(device, *last).then(this, tell);
        });
}

QString DeviceListModel::noteOf(const KnownDevice &device) const
{
    const QString since = m_exchange ? dayWords(device.certificate.issued, m_exchange->clock()) : QString();
    switch (device.state) {
    case KnownDevice::State::InUse:
        return idOf(device) == m_here ? tr("This computer, since %1").arg(since) : tr("In use since %1").arg(since);
    case KnownDevice::State::Former:
        return tr("From %1, not in use any more").arg(since);
    case KnownDevice::State::Revoked:
        break;
    }
    return tr("Declared lost: what it signs does not count any more");
}

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KnownDevice &device = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return device.certificate.name.isEmpty() ? tr("A device without a name") : shown(device.certificate.name);
    case Notes:
        return noteOf(device);
    case Here:
        return idOf(device) == m_here;
    case InUse:
        return device.state == KnownDevice::State::InUse;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{Name, "name"}, {Notes, "notes"}, {Here, "here"}, {InUse, "inUse"}};
}

}
