// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storynarrator.h"

namespace waymark
{

/** Takes a picture of the person's window after each step: 03-mira-journal.png. */
class PictureNarrator final : public StoryNarrator
{
public:
    /** @p folder exists. */
    explicit PictureNarrator(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void tell(StoryPerson &person, const QString &step) override;

private:
    QString m_folder;
    int m_count = 0;
};

}
