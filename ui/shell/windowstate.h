// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QWindow>
#include <QtQmlIntegration>

namespace waymark
{

/** How a window was left: its size, where it stood, whether it filled the screen, and whether the sidebar was folded. Remembered. */
class WindowState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool folded READ isFolded WRITE setFolded NOTIFY foldedChanged FINAL)

public:
    explicit WindowState(QObject *parent = nullptr);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    /** Puts @p window as it was left, if it then is on a screen that is there. */
    Q_INVOKABLE void restore(QWindow *window) const;
    /** Remembers @p window as it is. */
    Q_INVOKABLE void keep(const QWindow *window) const;

Q_SIGNALS:
    void foldedChanged();

private:
    bool m_folded;
};

}
