// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types of certification, 110-119; never reused. */
namespace CertificationType
{
inline constexpr int CaseStudy = 110;
inline constexpr int CaseEvidence = 111;
inline constexpr int PackText = 112;
}

/** What somebody writes for a certification: all of it private, so that no role may write it in a mentorship. */
[[nodiscard]] ConceptSchema certificationSchema();

}
