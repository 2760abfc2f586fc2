// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace waymark
{

/**
 * @p text as a QR code (ISO/IEC 18004) for a camera, with its quiet zone, some dots to each module so that it can be scaled
 * to paper. Null where the text is empty or too long for one code (2,953 bytes). Needs no QGuiApplication.
 */
[[nodiscard]] QImage qrCode(const QString &text);

}
