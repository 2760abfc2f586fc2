// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job in the real window, by mouse and keyboard.

#include "actedstory.h"
#include "storyapplication.h"

#include <QTest>

int main(int argc, char *argv[])
{
    const waymark::StoryApplication application(argc, argv);
    waymark::ActedStory test(waymark::StoryPerson::Hand::Mouse);
    return QTest::qExec(&test, argc, argv);
}
