// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace waymark
{

enum class BadgeFormat {
    Svg,
    Png,
};

/**
 * The badge of one signed entry, an Open Badges 3.0 achievement credential: what it is, the level, who signed and when, with
 * the credential inside (a baked badge). Its seal is still open, for the key of @p sealer: see sealed(), for a PNG with
 * pngSealBehind and withSealChecksum(). The same credential gives the same bytes. Needs a QGuiApplication for its fonts.
 * Errors: Invalid "credential" where it is none; Storage where the picture cannot be made.
 */
[[nodiscard]] Result<QByteArray> recordBadge(const QByteArray &credential, BadgeFormat format, const QString &sealer);

}
