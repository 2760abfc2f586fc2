// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefolder.h"

#include "sampledata.h"
#include "sampleleftovers.h"
#include "samplerandom.h"
#include "samplewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace waymark
{

SamplePaths::SamplePaths(const QString &folder)
    : mentee(QDir(folder).absoluteFilePath(u"mentee.waymark"_s))
    , mentor(QDir(folder).absoluteFilePath(u"mentor.waymark"_s))
    , passphrases(QDir(folder).absoluteFilePath(u"passphrases.txt"_s))
{
}

/** Says that the workspaces beside it are a sample that is not complete yet. */
static QString beginningOf(const SamplePaths &paths)
{
    return paths.passphrases + u".new"_s;
}

bool holdsSample(const QString &folder)
{
    const SamplePaths paths(folder);
    return QFileInfo::exists(paths.mentee) && QFileInfo::exists(paths.mentor) && QFileInfo::exists(paths.passphrases);
}

QString samplePassphrase(const QString &folder, const QString &role)
{
    QFile file(SamplePaths(folder).passphrases);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString start = role + u": "_s;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(start)) {
            return line.sliced(start.size());
        }
    }
    return {};
}

static Result<std::unique_ptr<Workspace>> begin(const QString &path, const QJsonObject &person, const Workspace::Surroundings &surroundings)
{
    return Workspace::create({.path = path,
                              .passphrase = person["passphrase"_L1].toString(),
                              .name = person["name"_L1].toString(),
                              .email = person["email"_L1].toString(),
                              .deviceName = person["device"_L1].toString()},
                             surroundings);
}

static Result<void> live(const SamplePaths &paths, const QJsonObject &people, const Workspace::Surroundings &surroundings, QDate today)
{
    static constexpr quint64 herSeed = 1;
    static constexpr quint64 hisSeed = 2;
    static const QTime early(7, 30);
    SampleClock clock(surroundings.clock.zone());
    clock.moveTo(today.addDays(-people["begun"_L1]["mentee"_L1].toInt()), early);
    SampleRandom hers(herSeed);
    SampleRandom his(hisSeed);
    WAYMARK_TRY(const auto mentee,
                begin(paths.mentee, people["mentee"_L1].toObject(), {.clock = clock, .random = hers, .markerFolder = surroundings.markerFolder}));
    WAYMARK_TRY(const auto mentor,
                begin(paths.mentor, people["mentor"_L1].toObject(), {.clock = clock, .random = his, .markerFolder = surroundings.markerFolder}));
    return SampleWriter(*mentee, *mentor, clock, today).write();
}

static Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::ReadOnly, u"folder"_s, file.errorString());
    }
    const bool whole = file.write(bytes) == bytes.size() && file.commit();
    return whole ? Result<void>() : failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Storage, u"folder"_s);
}

static Result<void> makeIn(const QString &folder, const Workspace::Surroundings &surroundings, QDate today)
{
    const SamplePaths paths(folder);
    const QJsonObject people = SampleData::file(u"people"_s);
    WAYMARK_CHECK(writeText(beginningOf(paths), {}));
    WAYMARK_CHECK(live(paths, people, surroundings, today));
    WAYMARK_CHECK(
        writeText(paths.passphrases,
                  u"mentee: %1\nmentor: %2\n"_s.arg(people["mentee"_L1]["passphrase"_L1].toString(), people["mentor"_L1]["passphrase"_L1].toString())));
    QFile::remove(beginningOf(paths));
    return {};
}

Result<SamplePaths> makeSample(const QString &folder, const Workspace::Surroundings &surroundings, QDate today)
{
    if (holdsSample(folder)) {
        return failure(Error::Kind::NotPossible, u"folder"_s, u"there is a sample already"_s);
    }
    if (!QDir().mkpath(folder)) {
        return failure(Error::Kind::ReadOnly, u"folder"_s, folder);
    }
    WAYMARK_CHECK(removeSample(folder, surroundings.markerFolder));
    if (!QDir().mkpath(folder)) {
        return failure(Error::Kind::ReadOnly, u"folder"_s, folder);
    }
    if (const Result<void> made = makeIn(folder, surroundings, today); !made) {
        static_cast<void>(removeSample(folder, surroundings.markerFolder));
        return std::unexpected(made.error());
    }
    return SamplePaths(folder);
}

Result<void> removeSample(const QString &folder, const QString &markerFolder)
{
    const SamplePaths paths(folder);
    const bool isSample = QFileInfo::exists(paths.passphrases) || QFileInfo::exists(beginningOf(paths));
    if (!isSample) {
        const bool isSomethingElse = QFileInfo::exists(paths.mentee) || QFileInfo::exists(paths.mentor);
        return isSomethingElse ? failure(Error::Kind::NotPossible, u"folder"_s, u"no sample"_s) : Result<void>();
    }
    const QString markers = markerFolder.isEmpty() ? DeviceMarker::defaultFolder() : markerFolder;
    WAYMARK_CHECK(removeWorkspaces({paths.mentee, paths.mentor}, markers));
    WAYMARK_CHECK(removeFile(paths.passphrases));
    WAYMARK_CHECK(removeFile(beginningOf(paths)));
    QDir().rmdir(QDir(folder).absolutePath());
    return {};
}

}
