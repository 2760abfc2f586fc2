// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of her career, of what she writes for a certification, and of the words that she asks her mentor for. */
void planCertification(SampleWorld &world);

}
