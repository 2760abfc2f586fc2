// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parties.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace waymark
{

HashedIdentity HashedIdentity::of(const QString &type, const QString &value, const QString &salt)
{
    const QByteArray hash = QCryptographicHash::hash((value + salt).toUtf8(), QCryptographicHash::Sha256);
    return {.type = type, .hash = u"sha256$"_s + QLatin1StringView(hash.toHex()), .salt = salt};
}

}
