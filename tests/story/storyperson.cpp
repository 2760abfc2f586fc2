// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyperson.h"

#include "keyboardhand.h"
#include "mousehand.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int patienceMs = 30'000;

static std::unique_ptr<StoryHand> handOver(const WindowDriver &driver, StoryPerson::Hand hand)
{
    if (hand == StoryPerson::Hand::Keyboard) {
        return std::make_unique<KeyboardHand>(driver);
    }
    return std::make_unique<MouseHand>(driver);
}

/** The program's window, as app/waymark makes it. */
static QObject *newWindow(QQmlEngine &engine, WorkspaceSession &session, Appearance &appearance)
{
    QQmlComponent component(&engine, "Waymark.Shell", "Main");
    return component.createWithInitialProperties({{u"session"_s, QVariant::fromValue(&session)}, {u"appearance"_s, QVariant::fromValue(&appearance)}});
}

StoryPerson::StoryPerson(Who who, const World &world)
    : m_who(std::move(who))
    , m_world(world)
    , m_session({.clock = world.clock, .random = world.random, .markerFolder = m_who.folder + u"/marker"_s}, m_who.folder + u"/sample"_s)
    , m_window(qobject_cast<QQuickWindow *>(newWindow(world.engine, m_session, m_appearance)))
{
    if (!m_window) {
        fail(u"a window"_s);
        return;
    }
    m_driver = std::make_unique<WindowDriver>(*m_window);
    m_hand = handOver(*m_driver, world.hand);
}

void StoryPerson::fail(const QString &what)
{
    if (m_world.trouble.isEmpty()) {
        m_world.trouble = u"%1: %2"_s.arg(firstName(), what);
    }
}

void StoryPerson::can(bool done, const QString &what)
{
    if (!done) {
        fail(what);
    }
}

void StoryPerson::sitDown()
{
    if (isWell()) {
        m_window->show();
        m_window->raise();
        m_window->requestActivate();
        waitUntil(u"the window takes the keys"_s, [this] { return QGuiApplication::focusWindow() == m_window.get(); });
    }
}

void StoryPerson::press(const QString &control)
{
    if (isWell()) {
        can(m_hand->press(control), u"press ‘%1’"_s.arg(control));
    }
}

void StoryPerson::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (isWell()) {
        m_driver->key(key, modifiers);
    }
}

void StoryPerson::replaceAll()
{
    key(Qt::Key_A, Qt::ControlModifier);
}

void StoryPerson::type(const QString &words)
{
    if (isWell()) {
        m_driver->type(words);
    }
}

void StoryPerson::type(const QString &field, const QString &words)
{
    if (isWell()) {
        can(m_hand->enter(field), u"write into ‘%1’"_s.arg(field));
        replaceAll();
        type(words);
    }
}

void StoryPerson::paste(const QString &field, const QString &words)
{
    if (isWell()) {
        can(m_hand->enter(field), u"paste into ‘%1’"_s.arg(field));
        QGuiApplication::clipboard()->setText(words);
        replaceAll();
        key(Qt::Key_V, Qt::ControlModifier);
    }
}

void StoryPerson::pick(const QString &picker, const QString &step, int number)
{
    if (isWell()) {
        can(m_hand->pick(picker, step, number), u"pick ‘%1’"_s.arg(step));
    }
}

void StoryPerson::choose(const QString &box, const QString &entry)
{
    if (isWell()) {
        can(m_hand->choose(box, entry), u"choose ‘%1’ in ‘%2’"_s.arg(entry, box));
    }
}

void StoryPerson::select(const QString &text, const QString &words)
{
    if (isWell()) {
        can(m_hand->select(text, words), u"mark ‘%1’ in ‘%2’"_s.arg(words, text));
    }
}

void StoryPerson::goTo(const QString &place)
{
    if (isWell()) {
        can(m_hand->goTo(place), u"go to ‘%1’"_s.arg(place));
    }
}

void StoryPerson::command(const QString &action)
{
    key(Qt::Key_K, Qt::ControlModifier);
    see(u"Find an action, a place or something you wrote"_s);
    waitUntil(u"the cursor stands in the palette"_s, [this] { return m_driver->isTyping(); });
    type(action);
    see(action);
    key(Qt::Key_Return);
    seeNot(u"Find an action, a place or something you wrote"_s);
}

/** As a person does who knows the path: into the line for it, which is there for every dialog that opens or saves. */
void StoryPerson::typePath(const WindowDriver &dialog, const QString &path)
{
    // Active it is as soon as its parent is.
    waitUntil(u"the dialog takes the keys"_s, [&dialog] { return QGuiApplication::focusWindow() == &dialog.window(); });
    dialog.key(Qt::Key_L, Qt::ControlModifier);
    waitUntil(u"the cursor stands in the dialog"_s, [&dialog] { return dialog.isTyping(); });
    dialog.key(Qt::Key_A, Qt::ControlModifier);
    dialog.type(path);
    dialog.key(Qt::Key_Return);
}

void StoryPerson::waitForTaken(const QString &path)
{
    waitUntil(u"the dialog takes %1"_s.arg(path), [this] { return m_driver->fileDialog() == nullptr; });
    sitDown();
}

void StoryPerson::giveFile(const QString &path)
{
    waitUntil(u"a dialog for files"_s, [this] { return m_driver->fileDialog() != nullptr; });
    if (isWell()) {
        const WindowDriver dialog(*m_driver->fileDialog());
        typePath(dialog, path);
        waitForTaken(path);
    }
}

/** A folder that is typed is entered, not taken. Who leaves it again for the one around it has it chosen there. */
void StoryPerson::giveFolder(const QString &path)
{
    waitUntil(u"a dialog for folders"_s, [this] { return m_driver->fileDialog() != nullptr; });
    if (isWell()) {
        const WindowDriver dialog(*m_driver->fileDialog());
        typePath(dialog, path);
        typePath(dialog, QFileInfo(path).path());
        can(handOver(dialog, m_world.hand)->press(u"Open"_s), u"press ‘Open’ in the dialog"_s);
        waitForTaken(path);
    }
}

void StoryPerson::see(const QString &control)
{
    waitUntil(u"‘%1’ is there"_s.arg(control), [&] { return m_driver->named(control) != nullptr; });
}

void StoryPerson::seeNot(const QString &control)
{
    waitUntil(u"‘%1’ is gone"_s.arg(control), [&] { return m_driver->named(control) == nullptr; });
}

QString StoryPerson::heard(const QString &words)
{
    QString said;
    waitUntil(u"‘%1…’ is said"_s.arg(words), [&] {
        said = m_driver->said(words);
        return !said.isEmpty();
    });
    return said;
}

void StoryPerson::waitUntil(const QString &what, const std::function<bool()> &holds)
{
    if (isWell()) {
        can(QTest::qWaitFor(holds, patienceMs), what);
    }
}

}
