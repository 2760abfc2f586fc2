// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyfolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

StoryFolder::StoryFolder(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
{
    for (const QString &name : {u"parcels"_s, u"screenshots"_s}) {
        QDir().mkpath(path(name));
    }
}

QString StoryFolder::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QStringList StoryFolder::carry(const QString &outbox, int step) const
{
    QStringList carried;
    for (const QString &name : QDir(outbox).entryList({u"*.waymark-parcel"_s}, QDir::Files, QDir::Name)) {
        const QString to = parcel(u"%1-%2"_s.arg(step).arg(name));
        if (QFile::rename(QDir(outbox).filePath(name), to)) {
            carried << to;
        }
    }
    return carried;
}

QString StoryFolder::file(const QString &name)
{
    return QStringLiteral(WAYMARK_STORY_TEXTS "/") + name;
}

QString StoryFolder::text(const QString &name)
{
    QFile file(StoryFolder::file(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}
