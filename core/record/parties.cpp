// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parties.h"

#include "identitycard.h"

namespace waymark
{

HashedIdentity HashedIdentity::of(const QString &type, const QString &value, const QString &salt)
{
    return {.type = type, .hash = hashedIdentity(value, salt), .salt = salt};
}

}
