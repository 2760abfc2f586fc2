// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"

namespace waymark
{

/** Parcels as files in a folder, from where people take them by mail, stick or chat. */
class ParcelCarrier final : public Carrier
{
public:
    static constexpr QLatin1StringView suffix = QLatin1StringView(".waymark-parcel");

    explicit ParcelCarrier(QString folder);

    /** File names that end as parcels do, by name. */
    [[nodiscard]] Result<QStringList> list() override;
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> get(const QString &name) override;
    [[nodiscard]] Result<void> put(const QString &name, const Write &write) override;

    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    QString m_folder;
};

}
