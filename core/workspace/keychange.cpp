// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychange.h"

#include "openedfile.h"
#include "recoverycode.h"
#include "seedseal.h"
#include "workspaceschema.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static SecretBytes secretOf(const WorkspaceKey &key)
{
    return SecretBytes::copied(key.bytes());
}

QString nameOf(const WorkspaceKey &key)
{
    return keyName(secretOf(key));
}

Result<KeyChanged> changePassphrase(const QString &path, const WorkspaceKey &present, const QString &passphrase, const Clock &clock, Random &random)
{
    WAYMARK_TRY(const WorkspaceKey next, WorkspaceKey::fromPassphrase(passphrase, FileHead::create(random)));
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::open(path, present, workspaceSchema(), clock));
    WAYMARK_CHECK(file.changeKey(next));
    Backups backups(file.paths().backups, file.paths().main);
    // A backup that could not be rewritten opens as before: it is counted, not an error of the change.
    static_cast<void>(backups.giveKey(present, next));
    return KeyChanged{.key = next, .keyName = nameOf(next), .formerKeyName = nameOf(present), .backupsOfOtherKeys = backups.countOfOtherKeys(next.head())};
}

static Result<SheetKey> keyFromCode(const QString &typed, const FileHead &head)
{
    WAYMARK_TRY(const SecretBytes bytes, fromQrText(typed));
    WAYMARK_TRY(const RecoveryCode code, recoveryCodeFromQr(bytes.view()));
    if (code.head != head.bytes()) {
        return failure(Error::Kind::NotPossible, u"sheet"_s);
    }
    WAYMARK_TRY(const WorkspaceKey key, WorkspaceKey::fromBytes(code.key.view().toByteArray(), head));
    return SheetKey{.key = key, .corrections = {}};
}

Result<SheetKey> keyFromSheet(const QString &path, const QString &typed)
{
    WAYMARK_TRY(const FileHead head, FileHead::read(path));
    if (typed.trimmed().startsWith("WAYMARK:"_L1)) {
        return keyFromCode(typed.trimmed(), head);
    }
    auto found = recoverywords::keyFrom(recoverywords::splitWords(typed));
    if (!found) {
        const Error &error = found.error();
        return error.kind == Error::Kind::Invalid ? failure(Error::Kind::Invalid, u"words"_s, error.detail) : std::unexpected(error);
    }
    WAYMARK_TRY(const WorkspaceKey key, WorkspaceKey::fromBytes(found->key.view().toByteArray(), head));
    return SheetKey{.key = key, .corrections = found->corrections};
}

Result<RecoverySheetText> recoverySheet(Workspace &workspace, const QString &passphrase, Random &random)
{
    const WorkspaceKey &key = workspace.file().key();
    WAYMARK_TRY(const WorkspaceKey typed, WorkspaceKey::fromPassphrase(passphrase, key.head()));
    if (!(typed == key)) {
        return failure(Error::Kind::WrongPassphrase);
    }
    WAYMARK_TRY(const IdentityCard card, workspace.identity().myCard().result());
    WAYMARK_TRY(const PersonKey person, workspace.store().read([](Database &database) { return ownidentity::personKey(database); }).result());
    WAYMARK_TRY(const QByteArray seed, sealSeed(person, passphrase, random));
    const SecretBytes secret = secretOf(key);
    return RecoverySheetText{.name = card.name,
                             .keyName = keyName(secret),
                             .words = recoverywords::wordsFor(secret),
                             .keyCode = toQrText(toQrBytes({.key = secret, .head = key.head().bytes()}).view()),
                             .seedCode = toQrText(seed)};
}

}
