// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "recordtype.h"

namespace waymark
{

/** The kind of a space that one mentee and one mentor share, as spaces are founded with it. */
inline constexpr std::string_view mentorshipKind = "mentorship";

/** A space of one mentee and one mentor, seen by one of them. */
struct Mentorship {
    SpaceKey space;
    SpaceId id;
    PersonId other;
    /** The part that I play in it. */
    Role myRole = Role::Mentee;
    /** Nothing is written to it any more. */
    bool closed = false;

    bool operator==(const Mentorship &) const = default;
};

}
