// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts the main job out in the real window and leaves what comes of it in FOLDER, with a picture of each step:
//   waymarkstory FOLDER

#include "picturenarrator.h"
#include "story.h"
#include "storyapplication.h"

#include <QCursor>

#include <iostream>

using namespace waymark;

int main(int argc, char *argv[])
{
    const StoryApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: waymarkstory FOLDER\n";
        return 2;
    }
    QCursor::setPos(0, 0);
    const SystemClock clock;
    SystemRandom random;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    PictureNarrator narrator(StoryFolder(folder).pictures());
    Story story(folder, {.clock = clock, .random = random, .narrator = narrator});
    story.act();
    if (const QString trouble = story.trouble(); !trouble.isEmpty()) {
        std::cerr << "story: " << qPrintable(trouble) << '\n';
        return 1;
    }
    return 0;
}
