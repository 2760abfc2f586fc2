// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelcarrier.h"

#include "durablefile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

ParcelCarrier::ParcelCarrier(QString folder)
    : m_folder(std::move(folder))
{
}

QString ParcelCarrier::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

Result<QStringList> ParcelCarrier::list()
{
    const QDir folder(m_folder);
    if (!folder.exists()) {
        return failure(Error::Kind::Vanished, u"folder"_s);
    }
    return folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name);
}

Result<std::unique_ptr<QIODevice>> ParcelCarrier::get(const QString &name)
{
    auto file = std::make_unique<QFile>(pathOf(name));
    if (!file->exists()) {
        return failure(Error::Kind::NotFound, u"file"_s);
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(file->error() == QFileDevice::PermissionsError ? Error::Kind::NotAllowed : Error::Kind::Storage, u"file"_s, file->errorString());
    }
    return file;
}

static Result<void> written(const QString &path, const Carrier::Write &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(Error::Kind::ReadOnly, u"file"_s, file.errorString());
    }
    const Result<void> done = write(file);
    const bool full = !done && done.error().kind == Error::Kind::Storage && file.error() == QFileDevice::ResourceError;
    return full ? Result<void>(failure(Error::Kind::DiskFull, u"file"_s, file.errorString())) : done;
}

Result<void> ParcelCarrier::put(const QString &name, const Write &write)
{
    if (!QDir(m_folder).exists()) {
        return failure(Error::Kind::Vanished, u"folder"_s);
    }
    const TemporaryFile temporary(pathOf(name));
    WAYMARK_CHECK(createPrivateFile(temporary.path()));
    WAYMARK_CHECK(written(temporary.path(), write));
    return putInPlace(temporary.path(), pathOf(name));
}

}
