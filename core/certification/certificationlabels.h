// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

/** What people do to prepare for a certification. */
namespace waymark::CertificationLabel
{

inline constexpr Label AddCase{"certification.case-add"};
inline constexpr Label EditCase{"certification.case-edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveCase{"certification.case-remove"};
inline constexpr Label AddEvidence{"certification.evidence-add"};
inline constexpr Label RemoveEvidence{"certification.evidence-remove"};
inline constexpr Label WriteText{"certification.write", Label::Undo::Possible, Label::Coalesce::WhileTyping};

}
