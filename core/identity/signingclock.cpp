// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingclock.h"

#include "identityrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

Result<void> SigningClock::check(Database &database) const
{
    if (m_trusted) {
        return {};
    }
    WAYMARK_TRY(const qint64 newest, IdentityRepository(database).newestTime());
    return m_clock.now() + toleranceMs < newest ? failure(Error::Kind::NotPossible, u"clock"_s) : Result<void>();
}

}
