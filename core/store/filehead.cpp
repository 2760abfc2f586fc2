// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filehead.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView letters("WMK");

FileHead::FileHead(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

FileHead FileHead::create(Random &random)
{
    return FileHead(letters.toByteArray() + char(currentVersion) + random.bytes(length - letters.size() - 1));
}

Result<FileHead> FileHead::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return failure(Error::Kind::NotFound, QFileInfo(path).isDir() ? u"folder"_s : QString(), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotAllowed, {}, file.errorString());
    }
    return fromBytes(file.read(length));
}

Result<FileHead> FileHead::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return failure(Error::Kind::Damaged, u"empty"_s);
    }
    if (!bytes.startsWith(letters)) {
        return failure(Error::Kind::NotAWorkspace);
    }
    if (bytes.size() != length || bytes.at(3) < 1) {
        return failure(Error::Kind::Damaged, u"short"_s);
    }
    if (bytes.at(3) > currentVersion) {
        return failure(Error::Kind::Newer);
    }
    return FileHead(bytes);
}

}
