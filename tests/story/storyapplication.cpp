// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyapplication.h"

#include "windowenvironment.h"
#include "words.h"

#include <KIconTheme>

#include <QApplication>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

StoryApplication::StoryApplication(int &argc, char **argv)
{
    prepareEnvironment(m_home.path());
    KIconTheme::initTheme();
    m_application = std::make_unique<QApplication>(argc, argv);
    prepareStyle();
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installWords();
}

StoryApplication::~StoryApplication() = default;

}
