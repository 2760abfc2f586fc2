// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::CompetencyLabel
{

inline constexpr Label Assess{"competency.assess", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Edit{"competency.edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label Remove{"competency.remove", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Show{"competency.show", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Hide{"competency.hide", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label AssessMentee{"competency.assess-mentee", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Link{"competency.link", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Unlink{"competency.unlink", Label::Undo::Possible, Label::Coalesce::Never};

}
