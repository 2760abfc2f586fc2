// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticechoice.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString settingsKey = u"notices"_s;

NoticeChoice::NoticeChoice(QObject *parent)
    : QObject(parent)
{
}

void NoticeChoice::setWanted(bool wanted)
{
    if (wanted != remembered()) {
        QSettings().setValue(settingsKey, wanted);
        Q_EMIT wantedChanged();
    }
}

bool NoticeChoice::remembered()
{
    return QSettings().value(settingsKey, true).toBool();
}

}
