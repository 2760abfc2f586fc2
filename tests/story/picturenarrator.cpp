// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturenarrator.h"

#include "storyperson.h"

#include <QDir>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int settleMs = 700;

void PictureNarrator::tell(StoryPerson &person, const QString &step)
{
    if (!person.isWell()) {
        return;
    }
    QTest::qWait(settleMs);
    const QString number = QString::number(++m_count).rightJustified(2, u'0');
    const QString name = u"%1-%2-%3.png"_s.arg(number, person.firstName().toLower(), step);
    person.window()->grabWindow().convertToFormat(QImage::Format_RGB888).save(QDir(m_folder).filePath(name));
    std::cout << qPrintable(person.firstName()) << ": " << qPrintable(step) << std::endl;
}

}
