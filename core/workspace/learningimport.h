// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierreport.h"
#include "workspace.h"

namespace waymark
{

/** A file that carries a credential which somebody else issued. */
struct LearningFile {
    QString name;
    QByteArray bytes;
};

/** Whether what was found can be kept as learning completed: it holds, it is one achievement, and somebody other than whom it is about signed it. */
[[nodiscard]] bool canBeLearning(const CarrierReport &report);

/**
 * Verifies @p file and keeps it in the record as learning completed: an entry with the name, the issuer and the day that the credential gives, and the
 * file itself with it, as evidence. Whether it is about me nobody can tell: issuers write their own names of people. Waits for the storage threads:
 * not for the GUI thread.
 * Errors: NotVerified "credential" where it does not hold; NotPossible "credential" where canBeLearning() says no; AlreadyKnown where the same file was
 * kept before; those of the services.
 */
[[nodiscard]] Result<RecordEntryId> keepAsLearning(Workspace &workspace, const LearningFile &file);

}
