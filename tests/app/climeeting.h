// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clisession.h"

#include <QDir>

#include <algorithm>

namespace waymark
{

/** Mira and Jonas, who meet: she is the mentee, and he knows the mentorship by her first parcel. */
class CliMeeting
{
public:
    /** Makes both workspaces and lets them meet. */
    [[nodiscard]] bool begin() { return mira.begin() && jonas.begin() && meet(mira, jonas); }

    /** The parcels that @p from writes for @p to. */
    [[nodiscard]] QStringList send(CliSession &from, const QString &to, bool again = false)
    {
        const QString folder = from.file(QStringLiteral("parcels-%1").arg(++m_parcels));
        if (!QDir().mkpath(folder)) {
            return {};
        }
        QStringList words{QStringLiteral("send"), folder, QStringLiteral("--to"), to};
        if (again) {
            words.append(QStringLiteral("--again"));
        }
        return from.json(words)[u"parcels"].toVariant().toStringList();
    }
    /** Everything that waits goes over and is taken in; there must be something. */
    [[nodiscard]] bool carry(CliSession &from, CliSession &to)
    {
        const QStringList parcels = send(from, to.name());
        const auto receive = [&to](const QString &path) { return to.run({QStringLiteral("receive"), path}).has_value(); };
        return !parcels.isEmpty() && std::ranges::all_of(parcels, receive);
    }
    [[nodiscard]] bool meet(CliSession &mentee, CliSession &mentor)
    {
        const QString invitation = mentee.file(QStringLiteral("invitation"));
        const QString acceptance = mentee.file(QStringLiteral("acceptance"));
        QFile::remove(invitation);
        QFile::remove(acceptance);
        return mentee.run({QStringLiteral("invite"), invitation}) && mentor.run({QStringLiteral("accept"), invitation, acceptance})
            && mentee.run({QStringLiteral("receive"), acceptance}) && carry(mentee, mentor);
    }

    CliSession mira{QStringLiteral("Mira")};
    CliSession jonas{QStringLiteral("Jonas")};

private:
    int m_parcels = 0;
};

}
