// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceguard.h"

namespace waymark
{

DeviceGuard::DeviceGuard(QString folder, QString workspacePath, CutQuestion cut, const Clock &clock, Random &random)
    : m_folder(std::move(folder))
    , m_workspacePath(std::move(workspacePath))
    , m_cut(std::move(cut))
    , m_clock(clock)
    , m_random(random)
{
}

Result<DeviceMarker> DeviceGuard::marker(Database &database) const
{
    WAYMARK_TRY(const Me me, IdentityRepository(database).me());
    return DeviceMarker(m_folder, {.workspace = me.workspace, .device = me.device}, m_workspacePath);
}

/** Whether another file of mine gave this device up, or revoked it. */
static Result<bool> isGivenUp(Database &database)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const Me me, repository.me());
    WAYMARK_TRY(const std::optional<KnownDevice> device, repository.device(me.device));
    return !device || device->state != KnownDevice::State::InUse;
}

Result<std::optional<DeviceMarker::Comparison>> DeviceGuard::objection(Database &database) const
{
    WAYMARK_TRY(const bool givenUp, isGivenUp(database));
    if (m_distrusted || givenUp) {
        return DeviceMarker::Comparison::Ahead;
    }
    WAYMARK_TRY(const DeviceMarker here, marker(database));
    WAYMARK_TRY(const PacketsCut cut, m_cut(database));
    const DeviceMarker::Comparison comparison = here.compare(cut);
    return comparison == DeviceMarker::Comparison::Same ? std::nullopt : std::optional(comparison);
}

Result<Author> DeviceGuard::beforeFirstWrite(Database &database)
{
    WAYMARK_TRY(const std::optional<DeviceMarker::Comparison> reason, objection(database));
    if (!reason) {
        return ownidentity::author(database);
    }
    // The file beside which a copy was made goes on as the device that it is.
    const bool othersGoOn = *reason == DeviceMarker::Comparison::Copy;
    const Making making{.now = m_clock.now(), .random = m_random};
    WAYMARK_TRY(const Author author,
                ownidentity::becomeNewDevice(database, making, othersGoOn ? ownidentity::FormerDevice::GoesOn : ownidentity::FormerDevice::GivesUp));
    WAYMARK_TRY(const DeviceMarker here, marker(database));
    WAYMARK_CHECK(here.begin({}));
    m_distrusted = false;
    return author;
}

Result<void> DeviceGuard::begin(Database &database) const
{
    WAYMARK_TRY(const DeviceMarker here, marker(database));
    WAYMARK_TRY(const PacketsCut cut, m_cut(database));
    return here.begin(cut);
}

Result<void> DeviceGuard::raise(Database &database, const SpaceId &space, qint64 sequence) const
{
    WAYMARK_TRY(const DeviceMarker here, marker(database));
    return here.raise(space, sequence);
}

}
