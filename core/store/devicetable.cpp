// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicetable.h"

namespace waymark
{

static constexpr std::string_view selectDeviceKey = "SELECT key FROM wm_device WHERE id = ?1";
static constexpr std::string_view insertDevice = "INSERT INTO wm_device (id, person) VALUES (?1, ?2)";
static constexpr std::string_view updatePerson = "UPDATE wm_device SET person = ?2 WHERE id = ?1 AND length(person) = 0";
static constexpr std::string_view selectDevice = "SELECT id, person FROM wm_device WHERE key = ?1";
static constexpr std::string_view selectLabelKey = "SELECT key FROM wm_label WHERE code = ?1";
static constexpr std::string_view insertLabel = "INSERT INTO wm_label (code) VALUES (?1)";

static qint64 firstInteger(const Statement &row)
{
    return row.integer(0);
}

DeviceTable::DeviceTable(Database &database)
    : m_database(database)
{
}

Result<qint64> DeviceTable::key(const DeviceId &device)
{
    if (const auto found = m_keys.constFind(device); found != m_keys.cend()) {
        return *found;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(selectDeviceKey));
    WAYMARK_TRY(const std::optional<qint64> key, statement.bind(1, device.bytes).readOne(firstInteger));
    if (!key) {
        return failure(Error::Kind::NotFound, QStringLiteral("device"));
    }
    m_keys.insert(device, *key);
    return *key;
}

Result<qint64> DeviceTable::add(const DeviceId &device, const PersonId &person)
{
    if (const Result<qint64> present = key(device); present) {
        if (person.isNull()) {
            return present;
        }
        WAYMARK_TRY(Statement update, m_database.prepare(updatePerson));
        WAYMARK_CHECK(update.bind(1, device.bytes).bind(2, person.key).run());
        m_known.remove(*present);
        return present;
    } else if (present.error().kind != Error::Kind::NotFound) {
        return present;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(insertDevice));
    WAYMARK_CHECK(statement.bind(1, device.bytes).bind(2, person.key).run());
    return key(device);
}

Result<DeviceTable::Known> DeviceTable::known(qint64 key)
{
    if (const auto found = m_known.constFind(key); found != m_known.cend()) {
        return *found;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(selectDevice));
    WAYMARK_TRY(const auto row,
                statement.bind(1, key).readOne([](const Statement &device) { return Known{.device = {device.blob(0)}, .person = {device.blob(1)}}; }));
    if (!row) {
        return failure(Error::Kind::NotFound, QStringLiteral("device"));
    }
    m_known.insert(key, *row);
    return *row;
}

Result<DeviceId> DeviceTable::device(qint64 key)
{
    return known(key).transform([](const Known &device) { return device.device; });
}

Result<PersonId> DeviceTable::person(qint64 key)
{
    return known(key).transform([](const Known &device) { return device.person; });
}

Result<qint64> DeviceTable::labelKey(const QString &code)
{
    if (const auto found = m_labels.constFind(code); found != m_labels.cend()) {
        return *found;
    }
    WAYMARK_TRY(Statement select, m_database.prepare(selectLabelKey));
    WAYMARK_TRY(std::optional<qint64> key, select.bind(1, code).readOne(firstInteger));
    if (!key) {
        WAYMARK_TRY(Statement insert, m_database.prepare(insertLabel));
        WAYMARK_CHECK(insert.bind(1, code).run());
        key = m_database.lastInsertKey();
    }
    m_labels.insert(code, *key);
    return *key;
}

static void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>((number & 0x7fU) | 0x80U));
        number >>= 7U;
    }
    bytes.append(static_cast<char>(number));
}

static qint64 takeNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (unsigned shift = 0; at < bytes.size() && shift < 63; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.at(at++));
        number |= static_cast<quint64>(byte & 0x7fU) << shift;
        if (byte < 0x80) {
            break;
        }
    }
    return static_cast<qint64>(number);
}

Result<QByteArray> DeviceTable::pack(const Versions &versions)
{
    QByteArray bytes("");
    for (const Version &version : versions) {
        WAYMARK_TRY(const qint64 device, key(version.device));
        appendNumber(bytes, static_cast<quint64>(version.counter));
        appendNumber(bytes, static_cast<quint64>(device));
    }
    return bytes;
}

Result<Versions> DeviceTable::unpack(const QByteArray &bytes)
{
    Versions versions;
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 counter = takeNumber(bytes, at);
        WAYMARK_TRY(const DeviceId id, device(takeNumber(bytes, at)));
        versions.append(Version{counter, id});
    }
    return versions;
}

void DeviceTable::forget()
{
    m_keys.clear();
    m_known.clear();
    m_labels.clear();
}

}
