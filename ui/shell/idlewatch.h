// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace waymark
{

/** Tells when nobody has touched keyboard, mouse or screen for some minutes. The minutes are remembered. */
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** 0: never. Shared by all that watch. */
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY minutesChanged FINAL)
    /** Whether to count at all. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

public:
    static constexpr int usualMinutes = 15;

    explicit IdleWatch(QObject *parent = nullptr);

    [[nodiscard]] int minutes() const { return m_minutes; }
    /** Below 0 counts as 0, more than a day as a day. */
    void setMinutes(int minutes);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void minutesChanged();
    void activeChanged();
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();

    int m_minutes;
    bool m_active = false;
    QTimer m_timer;
};

}
