// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace waymark
{

/** The language of the window: as the system has it, or one that Waymark speaks. Takes effect when it starts again. */
class LanguageChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY currentChanged FINAL)

public:
    explicit LanguageChoice(QObject *parent = nullptr);

    /** The system's first, each in its own language. */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /** Another one than this window speaks. */
    [[nodiscard]] bool isChanged() const { return m_current != m_atStart; }

    /** What is remembered: a code such as "de"; empty for the system's. */
    [[nodiscard]] static QString remembered();

Q_SIGNALS:
    void currentChanged();

private:
    QStringList m_codes; ///< the first is empty: the system's
    int m_current = 0;
    int m_atStart = 0;
};

}
