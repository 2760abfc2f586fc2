// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languagechoice.h"

#include <QDir>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString settingsKey = u"language"_s;

/** Of the translations in the program, by their file names. */
static QStringList spoken()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"waymark_*.qm"_s})) {
        const QString code = file.sliced(8).chopped(3);
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

QString LanguageChoice::remembered()
{
    return QSettings().value(settingsKey).toString();
}

LanguageChoice::LanguageChoice(QObject *parent)
    : QObject(parent)
    , m_codes(QStringList{{}} + spoken())
    , m_current(std::max(0, static_cast<int>(m_codes.indexOf(remembered()))))
    , m_atStart(m_current)
{
}

QStringList LanguageChoice::names() const
{
    QStringList names{tr("As the system has it")};
    for (const QString &code : m_codes.sliced(1)) {
        QString name = QLocale(code).nativeLanguageName();
        name = code == "en"_L1 ? u"English"_s : name.isEmpty() ? code : name;
        names.append(name.at(0).toUpper() + name.sliced(1));
    }
    return names;
}

void LanguageChoice::setCurrent(int index)
{
    if (index < 0 || index >= m_codes.size() || index == m_current) {
        return;
    }
    m_current = index;
    index == 0 ? QSettings().remove(settingsKey) : QSettings().setValue(settingsKey, m_codes.at(index));
    Q_EMIT currentChanged();
}

}
