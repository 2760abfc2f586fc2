// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"
#include "openedfile.h"
#include "workspaceschema.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr Label bringBackLabel{.code = "backup.bring-back"};

/** The workspace is as it was: it is the backup that is damaged. */
static Error ofBackup(Error error)
{
    if (error.kind == Error::Kind::Damaged) {
        error.field = u"backup"_s;
    }
    return error;
}

static Result<Answer> restoreFile(Session &session, const QString &backup)
{
    WAYMARK_TRY(const FileHead head, FileHead::read(backup).transform_error(ofBackup));
    WAYMARK_TRY(const QString passphrase, session.passphrase(u"Passphrase of the backup"_s));
    WAYMARK_TRY(const WorkspaceKey key, WorkspaceKey::fromPassphrase(passphrase, head));
    session.close();
    WAYMARK_CHECK(WorkspaceFile::restore(session.path(), backup, key, workspaceSchema(), session.clock()).transform_error(ofBackup));
    const Result<qint64> attachments = bringAttachmentsBack(session.path(), backup, key, session.clock(), session.surroundings().random);
    const QString warning = attachments ? QString() : u"\nIts attachments could not be brought back: %1."_s.arg(codeOf(attachments.error().kind));
    return Answer{.text = u"%1 is as the backup was. What stood there before is kept, beside it or with the backups.\n"
                          "With its first change it goes on as a new device, so nothing that you sent meanwhile is lost to others."_s.arg(session.path())
                      + warning,
                  .json = QJsonObject{{u"workspace"_s, session.path()}, {u"backup"_s, backup}, {u"attachments"_s, attachments.value_or(-1)}}};
}

/** The present key where it opens the backup, else its own passphrase is asked for. */
static Result<WorkspaceKey> keyFor(Session &session, const WorkspaceKey &present, const QString &backup)
{
    WAYMARK_TRY(const FileHead head, FileHead::read(backup));
    if (head == present.head()) {
        return present;
    }
    return session.passphrase(u"Passphrase of the backup"_s).and_then([&head](const QString &words) { return WorkspaceKey::fromPassphrase(words, head); });
}

static QString kindText(Difference::Kind kind)
{
    return kind == Difference::Kind::Missing ? u"missing"_s : u"other"_s;
}

static Answer differencesAnswer(const std::vector<Difference> &found)
{
    return listed(
        found, u"The backup has nothing that is not here."_s,
        [](const Difference &row) {
            return u"%1  %2  %3  %4"_s.arg(kindText(row.kind).leftJustified(7), idText(row.record), QString::fromStdString(row.table).leftJustified(18),
                                           row.title);
        },
        [](const Difference &row) {
            return QJsonObject{{u"id"_s, idText(row.record)},
                               {u"kind"_s, QString::fromStdString(row.table)},
                               {u"difference"_s, kindText(row.kind)},
                               {u"title"_s, row.title}};
        });
}

static Result<std::vector<Difference>> chosen(const std::vector<Difference> &found, const QCommandLineParser &parser)
{
    if (parser.isSet(u"all"_s)) {
        return found;
    }
    std::vector<Difference> some;
    for (const QString &text : parser.values(u"bring-back"_s)) {
        WAYMARK_TRY(const QUuid id, idFrom(text, u"bring-back"_s));
        const auto match = std::ranges::find(found, id, &Difference::record);
        if (match == found.end()) {
            return failure(Error::Kind::NotFound, u"difference: "_s + text);
        }
        some.push_back(*match);
    }
    return some;
}

static Result<Answer> bringBackRows(Workspace &workspace, const QString &backup, const WorkspaceKey &key, const std::vector<Difference> &wanted)
{
    WAYMARK_CHECK(workspace.store().act(bringBackLabel, [=](Writer &writer) { return bringBack(writer, backup, key, wanted); }).result());
    return Answer{.text = u"%1 records are as they were in the backup. 'waymark-cli undo' takes that back."_s.arg(wanted.size()),
                  .json = QJsonObject{{u"broughtBack"_s, static_cast<qint64>(wanted.size())}}};
}

static Result<Answer> compare(Session &session, const QString &backup, const QCommandLineParser &parser)
{
    WAYMARK_CHECK(FileHead::read(backup).transform_error(ofBackup));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const WorkspaceKey key, keyFor(session, workspace->file().key(), backup));
    Store &store = workspace->store();
    const auto ask = [&store, backup, key](Database &now) -> Result<std::vector<Difference>> {
        WAYMARK_TRY(const auto from, Database::open(backup, key.raw(), Database::Mode::Unchanging));
        return differences(*from, now, store.schema());
    };
    WAYMARK_TRY(const auto found, store.read(ask).result());
    WAYMARK_TRY(const auto wanted, chosen(found, parser));
    return wanted.empty() ? Result<Answer>(differencesAnswer(found)) : bringBackRows(*workspace, backup, key, wanted);
}

static Result<Answer> restore(Session &session, const QCommandLineParser &parser)
{
    if (session.path().isEmpty()) {
        return std::unexpected(session.head().error());
    }
    const QString backup = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    if (!QFileInfo::exists(backup)) {
        return failure(Error::Kind::NotFound, u"file "_s + backup);
    }
    const bool compares = parser.isSet(u"differences"_s) || parser.isSet(u"bring-back"_s) || parser.isSet(u"all"_s);
    return compares ? compare(session, backup, parser) : restoreFile(session, backup);
}

std::vector<Verb> restoreVerbs()
{
    return {Verb{
        .name = u"restore"_s,
        .summary = u"Goes back to a backup, or brings single records back from one."_s,
        .help =
            u"Without options the backup takes the place of the workspace. Nobody may have it open meanwhile; the passphrase is the one that the backup was made with.\n"
            "What stood there before is kept. With --differences nothing is changed: it lists what the backup has that is gone or other today.\n"
            "With --bring-back single records are written as they were, as one action that can be undone."_s,
        .positionals = {{u"BACKUP"_s, u"A backup's file, as 'backup list' prints it."_s}},
        .options = {flag(u"differences"_s, u"Lists what the backup has that is not here, or otherwise."_s),
                    option(u"bring-back"_s, u"Brings this record back; may stand several times."_s, u"RECORD"_s),
                    flag(u"all"_s, u"Brings every record of that list back."_s)},
        .run = restore}};
}

}
