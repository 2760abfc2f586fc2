// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same without a mouse: every control is reached by Tab, arrows and shortcuts.

#include "actedstory.h"
#include "storyapplication.h"

#include <QTest>

int main(int argc, char *argv[])
{
    const waymark::StoryApplication application(argc, argv);
    waymark::ActedStory test(waymark::StoryPerson::Hand::Keyboard);
    return QTest::qExec(&test, argc, argv);
}
