// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "myprofile.h"

#include "workspace.h"

#include <type_traits>

namespace waymark
{

static LoadedProfile fromCard(const IdentityCard &card)
{
    const ProfileDraft draft{.name = card.name, .headline = {}, .email = {}, .photo = {}, .mentee = true, .mentor = true};
    return {.profile = Profile::fromStore(profileIdOf(card.person), card.person, draft), .seen = {}, .shares = {}};
}

QFuture<Result<LoadedProfile>> myProfile(Workspace &workspace)
{
    const auto mine = workspace.people().mine();
    const auto card = workspace.identity().myCard();
    const auto both = QtFuture::whenAll(mine, card);
    using Both = std::remove_const_t<decltype(both)>;
    return Both(both).then([mine, card](const auto &) -> Result<LoadedProfile> {
        WAYMARK_TRY(const std::optional<LoadedProfile> written, mine.result());
        if (written) {
            return *written;
        }
        return card.result().transform(fromCard);
    });
}

}
