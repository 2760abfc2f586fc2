// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

namespace RecordSteps
{
/** Looks at what others will read, and writes it into @p pdf and the file beside it. */
void exportTo(StoryPerson &person, const QString &audience, const QString &pdf);
/** Checks a record that was given, and gives what the page says of it. */
[[nodiscard]] QString check(StoryPerson &person, const QString &json);
}

}
