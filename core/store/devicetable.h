// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "ids.h"
#include "version.h"

#include <QHash>

namespace waymark
{

/** Devices and labels as the file's small integer keys, remembered. A rolled back transaction forgets them: see forget(). */
class DeviceTable
{
public:
    explicit DeviceTable(Database &database);

    /** Key of a device that is known. Errors: NotFound, Storage. */
    [[nodiscard]] Result<qint64> key(const DeviceId &device);
    /** Makes the device known as @p person's; the person of a known device stays. An empty person: only named so far, it may write nothing. */
    [[nodiscard]] Result<qint64> add(const DeviceId &device, const PersonId &person);
    [[nodiscard]] Result<DeviceId> device(qint64 key);
    [[nodiscard]] Result<PersonId> person(qint64 key);
    /** Key of a label's code, made known if it is not. */
    [[nodiscard]] Result<qint64> labelKey(const QString &code);

    /** As stored: counter and device key of each, in LEB128. */
    [[nodiscard]] Result<QByteArray> pack(const Versions &versions);
    [[nodiscard]] Result<Versions> unpack(const QByteArray &bytes);

    void forget();

private:
    struct Known {
        DeviceId device;
        PersonId person;
    };
    [[nodiscard]] Result<Known> known(qint64 key);

    Database &m_database;
    QHash<DeviceId, qint64> m_keys;
    QHash<qint64, Known> m_known;
    QHash<QString, qint64> m_labels;
};

}
