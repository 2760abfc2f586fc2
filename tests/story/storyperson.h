// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "clock.h"
#include "random.h"
#include "storyhand.h"
#include "windowdriver.h"
#include "workspacesession.h"

#include <QImage>
#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace waymark
{

/**
 * Somebody in the story at a computer of her or his own: the real window over the workspace, and a hand that works it. Once
 * there is trouble, nothing more is done.
 */
class StoryPerson
{
public:
    enum class Hand { Mouse, Keyboard };

    struct Who {
        QString name;
        QString passphrase;
        QString workspace; ///< the path of the file
        QString folder; ///< what is not the workspace: the device marker, parcels before they travel
    };

    /** All of it outlives the person. */
    struct World {
        const Clock &clock;
        Random &random;
        QQmlEngine &engine; ///< one for all windows of a program
        QString &trouble; ///< the first thing that somebody could not do; empty as long as all is well
        Hand hand;
    };

    StoryPerson(Who who, const World &world);

    [[nodiscard]] const Who &who() const { return m_who; }
    [[nodiscard]] QString firstName() const { return m_who.name.section(u' ', 0, 0); }
    /** What the window shows once it stands still. */
    [[nodiscard]] QImage picture() const { return m_driver->picture(); }
    [[nodiscard]] WorkspaceSession &session() { return m_session; }
    [[nodiscard]] bool isWell() const { return m_world.trouble.isEmpty(); }

    /** Turns to this window: it comes to the front and takes the keys. */
    void sitDown();
    void press(const QString &control);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /** Into a field, sign by sign; what stood there is replaced. */
    void type(const QString &field, const QString &words);
    /** The same by pasting it. */
    void paste(const QString &field, const QString &words);
    /** Types where the cursor is. */
    void type(const QString &words);
    void pick(const QString &picker, const QString &step, int number);
    void choose(const QString &box, const QString &entry);
    void select(const QString &text, const QString &words);
    void goTo(const QString &place);
    /** Does what the palette calls so. */
    void command(const QString &action);
    /** Gives the file dialog that opens a file that exists, or is to be made. */
    void giveFile(const QString &path);
    /** The same with a folder. */
    void giveFolder(const QString &path);
    /** Waits until a control of that name is there. */
    void see(const QString &control);
    /** Waits until no control of that name is there. */
    void seeNot(const QString &control);
    /** All of what is said somewhere with @p words in it, which is waited for. */
    [[nodiscard]] QString heard(const QString &words);
    /** Waits until @p holds does; @p what says what that was. */
    void waitUntil(const QString &what, const std::function<bool()> &holds);
    void fail(const QString &what);

private:
    void can(bool done, const QString &what);
    void typePath(const WindowDriver &dialog, const QString &path);
    void waitForTaken(const QString &path);
    void replaceAll();

    Who m_who;
    World m_world;
    Appearance m_appearance;
    WorkspaceSession m_session;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<StoryHand> m_hand;
};

}
