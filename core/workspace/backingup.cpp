// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backingup.h"

#include "attachmentstore.h"
#include "mirrorcopies.h"
#include "storetables.h"

#include <QFileInfo>

namespace waymark
{

static Result<qint64> backAttachmentsUp(const WorkspaceFile &file, Database &main, const Backups &backups, const Clock &clock, Random &random)
{
    if (!QFileInfo::exists(file.paths().files)) {
        return 0;
    }
    WAYMARK_TRY(const QByteArray key, attachmentKey(main));
    WAYMARK_TRY(const auto from, AttachmentStore::open(file.paths().files, key, clock));
    WAYMARK_TRY(const auto to, AttachmentStore::openOrCreate(backups.attachmentsPath(), key, clock, random));
    return from->copyMissingTo(*to);
}

Result<BackupMade> backUp(const WorkspaceFile &file, const BackupRequest &request, const Clock &clock, Random &random, const Progress &progress)
{
    const WorkspacePaths &paths = file.paths();
    Backups backups(request.folder.isEmpty() ? paths.backups : request.folder, paths.main);
    WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
    WAYMARK_TRY(const bool made, backups.make(*database, file.key().raw(), clock, request.when, progress));
    if (!made && request.when == Backups::When::Due) {
        return BackupMade();
    }
    WAYMARK_TRY(const qint64 attachments, backAttachmentsUp(file, *database, backups, clock, random));
    return BackupMade{.made = made, .attachments = attachments};
}

Result<qint64> bringAttachmentsBack(const QString &path, const QString &backup, const WorkspaceKey &key, const Clock &clock, Random &random)
{
    const WorkspacePaths paths(path);
    const QString kept = Backups(QFileInfo(backup).absolutePath(), paths.main).attachmentsPath();
    if (!QFileInfo::exists(kept)) {
        return 0;
    }
    WAYMARK_TRY(const auto database, Database::open(paths.main, key.raw(), Database::Mode::ReadWrite));
    WAYMARK_TRY(const QByteArray secret, attachmentKey(*database));
    WAYMARK_TRY(const auto from, AttachmentStore::open(kept, secret, clock));
    WAYMARK_TRY(const auto to, AttachmentStore::openOrCreate(paths.files, secret, clock, random));
    return from->copyMissingTo(*to);
}

Result<void> bringBack(Writer &writer, const QString &backup, const WorkspaceKey &key, const std::vector<Difference> &wanted)
{
    WAYMARK_TRY(const auto from, Database::open(backup, key.raw(), Database::Mode::Unchanging));
    for (const Difference &difference : wanted) {
        WAYMARK_CHECK(bringBackFrom(*from, writer, writer.schema(), difference));
    }
    StoreTables tables(writer.database(), writer.schema());
    for (const Difference &difference : wanted) {
        WAYMARK_TRY(const std::optional<RecordRow> row, tables.records.find(difference.record));
        if (row) {
            WAYMARK_CHECK(writeCopiesOf(writer, *row));
        }
    }
    return {};
}

}
