// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/** Light, dark or high contrast: as the system has it, or as the person chose. Remembered. */
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY choiceChanged FINAL)

public:
    enum class Choice { System, Light, Dark, Contrast };
    Q_ENUM(Choice)

    /** Takes effect at once; needs the application. */
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

Q_SIGNALS:
    void choiceChanged();

private:
    void apply();

    Choice m_choice = Choice::System;
};

}
