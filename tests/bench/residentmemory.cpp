// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "residentmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static qint64 statusOf(QByteArrayView name)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.sliced(name.size()).simplified().split(' ').value(0).toLongLong();
            }
        }
    }
    return -1;
}

qint64 residentKiB()
{
    return statusOf("VmRSS:");
}

qint64 peakResidentKiB()
{
    return statusOf("VmHWM:");
}

}
