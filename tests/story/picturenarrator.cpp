// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturenarrator.h"

#include "storyperson.h"

#include <QDir>
#include <QImage>

#include <iostream>

using namespace Qt::StringLiterals;

namespace waymark
{

void PictureNarrator::tell(StoryPerson &person, const QString &step)
{
    if (!person.isWell()) {
        return;
    }
    const QString number = QString::number(++m_count).rightJustified(2, u'0');
    const QString name = u"%1-%2-%3.png"_s.arg(number, person.firstName().toLower(), step);
    if (!person.picture().convertToFormat(QImage::Format_RGB888).save(QDir(m_folder).filePath(name))) {
        person.fail(u"a picture in %1"_s.arg(m_folder));
    }
    std::cout << qPrintable(person.firstName()) << ": " << qPrintable(step) << std::endl;
}

}
