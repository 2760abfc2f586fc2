// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identityschema.h"
#include "ownidentity.h"
#include "teststore.h"

namespace waymark
{

/** A workspace with an identity. */
struct IdentityWorkspace {
    TestStore file;
    Author author;

    IdentityWorkspace(int who, const QString &name)
        : file({identitySchema()}, who)
    {
        const Result<void> made = file.engine().transaction([&](Database &database) -> Result<void> {
            WAYMARK_TRY(
                author,
                ownidentity::create(database, making(), {.name = name, .email = QStringLiteral("me@example.org"), .deviceName = QStringLiteral("Laptop")}));
            return {};
        });
        Q_ASSERT(made);
    }
    [[nodiscard]] Making making() { return {.now = file.clock().now(), .random = file.random()}; }
    [[nodiscard]] Database &database() { return file.engine().database(); }
};

}
