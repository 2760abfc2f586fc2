// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** The number of the record type of attachments. */
inline constexpr int attachmentType = 1;

/** The table `attachment`: what a file is called, to which record it belongs and which bytes it has. The bytes stand in the AttachmentStore. */
[[nodiscard]] ConceptSchema attachmentSchema();

}
