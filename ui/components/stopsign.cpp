// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopsign.h"

namespace waymark
{

std::shared_ptr<StopSign> StopSign::make()
{
    return {new StopSign, [](StopSign *sign) { sign->deleteLater(); }};
}

std::function<bool(qint64 done, qint64 whole)> StopSign::progress(const std::shared_ptr<StopSign> &sign)
{
    return [sign](qint64 done, qint64 whole) {
        if (sign->m_stopped) {
            return false;
        }
        Q_EMIT sign->moved(whole > 0 ? static_cast<qreal>(done) / static_cast<qreal>(whole) : 0);
        return true;
    };
}

}
