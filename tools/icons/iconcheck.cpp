// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads icon names, one to a line, and prints those that the icon library does not have: a wrong name draws a grey page
// and warns of nothing.

#include <BreezeIcons>

#include <QGuiApplication>
#include <QIcon>

#include <iostream>
#include <string>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    BreezeIcons::initIcons();
    for (std::string name; std::getline(std::cin, name);) {
        if (QIcon::fromTheme(QString::fromStdString(name)).isNull()) {
            std::cout << name << '\n';
        }
    }
    return 0;
}
