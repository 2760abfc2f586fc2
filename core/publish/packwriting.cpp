// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packwriting.h"

#include "packfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<void> makeFolderOf(const QString &path)
{
    return QDir().mkpath(QFileInfo(path).path()) ? Result<void>() : failure(Error::Kind::ReadOnly, u"file"_s, path);
}

static Result<void> write(const QString &path, const QByteArray &bytes)
{
    WAYMARK_CHECK(makeFolderOf(path));
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Result<void>()
                : failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly, u"file"_s, file.errorString());
}

/** Each file once, however often it is named. Gives the names of those whose bytes are not here. */
static Result<QStringList> writeEvidence(const CertificationPack &pack, const QDir &folder, const EvidenceWriter &evidence)
{
    QStringList missing;
    for (const PackCase &one : pack.cases) {
        for (const PackEvidence &file : one.evidence) {
            const QString path = evidencePath(file);
            if (path.isEmpty() || QFileInfo::exists(folder.filePath(path))) {
                continue;
            }
            WAYMARK_CHECK(makeFolderOf(folder.filePath(path)));
            const Result<void> written = evidence(file.attachment, folder.filePath(path));
            if (!written && written.error().kind != Error::Kind::NotFound) {
                return std::unexpected(written.error());
            }
            missing += written ? QStringList() : QStringList{file.title};
        }
    }
    return missing;
}

Result<QStringList> writePackFolder(const CertificationPack &pack, const QString &folder, const EvidenceWriter &evidence)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty()) {
        return failure(Error::Kind::NotPossible, u"the folder is not empty"_s);
    }
    for (const PackFile &file : packFiles(pack)) {
        WAYMARK_CHECK(write(target.filePath(file.name), file.bytes));
    }
    return writeEvidence(pack, target, evidence);
}

}
