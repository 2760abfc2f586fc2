// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyfolder.h"
#include "storynarrator.h"
#include "storyperson.h"

#include <QTemporaryDir>

#include <memory>

namespace waymark
{

/**
 * The main job, from the first start of both to the verified record, acted out by Mira and Jonas in windows of their own. The
 * parts are called in their order. After the first thing that cannot be done nothing more is done, and trouble() says what it was.
 */
class Story
{
public:
    /** All of it outlives the story. */
    struct Surroundings {
        const Clock &clock;
        Random &random;
        StoryNarrator &narrator;
        StoryPerson::Hand hand = StoryPerson::Hand::Mouse;
    };

    Story(const QString &folder, const Surroundings &surroundings);

    /** A workspace, two entries, an aspiration with a goal, her own rating. */
    void menteeBegins();
    /** The assignment: a draft, evidence, the first attempt. */
    void menteeHandsIn();
    /** An invitation, an answer, the first parcel, the same five words on both screens. */
    void theyMeet();
    /** A comment, a level for each criterion, back with a parcel. */
    void mentorSendsItBack();
    void menteeRevises();
    /** Accepted, and two competencies attested with his signature. */
    void mentorAttests();
    void menteeExports();
    /** The record holds; one of which a word was changed does not. */
    void recordsAreChecked();
    /** All of it. */
    void act();

    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] const StoryFolder &folder() const { return m_folder; }
    [[nodiscard]] StoryPerson &mira();
    [[nodiscard]] StoryPerson &jonas();

private:
    [[nodiscard]] std::unique_ptr<StoryPerson> newPerson(const QString &name, const QString &passphrase, const QString &file);
    void tell(StoryPerson &person, const QString &step) { m_surroundings.narrator.tell(person, step); }
    void send(StoryPerson &from, const StoryPerson &to, int step);
    void open(StoryPerson &to, const StoryPerson &from);
    void compareWords();
    void writePassphrases();

    StoryFolder m_folder;
    QTemporaryDir m_aside; ///< what each has on the computer besides
    Surroundings m_surroundings;
    QString m_trouble;
    QQmlEngine m_engine;
    std::unique_ptr<StoryPerson> m_mira;
    std::unique_ptr<StoryPerson> m_jonas;
    QStringList m_carried; ///< the parcels that went last
};

}
