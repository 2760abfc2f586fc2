// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#ifdef WAYMARK_WITH_PUBLISH
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#include <sys/resource.h>

int main(int argc, char *argv[])
{
    // A crash must not leave keys in a core file.
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef WAYMARK_WITH_PUBLISH
    // Documents need fonts, and no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    return waymark::runCommandLine(QCoreApplication::arguments());
}
