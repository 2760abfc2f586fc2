// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "story.h"

namespace waymark
{

/** The story as a test: a part each, which stands on the one before and fails with it. */
class ActedStory : public QObject
{
    Q_OBJECT

public:
    explicit ActedStory(StoryPerson::Hand hand)
        : m_hand(hand)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_story.reset(); }
    void menteeBegins() { act(&Story::menteeBegins); }
    void menteeHandsIn() { act(&Story::menteeHandsIn); }
    void theyMeet() { act(&Story::theyMeet); }
    void mentorSendsItBack() { act(&Story::mentorSendsItBack); }
    void menteeRevises() { act(&Story::menteeRevises); }
    void mentorAttests() { act(&Story::mentorAttests); }
    void menteeExports();
    void recordsAreChecked() { act(&Story::recordsAreChecked); }

private:
    void act(void (Story::*part)());

    StoryPerson::Hand m_hand;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SystemRandom m_random;
    StoryNarrator m_narrator;
    std::unique_ptr<Story> m_story;
};

}
