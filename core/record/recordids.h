// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

namespace waymark
{

/** Something that somebody signed for the record of somebody else. */
using AttestationId = Id<struct AttestationTag>;
using AttestationDraftId = Id<struct AttestationDraftTag>;
/** That somebody is asked for signed words, and what he writes until he signs. */
using StatementRequestId = Id<struct StatementRequestTag>;
using StatementDraftId = Id<struct StatementDraftTag>;
/** Something that a person states of her own career. */
using RecordEntryId = Id<struct RecordEntryTag>;
/** An export that somebody was given. */
using DisclosureId = Id<struct DisclosureTag>;

}
