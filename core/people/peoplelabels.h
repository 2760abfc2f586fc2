// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::PeopleLabel
{

inline constexpr Label EditProfile{"people.edit-profile"};
inline constexpr Label ShareProfile{"people.share-profile"};
inline constexpr Label StopSharingProfile{"people.stop-sharing-profile"};

}
