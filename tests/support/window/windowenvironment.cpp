// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowenvironment.h"

#include <KLocalizedString>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QQuickStyle>

using namespace Qt::StringLiterals;

namespace waymark
{

void prepareEnvironment(const QString &home)
{
    const QString config = home + u"/config"_s;
    QDir().mkpath(config);
    QFile settings(config + u"/kdeglobals"_s);
    if (settings.open(QIODevice::WriteOnly)) {
        settings.write("[KDE]\nAnimationDurationFactor=0\n");
    }
    qputenv("HOME", home.toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", config.toLocal8Bit());
}

void prepareStyle()
{
    QApplication::setOrganizationName(u"waymark"_s);
    QApplication::setApplicationName(u"waymark"_s);
    KLocalizedString::setApplicationDomain("waymark");
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
}

}
