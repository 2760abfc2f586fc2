// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include <KColorSchemeManager>

#include <QGuiApplication>
#include <QMetaEnum>
#include <QSettings>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString settingsKey = u"appearance"_s;

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QByteArray stored = QSettings().value(settingsKey).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Choice>().keyToValue(stored.constData(), &known);
    m_choice = known ? static_cast<Choice>(value) : Choice::System;
    KColorSchemeManager::instance()->setAutosaveChanges(false);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::setChoice(Choice choice)
{
    if (m_choice == choice) {
        return;
    }
    m_choice = choice;
    QSettings().setValue(settingsKey, QLatin1StringView(QMetaEnum::fromType<Choice>().valueToKey(static_cast<int>(choice))));
    apply();
    Q_EMIT choiceChanged();
}

void Appearance::apply()
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    KColorSchemeManager *manager = KColorSchemeManager::instance();
    if (m_choice == Choice::Contrast) {
        manager->activateScheme(manager->indexForSchemeId(u"WaymarkContrast"_s));
        return;
    }
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemDark);
    manager->activateScheme(manager->indexForSchemeId(dark ? u"BreezeDark"_s : u"BreezeLight"_s));
}

}
