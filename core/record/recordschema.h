// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record's types, 90-99; never reused. */
namespace RecordTypeNumber
{
inline constexpr int Attestation = 90;
inline constexpr int AttestationDraft = 91;
inline constexpr int AttestationWithdrawal = 92;
inline constexpr int RecordEntry = 93;
inline constexpr int Disclosure = 94;
inline constexpr int Testimonial = 95;
inline constexpr int TestimonialWithdrawal = 96;
inline constexpr int StatementRequest = 97;
inline constexpr int StatementDraft = 98;
}

/**
 * Attestations and their withdrawals stand in a mentorship, signed by the mentor; testimonials and theirs, signed by the
 * mentee; requests for either. All else is private. The view signed_entry shows attestations and testimonials as one.
 */
[[nodiscard]] ConceptSchema recordSchema();

}
