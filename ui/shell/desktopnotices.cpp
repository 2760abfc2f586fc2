// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopnotices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString service = u"org.freedesktop.Notifications"_s;
static const QString path = u"/org/freedesktop/Notifications"_s;
static constexpr int asTheServiceLikes = -1;

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

/** Only once something was shown: until then nobody is asked for anything. */
void DesktopNotices::listen()
{
    if (!m_listening) {
        m_listening = true;
        m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
        m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
        m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(receiveToken(uint, QString)));
    }
}

void DesktopNotices::show(const QString &kind, const QString &words)
{
    if (!m_bus.isConnected()) {
        return;
    }
    listen();
    QDBusMessage notice = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    const QStringList actions{u"default"_s, tr("Show")};
    notice << u"Waymark"_s << m_shown.value(kind) << QGuiApplication::desktopFileName() << u"Waymark"_s << words << actions << hints << asTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notice), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, kind, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<uint> reply = *watcher; reply.isValid()) {
            m_shown.insert(kind, reply.value());
        }
    });
}

void DesktopNotices::withdraw()
{
    for (const uint id : std::exchange(m_shown, {})) {
        QDBusMessage close = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
        close << id;
        m_bus.asyncCall(close);
    }
}

void DesktopNotices::invoked(uint id, const QString &action)
{
    Q_UNUSED(action)
    if (const QString kind = m_shown.key(id); !kind.isEmpty()) {
        Q_EMIT activated(kind);
    }
}

void DesktopNotices::closed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

/** With it, a window may come to the front under Wayland. */
void DesktopNotices::receiveToken(uint id, const QString &token)
{
    if (!m_shown.key(id).isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

}
