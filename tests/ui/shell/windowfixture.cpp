// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "words.h"

#include <KLocalizedString>

#include <QAccessible>
#include <QApplication>
#include <QQuickStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

WindowFixture::WindowFixture(const QString &sampleFolder)
    : m_session({.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(u"marker"_s)}, sampleFolder)
{
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}, {u"appearance"_s, QVariant::fromValue(&m_appearance)}});
    m_engine.loadFromModule("Waymark.Shell", "Main");
    if (!m_engine.rootObjects().isEmpty()) {
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }
}

/** Buttons that nobody named are read out by their text, which is known to them alone without a screen reader. */
static QString spokenName(const QQuickItem *item, const QAccessibleInterface *accessible)
{
    const QString name = accessible->text(QAccessible::Name);
    return name.isEmpty() && accessible->role() == QAccessible::Button ? item->property("text").toString() : name;
}

static QQuickItem *namedBelow(QQuickItem *item, const QString &name)
{
    if (!item->isVisible()) {
        return nullptr;
    }
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    const bool said = accessible && accessible->role() != QAccessible::Grouping && accessible->role() != QAccessible::StaticText;
    if (said && spokenName(item, accessible) == name) {
        return item;
    }
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = namedBelow(child, name)) {
            return found;
        }
    }
    return nullptr;
}

QQuickItem *WindowFixture::named(const QString &name) const
{
    return namedBelow(m_window->contentItem(), name);
}

bool WindowFixture::waitFor(const QString &name) const
{
    return QTest::qWaitFor([&] { return named(name) != nullptr; }, 10'000);
}

bool WindowFixture::press(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return named(name) && named(name)->isEnabled(); }, 10'000)) {
        return false;
    }
    const QQuickItem *item = named(name);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    return true;
}

bool WindowFixture::type(const QString &name, const QString &text) const
{
    if (!waitFor(name)) {
        return false;
    }
    named(name)->forceActiveFocus(Qt::TabFocusReason);
    for (const QChar sign : text) {
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(sign), {});
    }
    return true;
}

void prepareEnvironment(const QString &home)
{
    qputenv("HOME", home.toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (home + u"/config"_s).toLocal8Bit());
}

void prepareApplication()
{
    QApplication::setOrganizationName(u"waymark"_s);
    QApplication::setApplicationName(u"waymark"_s);
    KLocalizedString::setApplicationDomain("waymark");
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    installWords();
}

}
