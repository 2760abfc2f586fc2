// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangedaction.h"

namespace waymark
{

/**
 * The records that @p actions delete or purge, each once. A record that a later change of the same actions brings back
 * is not among them.
 */
[[nodiscard]] QList<RecordId> deletedBy(const QList<ExchangedAction> &actions);

/**
 * Whether a packet that deletes @p deleted of the @p living records of a space waits for a person's answer: more than
 * 5 %. One record alone is no bulk, however small the space.
 */
[[nodiscard]] bool asksBeforeDeleting(qint64 deleted, qint64 living);

}
