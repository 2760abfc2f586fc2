// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

namespace waymark
{

using CaseStudyId = Id<struct CaseStudyTag>;
/** That something shows what a case study says. */
using CaseEvidenceId = Id<struct CaseEvidenceTag>;

}
