// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Answer> backUp(Session &session, const QCommandLineParser &parser)
{
    const QString folder = parser.isSet(u"to"_s) ? QDir(parser.value(u"to"_s)).absolutePath() : QString();
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        return failure(Error::Kind::NotFound, u"folder "_s + folder);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const BackupMade backup, workspace->backUpTo({.folder = folder, .when = Backups::When::Now}).result());
    const WorkspacePaths &paths = workspace->file().paths();
    const Backups backups(folder.isEmpty() ? paths.backups : folder, paths.main);
    const QList<Backup> all = backups.list();
    const QString newest = all.isEmpty() ? QString() : all.first().path;
    const QString text = backup.made ? u"Copied and checked: %1"_s.arg(newest) : u"Nothing changed since the newest backup: %1"_s.arg(newest);
    const QString added = backup.attachments > 0 ? u"\n%1 attachments were added to %2"_s.arg(backup.attachments).arg(backups.attachmentsPath()) : QString();
    return Answer{.text = text + added, .json = QJsonObject{{u"made"_s, backup.made}, {u"file"_s, newest}, {u"attachments"_s, backup.attachments}}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    // The workspace itself may be gone: then its backups matter most.
    const Result<FileHead> present = session.head();
    if (session.path().isEmpty()) {
        return std::unexpected(present.error());
    }
    const WorkspacePaths paths(session.path());
    const Backups backups(parser.isSet(u"in"_s) ? parser.value(u"in"_s) : paths.backups, paths.main);
    const auto isOurs = [&present](const Backup &backup) { return present && FileHead::read(backup.path) == *present; };
    return listed(
        backups.list(), u"There are no backups. 'waymark-cli backup' makes one."_s,
        [&isOurs](const Backup &row) {
            return u"%1  %2  %3%4"_s.arg(instantText(row.at), QLocale::c().formattedDataSize(row.size).rightJustified(10), row.path,
                                         isOurs(row) ? u""_s : u"  (opens with an earlier passphrase or sheet)"_s);
        },
        [&isOurs](const Backup &row) { return QJsonObject{{u"file"_s, row.path}, {u"at"_s, row.at}, {u"size"_s, row.size}, {u"presentKey"_s, isOurs(row)}}; });
}

std::vector<Verb> backupVerbs()
{
    return {
        Verb{
            .name = u"backup"_s,
            .summary = u"Makes a backup and checks it."_s,
            .help =
                u"In the folder NAME.waymark-backups beside the workspace, or in another place. Encrypted as the workspace is, and opened by the same passphrase.\n"
                "Older backups are thinned: hourly for a day, daily for a month, then monthly."_s,
            .options = {option(u"to"_s, u"Another folder, such as one on another disk."_s, u"FOLDER"_s)},
            .run = backUp},
        Verb{.name = u"backup list"_s,
             .summary = u"Lists the backups, the newest first."_s,
             .options = {option(u"in"_s, u"Another folder."_s, u"FOLDER"_s)},
             .run = list,
             .alone = true},
    };
}

}
