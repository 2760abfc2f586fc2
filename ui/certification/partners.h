// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

namespace waymark
{

/** Somebody with whom I share a mentorship that is open, and what I am in it. */
struct Partner {
    SpaceKey space;
    Role myRole = Role::Mentee;
    QString did;
    QString name;
    /** The words of the other's key were compared. */
    bool confirmed = false;

    bool operator==(const Partner &) const = default;
};

/** All of them. May be called from any thread; @p workspace outlives the answer. Errors: Storage. */
[[nodiscard]] QFuture<Result<std::vector<Partner>>> partnersOf(Workspace &workspace);

/** Null where there is none. */
[[nodiscard]] const Partner *partnerIn(const std::vector<Partner> &partners, SpaceKey space);

/** What is asked for or signed, and for what: "Reference for CITA-Professional". A kind that is not known here is shown as it stands. */
[[nodiscard]] QString statementTitle(const QString &kind, const QString &topic, const Method &method);

}
