// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsteps.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

void RecordSteps::exportTo(StoryPerson &person, const QString &audience, const QString &pdf)
{
    person.press(u"Preview"_s);
    person.type(u"Whom it is for"_s, audience);
    person.press(u"Export…"_s);
    person.giveFile(pdf);
    (void)person.heard(u"‘%1’ is for people"_s.arg(QFileInfo(pdf).fileName()));
}

QString RecordSteps::check(StoryPerson &person, const QString &json)
{
    person.goTo(u"Record"_s);
    person.press(u"Check a record…"_s);
    person.press(u"Open a record…"_s);
    person.giveFile(json);
    return person.heard(u"‘%1’"_s.arg(QFileInfo(json).fileName()));
}

}
