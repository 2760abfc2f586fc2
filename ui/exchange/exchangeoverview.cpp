// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeoverview.h"

#include "exchangedrecordrepository.h"
#include "identityrepository.h"
#include "packetrepository.h"
#include "thingnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 mostPeople = 1000;
static constexpr qint64 mostConflicts = 500;

static bool isIn(const std::vector<ExchangeSpace> &spaces, SpaceKey key)
{
    return std::ranges::contains(spaces, key, &ExchangeSpace::key);
}

Result<std::vector<Conflict>> conflictsWith(Database &database, const Schema &schema, const PersonId &person)
{
    SpaceRepository spaces(database);
    WAYMARK_TRY(std::vector<Conflict> found, conflicts(database, schema, mostConflicts));
    std::vector<ExchangeSpace> shared;
    if (!person.isNull()) {
        WAYMARK_TRY(shared, spaces.sharedWith(person));
    }
    std::vector<Conflict> theirs;
    for (Conflict &conflict : found) {
        WAYMARK_TRY(const std::optional<SpaceKey> space, spaces.spaceOf(conflict.record));
        if (space && (person.isNull() ? *space == privateSpace : isIn(shared, *space))) {
            theirs.push_back(std::move(conflict));
        }
    }
    return theirs;
}

static Result<qint64> askingOf(Database &database, const PersonId &person)
{
    WAYMARK_TRY(const auto packets, PacketRepository(database).inState(StoredPacket::State::Asking));
    qint64 count = 0;
    for (const StoredPacket &packet : packets) {
        WAYMARK_TRY(const std::optional<KnownDevice> device, IdentityRepository(database).device(packet.name.device));
        count += device && device->certificate.person == person ? 1 : 0;
    }
    return count;
}

static Result<PersonStanding> standingOf(Database &database, const Schema &schema, const KnownPerson &person)
{
    PersonStanding standing{.person = person, .status = {}};
    WAYMARK_TRY(standing.status, exchangeStatus(database, person.person));
    WAYMARK_TRY(const auto spaces, SpaceRepository(database).sharedWith(person.person));
    ExchangedRecordRepository records(database, readableTypes(schema));
    for (const ExchangeSpace &space : spaces) {
        WAYMARK_TRY(const qint64 count, records.toSendCount(space.key));
        standing.toSend += count;
    }
    WAYMARK_TRY(const auto theirs, conflictsWith(database, schema, person.person));
    standing.toSettle = static_cast<qint64>(theirs.size());
    WAYMARK_TRY(standing.asking, askingOf(database, person.person));
    return standing;
}

Result<PersonStanding> personStanding(Database &database, const Schema &schema, const PersonId &person)
{
    WAYMARK_TRY(const std::optional<KnownPerson> known, IdentityRepository(database).person(person));
    return known ? standingOf(database, schema, *known) : failure(Error::Kind::NotFound, u"person"_s);
}

Result<ExchangeOverview> exchangeOverview(Database &database, const Schema &schema, const PersonId &me)
{
    IdentityRepository identity(database);
    ExchangeOverview overview;
    WAYMARK_TRY(const auto people, identity.people(mostPeople, 0));
    for (const KnownPerson &person : people) {
        WAYMARK_TRY(PersonStanding standing, standingOf(database, schema, person));
        overview.people.push_back(std::move(standing));
    }
    WAYMARK_TRY(overview.invitations, identity.openInvitations());
    WAYMARK_TRY(const auto devices, identity.devices(me));
    overview.devices = std::ranges::count(devices, KnownDevice::State::InUse, &KnownDevice::state);
    WAYMARK_TRY(const auto alone, conflictsWith(database, schema, {}));
    overview.toSettleAlone = static_cast<qint64>(alone.size());
    return overview;
}

QString textOf(const PersonId &person)
{
    return QString::fromLatin1(person.key.toHex());
}

PersonId personFrom(const QString &text)
{
    return {QByteArray::fromHex(text.toLatin1())};
}

}
