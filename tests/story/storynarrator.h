// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

class StoryPerson;

/** Hears of each step of a story when it is done. This one keeps it for itself. */
class StoryNarrator
{
public:
    StoryNarrator() = default;
    virtual ~StoryNarrator() = default;
    Q_DISABLE_COPY_MOVE(StoryNarrator)

    virtual void tell(StoryPerson &person, const QString &step)
    {
        Q_UNUSED(person)
        Q_UNUSED(step)
    }
};

}
