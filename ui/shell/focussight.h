// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration>

namespace waymark
{

/** Scrolls what a key gives the focus to into sight, in every view around it. */
class FocusSight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** The window that is watched. */
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED FINAL)

public:
    explicit FocusSight(QObject *parent = nullptr);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);

Q_SIGNALS:
    void windowChanged();

private:
    void showFocused() const;

    QPointer<QQuickWindow> m_window;
};

}
