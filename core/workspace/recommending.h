// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

namespace waymark
{

/**
 * Everything that is signed with the words of @p draft, gathered from the mentorship with the person whom it is about: who that is,
 * what the method calls the career level or the certification, and, for a recommendation, the accepted work that it rests on, named
 * below the words. Waits for the storage threads: not for the GUI thread.
 * Errors: NotFound "mentorship", "request", "level" or "certification"; NotAllowed where a mentee writes what mentors sign; NotPossible
 * "evidence" for a recommendation where no work was accepted in the mentorship (F28); those of the services.
 */
[[nodiscard]] Result<StatementToSign> statementToSign(Workspace &workspace, const StatementDraft &draft);

}
