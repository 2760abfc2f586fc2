// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

namespace waymark
{

/** What a mentor is about to vouch for. */
struct AttestedCompetency {
    SpaceKey space; ///< the mentorship
    QString competency; ///< its id in the method
    int level = 0; ///< of the method's competency scale
    QString narrative; ///< the mentor's words; may be empty
};

/**
 * Everything that the attestation says, gathered from the mentorship: who the mentee is, the method's names for competency
 * and levels, the accepted evidence, and how often it was shown ('n of m', which never blocks). Waits for the storage
 * threads: not for the GUI thread.
 * Errors: NotFound "mentorship", "competency"; NotAllowed where I am not the mentor; those of the services.
 */
[[nodiscard]] Result<AttestRequest> attestRequest(Workspace &workspace, const AttestedCompetency &wanted);

/** The holder of a card, as credentials name her: by did, and by salted hashes. */
[[nodiscard]] Holder holderOf(const IdentityCard &card);

/** How the key of a did is known here. Asked on any thread but those of the storage. */
[[nodiscard]] KeyStandings keyStandings(Workspace &workspace);

}
