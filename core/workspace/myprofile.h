// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "peopleservice.h"
#include "result.h"

#include <QFuture>

namespace waymark
{

class Workspace;

/**
 * Who the person of @p workspace is and which roles she holds: her profile; where none was written yet (a workspace that the
 * command line made), what her identity card says, as mentee and mentor, with no versions seen. From any thread; answers
 * later. Errors: those of reading.
 */
[[nodiscard]] QFuture<Result<LoadedProfile>> myProfile(Workspace &workspace);

}
