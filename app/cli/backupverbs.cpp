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

/** The attachments that the backups in this folder do not have yet; none where the workspace has none. */
static Result<qint64> copyAttachments(Session &session, Workspace &workspace, const Backups &backups)
{
    const WorkspaceFile &file = workspace.file();
    if (!QFileInfo::exists(file.paths().files)) {
        return 0;
    }
    WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadOnly));
    WAYMARK_TRY(const QByteArray key, attachmentKey(*database));
    WAYMARK_TRY(const auto from, AttachmentStore::open(file.paths().files, key, session.clock()));
    WAYMARK_TRY(const auto to, AttachmentStore::openOrCreate(backups.attachmentsPath(), key, session.clock(), session.surroundings().random));
    return from->copyMissingTo(*to);
}

static Result<bool> makeIn(Session &session, Workspace &workspace, Backups &backups, bool isUsualPlace)
{
    if (isUsualPlace) {
        return workspace.backUp(Backups::When::Now).result();
    }
    WAYMARK_TRY(const auto database, workspace.file().connect(Database::Mode::ReadWrite));
    return backups.make(*database, workspace.file().key().raw(), session.clock(), Backups::When::Now);
}

static Result<Answer> backUp(Session &session, const QCommandLineParser &parser)
{
    const bool isUsualPlace = !parser.isSet(u"to"_s);
    if (!isUsualPlace && !QFileInfo(parser.value(u"to"_s)).isDir()) {
        return failure(Error::Kind::NotFound, u"folder "_s + parser.value(u"to"_s));
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const WorkspacePaths &paths = workspace->file().paths();
    Backups backups(isUsualPlace ? paths.backups : QDir(parser.value(u"to"_s)).absolutePath(), paths.main);
    WAYMARK_TRY(const bool made, makeIn(session, *workspace, backups, isUsualPlace));
    WAYMARK_TRY(const qint64 attachments, copyAttachments(session, *workspace, backups));
    const QList<Backup> all = backups.list();
    const QString newest = all.isEmpty() ? QString() : all.first().path;
    const QString text = made ? u"Copied and checked: %1"_s.arg(newest) : u"Nothing changed since the newest backup: %1"_s.arg(newest);
    return Answer{.text = text + (attachments > 0 ? u"\n%1 attachments were added to %2"_s.arg(attachments).arg(backups.attachmentsPath()) : QString()),
                  .json = QJsonObject{{u"made"_s, made}, {u"file"_s, newest}, {u"attachments"_s, attachments}}};
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    if (session.path().isEmpty()) {
        return failure(Error::Kind::NotFound, u"workspace: name it with --workspace FILE or in WAYMARK_WORKSPACE"_s);
    }
    const WorkspacePaths paths(session.path());
    const Backups backups(parser.isSet(u"in"_s) ? parser.value(u"in"_s) : paths.backups, paths.main);
    const Result<FileHead> present = FileHead::read(paths.main);
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
