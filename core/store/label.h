// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace waymark
{

/**
 * What a person did: a code that never changes, stored and exchanged; the words for it are made where it is shown.
 * Every concept has its labels in `<concept>labels.h`.
 */
struct Label {
    enum class Undo {
        Possible,
        WithdrawOnly, ///< handing in, returning, attesting, confirming: told to others, so only withdrawn
    };
    enum class Coalesce {
        Never,
        WhileTyping, ///< autosave: joins the newest action while that has not been packed and nothing stands on it
    };

    std::string_view code;
    Undo undo = Undo::Possible;
    Coalesce coalesce = Coalesce::Never;
};

}
