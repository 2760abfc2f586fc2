// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString settingsKey = u"lockAfterMinutes"_s;
static constexpr int minutesOfADay = 24 * 60;

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_minutes(std::clamp(QSettings().value(settingsKey, usualMinutes).toInt(), 0, minutesOfADay))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    const int wanted = std::clamp(minutes, 0, minutesOfADay);
    if (m_minutes != wanted) {
        m_minutes = wanted;
        QSettings().setValue(settingsKey, wanted);
        restart();
        Q_EMIT minutesChanged();
    }
}

void IdleWatch::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        restart();
        Q_EMIT activeChanged();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::restart()
{
    if (m_active && m_minutes > 0) {
        m_timer.start(std::chrono::minutes(m_minutes));
    } else {
        m_timer.stop();
    }
}

}
