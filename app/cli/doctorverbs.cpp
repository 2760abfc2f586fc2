// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "copyto.h"
#include "heads.h"
#include "migrations.h"
#include "moreverbs.h"
#include "openedfile.h"
#include "recoverywords.h"
#include "salvage.h"
#include "workspaceschema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

/** What was looked at, and what of it is wrong or worth knowing. */
struct Findings {
    QString text;
    QJsonObject json;
    bool healthy = true;

    /** @p name is for people, @p key for programs. */
    void note(const QString &name, const QString &key, const QString &words, const QJsonValue &value)
    {
        text += u"  %1  %2\n"_s.arg(name.leftJustified(16), words);
        json.insert(key, value);
    }
    /** A check that has to pass. */
    void check(const QString &name, const Result<void> &result)
    {
        const QString code = result ? u"whole"_s : codeOf(result.error().kind);
        note(name, name, code, code);
        healthy = healthy && result.has_value();
    }
};

static Result<void> checkFile(Workspace &workspace, Findings &findings)
{
    WAYMARK_TRY(const auto database, workspace.file().connect(Database::Mode::ReadOnly));
    findings.check(u"file"_s, verifyDatabase(*database));
    WAYMARK_TRY(const int version, schemaVersion(*database));
    findings.note(u"version"_s, u"version"_s, u"%1, the newest that this program knows is %2"_s.arg(version).arg(workspaceSchema().version()), version);
    const QString key = keyName(SecretBytes::copied(workspace.file().key().bytes()));
    findings.note(u"key"_s, u"key"_s, key, key);
    return {};
}

static Result<std::unique_ptr<Database>> attachmentsDatabase(Workspace &workspace)
{
    const QString path = workspace.file().paths().files;
    WAYMARK_TRY(const auto database, workspace.file().connect(Database::Mode::ReadOnly));
    WAYMARK_TRY(const QByteArray key, attachmentKey(*database));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotAllowed, u"file "_s + path);
    }
    return Database::open(path, {.key = key, .salt = file.read(FileHead::length)}, Database::Mode::ReadOnly);
}

static void checkAttachments(Workspace &workspace, Findings &findings)
{
    if (!QFileInfo::exists(workspace.file().paths().files)) {
        findings.note(u"attachments"_s, u"attachments"_s, u"none"_s, u"none"_s);
        return;
    }
    findings.check(u"attachments"_s, attachmentsDatabase(workspace).and_then([](const auto &database) { return verifyDatabase(*database); }));
}

static Result<void> countWhatWaits(Workspace &workspace, Findings &findings)
{
    static constexpr qint64 most = 10'000;
    WAYMARK_TRY(const qint64 conflicts, workspace.store().read([](Database &database) { return conflictCount(database); }).result());
    WAYMARK_TRY(const auto questions, workspace.exchange().questions().result());
    WAYMARK_TRY(const auto aside, workspace.exchange().keptAside(std::numeric_limits<qint64>::max(), most).result());
    WAYMARK_TRY(const auto people, workspace.identity().people(most).result());
    const auto unconfirmed = std::ranges::count_if(people, [](const KnownPerson &person) { return !person.isConfirmed(); });
    const std::array counts{std::tuple(u"to settle"_s, u"conflicts"_s, conflicts),
                            std::tuple(u"to be answered"_s, u"questions"_s, static_cast<qint64>(questions.size())),
                            std::tuple(u"kept aside"_s, u"keptAside"_s, static_cast<qint64>(aside.size())),
                            std::tuple(u"unconfirmed"_s, u"unconfirmed"_s, static_cast<qint64>(unconfirmed))};
    for (const auto &[name, key, count] : counts) {
        findings.note(name, key, QString::number(count), count);
    }
    return {};
}

static void lookAround(Workspace &workspace, Findings &findings)
{
    const WorkspacePaths &paths = workspace.file().paths();
    const Backups backups(paths.backups, paths.main);
    const QList<Backup> all = backups.list();
    const qsizetype others = backups.countOfOtherKeys(workspace.file().key().head());
    findings.note(u"backups"_s, u"backups"_s,
                  all.isEmpty() ? u"none; 'waymark-cli backup' makes one"_s : u"%1, the newest of %2"_s.arg(all.size()).arg(instantText(all.first().at)),
                  all.size());
    findings.note(u"of other keys"_s, u"backupsOfOtherKeys"_s, others == 0 ? u"0"_s : u"%1 open with an earlier passphrase or sheet"_s.arg(others), others);
    const bool synced = isInSyncedFolder(paths.main);
    findings.note(u"synced folder"_s, u"syncedFolder"_s,
                  synced ? u"yes: another program copies it; move the workspace, and let parcels travel instead"_s : u"no"_s, synced);
}

static Result<void> cleanUp(Session &session, Workspace &workspace, Findings &findings)
{
    if (!QFileInfo::exists(workspace.file().paths().files)) {
        findings.note(u"orphans removed"_s, u"orphansRemoved"_s, u"0"_s, 0);
        return {};
    }
    WAYMARK_TRY(const auto main, workspace.file().connect(Database::Mode::ReadWrite));
    WAYMARK_TRY(const QByteArray key, attachmentKey(*main));
    WAYMARK_TRY(const auto files, AttachmentStore::open(workspace.file().paths().files, key, session.clock()));
    WAYMARK_TRY(const qint64 removed, files->collectOrphans(*main));
    findings.note(u"orphans removed"_s, u"orphansRemoved"_s, QString::number(removed), removed);
    return {};
}

static Answer tooDamagedToOpen()
{
    return {.text = u"The file is too damaged to be opened. Restore a backup, or read what can be read with 'waymark-cli doctor salvage'."_s,
            .json = QJsonObject{{u"healthy"_s, false}},
            .exitCode = ExitCode::NotVerified};
}

static Result<Answer> doctor(Session &session, const QCommandLineParser &parser)
{
    const Result<Workspace *> opened = session.workspace();
    if (!opened && opened.error().kind == Error::Kind::Damaged) {
        return tooDamagedToOpen();
    }
    WAYMARK_TRY(Workspace * workspace, opened);
    Findings findings;
    WAYMARK_CHECK(checkFile(*workspace, findings));
    checkAttachments(*workspace, findings);
    // What cannot be counted in a damaged file is no news.
    if (const Result<void> counted = countWhatWaits(*workspace, findings); !counted && findings.healthy) {
        return std::unexpected(counted.error());
    }
    lookAround(*workspace, findings);
    if (parser.isSet(u"clean"_s)) {
        WAYMARK_CHECK(cleanUp(session, *workspace, findings));
    }
    findings.json.insert(u"healthy"_s, findings.healthy);
    const QString verdict = findings.healthy ? u"Everything that was checked is whole."_s
                                             : u"Something is damaged. Restore a backup, or read what can be read with 'waymark-cli doctor salvage'."_s;
    return Answer{.text = session.path() + u'\n' + findings.text + verdict,
                  .json = findings.json,
                  .exitCode = findings.healthy ? ExitCode::Done : ExitCode::NotVerified};
}

static Result<Answer> salvageFile(Session &session, const QCommandLineParser &parser)
{
    const QString target = parser.positionalArguments().constFirst();
    if (QFileInfo::exists(target)) {
        return failure(Error::Kind::NotPossible, target + u" is there already"_s);
    }
    WAYMARK_CHECK(session.head());
    WAYMARK_TRY(const QString passphrase, session.passphrase(u"Passphrase"_s));
    WAYMARK_TRY(const WorkspaceKey key, keyOf(session.path(), passphrase));
    WAYMARK_TRY(const Salvaged salvaged, salvage(session.path(), key, target));
    const QString lost = salvaged.incompleteTables.isEmpty() ? u"Nothing is missing."_s
                                                             : u"Something is missing of: %1."_s.arg(salvaged.incompleteTables.join(u", "_s));
    return Answer{
        .text = u"%1 rows were read into %2; the passphrase is the same. %3"_s.arg(salvaged.rows).arg(target, lost),
        .json = QJsonObject{{u"file"_s, target}, {u"rows"_s, salvaged.rows}, {u"incomplete"_s, QJsonArray::fromStringList(salvaged.incompleteTables)}}};
}

std::vector<Verb> doctorVerbs()
{
    return {
        Verb{.name = u"doctor"_s,
             .summary = u"Checks the workspace: every page, the attachments, backups, what waits."_s,
             .help = u"Changes nothing without --clean. The exit code is 3 where something is damaged."_s,
             .options = {flag(u"clean"_s, u"Removes attachments that nothing has named for a day."_s)},
             .run = doctor},
        Verb{.name = u"doctor salvage"_s,
             .summary = u"Reads what can be read of a damaged workspace into a new file."_s,
             .help = u"The damaged file is not changed. Where there is a backup, 'restore' usually gives more."_s,
             .positionals = {{u"FILE"_s, u"The new file, which must not exist."_s}},
             .run = salvageFile,
             .alone = true},
    };
}

}
