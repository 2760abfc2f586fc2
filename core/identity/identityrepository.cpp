// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectMe = "SELECT workspace, seed, device, name, email, salt, card FROM identity_me WHERE one = 1";
static constexpr std::string_view upsertMe =
    "INSERT INTO identity_me (one, workspace, seed, device, name, email, salt, card) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7) "
    "ON CONFLICT (one) DO UPDATE SET workspace = ?1, seed = ?2, device = ?3, name = ?4, email = ?5, salt = ?6, card = ?7";
static constexpr std::string_view selectNewest = "SELECT newest FROM wm_clock";
static constexpr std::string_view insertKey = "INSERT INTO identity_key (device, signing, opening, made_at) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view selectKey = "SELECT device, signing, opening, made_at FROM identity_key WHERE device = ?1";
static constexpr std::string_view selectOpening = "SELECT opening FROM identity_key ORDER BY made_at DESC, device";
static constexpr std::string_view forgetSigningKey = "UPDATE identity_key SET signing = NULL WHERE device = ?1";
static constexpr std::string_view forgetKeys = "DELETE FROM identity_key";

static Me meFrom(const Statement &row)
{
    return {.workspace = row.blob(0),
            .seed = SecretBytes::taken(row.blob(1)),
            .device = {row.blob(2)},
            .name = row.text(3),
            .email = row.text(4),
            .salt = row.text(5),
            .card = row.blob(6)};
}

static DeviceSecrets secretsFrom(const Statement &row)
{
    return {.device = {row.blob(0)}, .signing = SecretBytes::taken(row.blob(1)), .opening = SecretBytes::taken(row.blob(2)), .madeAt = row.integer(3)};
}

IdentityRepository::IdentityRepository(Database &database)
    : m_database(database)
{
}

Result<qint64> IdentityRepository::newestTime()
{
    return m_database.number(selectNewest);
}

Result<Me> IdentityRepository::me()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMe));
    WAYMARK_TRY(std::optional<Me> row, statement.readOne(meFrom));
    if (!row) {
        return failure(Error::Kind::NotFound, u"identity"_s);
    }
    return *std::move(row);
}

Result<void> IdentityRepository::saveMe(const Me &me)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(upsertMe));
    return statement.bind(1, me.workspace)
        .bind(2, me.seed.view().toByteArray())
        .bind(3, me.device.bytes)
        .bind(4, me.name)
        .bind(5, me.email)
        .bind(6, me.salt)
        .bind(7, me.card)
        .run();
}

Result<void> IdentityRepository::addSecrets(const DeviceSecrets &secrets)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertKey));
    return statement.bind(1, secrets.device.bytes)
        .bind(2, secrets.signing.view().toByteArray())
        .bind(3, secrets.opening.view().toByteArray())
        .bind(4, secrets.madeAt)
        .run();
}

Result<DeviceSecrets> IdentityRepository::secrets(const DeviceId &device)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKey));
    WAYMARK_TRY(std::optional<DeviceSecrets> row, statement.bind(1, device.bytes).readOne(secretsFrom));
    if (!row) {
        return failure(Error::Kind::NotFound, u"device"_s);
    }
    return *std::move(row);
}

Result<std::vector<SecretBytes>> IdentityRepository::openingSecrets()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOpening));
    return statement.readAll([](const Statement &row) { return SecretBytes::taken(row.blob(0)); });
}

Result<void> IdentityRepository::forgetSigning(const DeviceId &device)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(forgetSigningKey));
    return statement.bind(1, device.bytes).run();
}

Result<void> IdentityRepository::forgetAllSecrets()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(forgetKeys));
    return statement.run();
}

}
