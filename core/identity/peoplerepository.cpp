// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectPeople =
    "SELECT person, name, met_at, words, confirmed_at FROM identity_person ORDER BY name, person LIMIT ?1 OFFSET ?2";
static constexpr std::string_view selectPerson = "SELECT person, name, met_at, words, confirmed_at FROM identity_person WHERE person = ?1";
static constexpr std::string_view selectCard = "SELECT card FROM identity_person WHERE person = ?1";
static constexpr std::string_view upsertCard = "INSERT INTO identity_person (person, card, name, issued, met_at) VALUES (?1, ?2, ?3, ?4, ?5) "
                                               "ON CONFLICT (person) DO UPDATE SET card = ?2, name = ?3, issued = ?4";
static constexpr std::string_view updateWords = "UPDATE identity_person SET words = ?2 WHERE person = ?1";
static constexpr std::string_view updateConfirmed = "UPDATE identity_person SET confirmed_at = ?2 WHERE person = ?1";
static constexpr std::string_view deletePerson = "DELETE FROM identity_person WHERE person = ?1";
static constexpr std::string_view deleteDevices = "DELETE FROM identity_device WHERE person = ?1";
static constexpr std::string_view deleteMeetings = "DELETE FROM identity_meeting WHERE person = ?1";
static constexpr std::string_view selectDevices = "SELECT state, certificate, revocation FROM identity_device WHERE person = ?1 ORDER BY device";
static constexpr std::string_view selectRevoked = "SELECT state, certificate, revocation FROM identity_device WHERE state = 3 ORDER BY device";
static constexpr std::string_view selectDevice = "SELECT state, certificate, revocation FROM identity_device WHERE device = ?1";
static constexpr std::string_view upsertDevice = "INSERT INTO identity_device (device, person, state, certificate, revocation) VALUES (?1, ?2, ?3, ?4, ?5) "
                                                 "ON CONFLICT (device) DO UPDATE SET state = ?3, certificate = ?4, revocation = ?5";

static KnownPerson personFrom(const Statement &row)
{
    return {.person = {row.blob(0)}, .name = row.text(1), .metAt = row.integer(2), .words = row.text(3), .confirmedAt = row.optionalInteger(4)};
}

namespace
{
struct DeviceRow {
    qint64 state = 0;
    QByteArray certificate;
    std::optional<QByteArray> revocation;
};
}

static DeviceRow deviceRowFrom(const Statement &row)
{
    return {.state = row.integer(0), .certificate = row.blob(1), .revocation = row.isNull(2) ? std::nullopt : std::optional(row.blob(2))};
}

static Result<KnownDevice> deviceFrom(const DeviceRow &row)
{
    KnownDevice device;
    device.state = static_cast<KnownDevice::State>(row.state);
    WAYMARK_TRY(device.certificate, DeviceCertificate::read(row.certificate));
    if (row.revocation) {
        WAYMARK_TRY(device.revocation, Revocation::read(*row.revocation));
    }
    return device;
}

Result<std::vector<KnownPerson>> IdentityRepository::people(qint64 count, qint64 skip)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectPeople));
    return statement.bind(1, count).bind(2, skip).readAll(personFrom);
}

Result<std::optional<KnownPerson>> IdentityRepository::person(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectPerson));
    return statement.bind(1, person.key).readOne(personFrom);
}

Result<QByteArray> IdentityRepository::card(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectCard));
    WAYMARK_TRY(const auto card, statement.bind(1, person.key).readOne([](const Statement &row) { return row.blob(0); }));
    if (!card) {
        return failure(Error::Kind::NotFound, u"person"_s);
    }
    return *card;
}

Result<void> IdentityRepository::saveCard(const IdentityCard &card, qint64 metAt)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertCard));
    return statement.bind(1, card.person.key).bind(2, card.bytes).bind(3, card.name).bind(4, card.issued).bind(5, metAt).run();
}

Result<void> IdentityRepository::setWords(const PersonId &person, const QString &words)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateWords));
    return statement.bind(1, person.key).bind(2, words).run();
}

Result<void> IdentityRepository::setConfirmed(const PersonId &person, qint64 at)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateConfirmed));
    return statement.bind(1, person.key).bind(2, at).run();
}

Result<void> IdentityRepository::forgetPerson(const PersonId &person)
{
    for (const std::string_view sql : {deletePerson, deleteDevices, deleteMeetings}) {
        WAYMARK_TRY(Statement statement, m_database.prepare(sql));
        WAYMARK_CHECK(statement.bind(1, person.key).run());
    }
    return {};
}

static Result<std::vector<KnownDevice>> devicesFrom(Statement &statement)
{
    WAYMARK_TRY(const std::vector<DeviceRow> rows, statement.readAll(deviceRowFrom));
    std::vector<KnownDevice> result;
    for (const DeviceRow &row : rows) {
        WAYMARK_TRY(KnownDevice device, deviceFrom(row));
        result.push_back(std::move(device));
    }
    return result;
}

Result<std::vector<KnownDevice>> IdentityRepository::revokedDevices()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectRevoked));
    return devicesFrom(statement);
}

Result<std::vector<KnownDevice>> IdentityRepository::devices(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectDevices));
    return devicesFrom(statement.bind(1, person.key));
}

Result<std::optional<KnownDevice>> IdentityRepository::device(const DeviceId &device)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectDevice));
    WAYMARK_TRY(const std::optional<DeviceRow> row, statement.bind(1, device.bytes).readOne(deviceRowFrom));
    if (!row) {
        return std::optional<KnownDevice>();
    }
    WAYMARK_TRY(KnownDevice known, deviceFrom(*row));
    return std::optional(std::move(known));
}

Result<void> IdentityRepository::saveDevice(const KnownDevice &device)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertDevice));
    return statement.bind(1, device.certificate.device.bytes)
        .bind(2, device.certificate.person.key)
        .bind(3, static_cast<int>(device.state))
        .bind(4, device.certificate.bytes)
        .bind(5, device.revocation.transform([](const Revocation &revocation) { return revocation.bytes; }))
        .run();
}

}
