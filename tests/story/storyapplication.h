// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace waymark
{

/** The program's surroundings, as app/waymark sets them up, with a home folder that goes with it. */
class StoryApplication
{
public:
    StoryApplication(int &argc, char **argv);
    ~StoryApplication();
    Q_DISABLE_COPY_MOVE(StoryApplication)

private:
    QTemporaryDir m_home;
    std::unique_ptr<QApplication> m_application;
};

}
