// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actedstory.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 anHour = 3'600'000;

void ActedStory::initTestCase()
{
    m_story = std::make_unique<Story>(m_folder.path(), Story::Surroundings{.clock = m_clock, .random = m_random, .narrator = m_narrator, .hand = m_hand});
}

void ActedStory::act(void (Story::*part)())
{
    QVERIFY2(m_story->trouble().isEmpty(), qPrintable(u"The story ended before this: "_s + m_story->trouble()));
    m_clock.advance(anHour);
    (m_story.get()->*part)();
    QVERIFY2(m_story->trouble().isEmpty(), qPrintable(m_story->trouble()));
}

void ActedStory::menteeExports()
{
    act(&Story::menteeExports);
    if (QTest::currentTestResolved()) {
        return;
    }
    QFile pdf(m_story->folder().record());
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QFile json(m_story->folder().credential());
    QVERIFY(json.open(QIODevice::ReadOnly) && json.readAll().contains("leaves out what she cannot"));
}

}
