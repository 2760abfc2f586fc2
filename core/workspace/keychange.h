// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recoverywords.h"
#include "workspace.h"

namespace waymark
{

/** What a new passphrase came to. */
struct KeyChanged {
    WorkspaceKey key;
    QString keyName; ///< of the key that opens the file from here on
    QString formerKeyName; ///< sheets of this key are of no use any more, but for the backups below
    qsizetype backupsOfOtherKeys = 0; ///< that open only with what opened them before
};

/** The key that a recovery sheet stands for, and the words in it that had to be put right. */
struct SheetKey {
    WorkspaceKey key;
    QList<recoverywords::Correction> corrections;
};

/** What stands on a recovery sheet. */
struct RecoverySheetText {
    QString name; ///< of the person
    QString keyName;
    QStringList words;
    QString keyCode; ///< the same as the words, for a camera
    QString seedCode; ///< who the person is, sealed under the passphrase
};

/** How settings, sheets and backups call a key. */
[[nodiscard]] QString nameOf(const WorkspaceKey &key);

/**
 * The workspace @p path, which @p present opens and nobody has open, gets the key of @p passphrase; so do its backups, as
 * far as @p present opens them. Derives a key: off the GUI thread. Errors: those of WorkspaceFile::open and changeKey.
 */
[[nodiscard]] Result<KeyChanged> changePassphrase(const QString &path, const WorkspaceKey &present, const QString &passphrase, const Clock &clock,
                                                  Random &random);

/**
 * The key of the file @p path that @p typed stands for: the 28 words of a sheet, or the code beside them. Not asked of the
 * file yet. Errors: WrongWord with the words' numbers in the field; Invalid "words" where there are not 28; NotPossible
 * "sheet" where the code is of another file, or of an earlier passphrase; those of FileHead::read.
 */
[[nodiscard]] Result<SheetKey> keyFromSheet(const QString &path, const QString &typed);

/**
 * The sheet of an open workspace. Derives a key and waits for the storage: off the GUI thread.
 * Errors: WrongPassphrase where @p passphrase does not open it; those of sealSeed.
 */
[[nodiscard]] Result<RecoverySheetText> recoverySheet(Workspace &workspace, const QString &passphrase, Random &random);

}
