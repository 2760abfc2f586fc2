// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "result.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

QString codeOf(Error::Kind kind)
{
    static constexpr std::array codes{
        "blank"_L1,        "too-long"_L1,  "too-large"_L1, "out-of-range"_L1, "invalid"_L1,         "not-found"_L1,        "not-allowed"_L1,
        "not-possible"_L1, "in-use"_L1,    "damaged"_L1,   "newer"_L1,        "not-a-workspace"_L1, "wrong-passphrase"_L1, "wrong-word"_L1,
        "disk-full"_L1,    "read-only"_L1, "vanished"_L1,  "not-for-me"_L1,   "stranger"_L1,        "revoked"_L1,          "already-known"_L1,
        "not-verified"_L1, "waiting"_L1,   "cancelled"_L1, "storage"_L1,
    };
    static_assert(codes.size() == static_cast<std::size_t>(Error::Kind::Storage) + 1);
    return codes.at(static_cast<std::size_t>(kind));
}

}
