// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What people do, in words: the labels of actions as commands, "write an entry". */
namespace waymark::ActionWords
{

/** Empty for a label of a newer version. */
[[nodiscard]] QString command(const QString &label);
/** What a person reads when an action of this label was undone, or was made again. */
[[nodiscard]] QString undone(const QString &label);
[[nodiscard]] QString madeAgain(const QString &label);

}
