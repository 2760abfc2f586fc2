// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrcode.h"

#include <Prison/Barcode>

namespace waymark
{

static constexpr int dotsPerModule = 8;

QImage qrCode(const QString &text)
{
    auto barcode = Prison::Barcode::create(Prison::QRCode);
    if (!barcode || text.isEmpty()) {
        return {};
    }
    barcode->setData(text);
    const QSizeF modules = barcode->minimumSize();
    return modules.isEmpty() ? QImage() : barcode->toImage(modules * dotsPerModule);
}

}
