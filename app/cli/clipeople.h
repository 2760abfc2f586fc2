// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "verb.h"

namespace waymark
{

/** Somebody known, by did, by the end of the did that 'people' prints, or by a name that only one has. Errors: NotFound "person". */
[[nodiscard]] Result<KnownPerson> personNamed(Workspace &workspace, const QString &text);

/** What a person is called here: "you" for oneself, else the name on the card, else the end of the did. */
[[nodiscard]] QString nameOf(Workspace &workspace, const PersonId &person);

/**
 * My mentorship with the person named @p name; the only one where no name is given. In @p myRole alone, where one is given.
 * Errors: NotFound "person", "mentorship".
 */
[[nodiscard]] Result<Mentorship> mentorshipWith(Workspace &workspace, const QString &name, std::optional<Role> myRole = {});

/** The option --with of commands about one mentorship. */
[[nodiscard]] QCommandLineOption withOption();

}
