// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "receivereport.h"

namespace waymark
{

/** What came in, what was refused and why, and what waits. @p from is the sender's name. */
[[nodiscard]] Answer reportAnswer(const ReceiveReport &report, const QString &from);

/** A packet as one word: the device that wrote it and its number there. */
[[nodiscard]] QString packetText(const PacketName &packet);

}
