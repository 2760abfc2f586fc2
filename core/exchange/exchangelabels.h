// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::ExchangeLabel
{

/** Brings back what a received packet deleted and the person did not want deleted. */
inline constexpr Label BringBackDeleted{"exchange.bring-back"};
/** Writes nothing: asks who this device is before a packet is cut. */
inline constexpr Label Identify{"exchange.identify", Label::Undo::WithdrawOnly};

}
