// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrow.h"

#include <QtEndian>

namespace waymark
{

qint64 JournalRow::begunAt() const
{
    const int version = key.id.value.data3 >> 12;
    if (version != 7) {
        return 0;
    }
    const QByteArray bytes = key.id.value.toRfc4122();
    return static_cast<qint64>(qFromBigEndian<quint64>(bytes.constData()) >> 16U);
}

}
