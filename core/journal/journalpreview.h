// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

/**
 * The first words of @p markdown in one line, without the signs of Markdown, at most @p length code points; cut between
 * words where it can be, with an ellipsis.
 */
[[nodiscard]] QString journalPreview(const QString &markdown, qsizetype length);

}
