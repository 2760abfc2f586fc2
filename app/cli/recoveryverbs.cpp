// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"
#include "openedfile.h"
#include "ownidentity.h"
#include "recoverycode.h"
#include "recoverywords.h"
#include "seedseal.h"
#include "workspaceschema.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static SecretBytes secretOf(const WorkspaceKey &key)
{
    return SecretBytes::copied(key.bytes());
}

static QString numbered(const QStringList &words)
{
    static constexpr qsizetype inARow = 4;
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += u"%1 %2"_s.arg(i + 1, 2).arg(words.at(i), i % inARow == inARow - 1 ? 0 : -12) + (i % inARow == inARow - 1 ? u"\n"_s : u" "_s);
    }
    return text;
}

static QFuture<Result<QByteArray>> sealedSeed(Session &session, Workspace &workspace, const QString &passphrase)
{
    Random &random = session.surroundings().random;
    return workspace.store().read([passphrase, &random](Database &database) {
        return ownidentity::personKey(database).and_then([&](const PersonKey &key) { return sealSeed(key, passphrase, random); });
    });
}

static Answer sheetAnswer(const IdentityCard &card, const WorkspaceKey &key, const QByteArray &seed, const QString &day)
{
    const SecretBytes secret = secretOf(key);
    const QStringList words = recoverywords::wordsFor(secret);
    const QString keyCode = toQrText(toQrBytes({.key = secret, .head = key.head().bytes()}).view());
    const QString seedCode = toQrText(seed);
    const QString text =
        u"Recovery sheet for %1, %2\nKey: %3\n\nWho has these words can open the workspace. Keep the sheet on paper, where you keep what matters.\n\n%4\n"
        "The same as a code, with the file's head:\n%5\n\n"
        "Who you are, sealed under your passphrase; when the file itself is lost, 'waymark-cli new --from-sheet' takes it:\n%6\n\n"
        "Two words that are wrong or exchanged are found. A new passphrase makes a new key, and this sheet is of no use then, but for older backups."_s.arg(
            card.name, day, keyName(secret), numbered(words), keyCode, seedCode);
    return {.text = text,
            .json = QJsonObject{{u"name"_s, card.name},
                                {u"keyName"_s, keyName(secret)},
                                {u"words"_s, QJsonArray::fromStringList(words)},
                                {u"keyCode"_s, keyCode},
                                {u"seedCode"_s, seedCode}}};
}

static Result<Answer> sheet(Session &session, const QCommandLineParser &)
{
    WAYMARK_CHECK(session.head());
    WAYMARK_TRY(const QString passphrase, session.passphrase(u"Passphrase"_s));
    WAYMARK_TRY(auto opened, Workspace::open(session.path(), passphrase, session.surroundings()));
    WAYMARK_TRY(const IdentityCard card, opened->identity().myCard().result());
    WAYMARK_TRY(const QByteArray seed, sealedSeed(session, *opened, passphrase).result());
    return sheetAnswer(card, opened->file().key(), seed, session.clock().today().toString(Qt::ISODate));
}

static Result<WorkspaceKey> newKey(Session &session, const QString &passphrase)
{
    return WorkspaceKey::fromPassphrase(passphrase, FileHead::create(session.surroundings().random));
}

/** The file gets the key of @p passphrase, and so do the backups that the present key opens. */
static Result<Answer> changeKey(Session &session, WorkspaceFile &file, const QString &passphrase, const QString &preface)
{
    const WorkspaceKey before = file.key();
    WAYMARK_TRY(const WorkspaceKey after, newKey(session, passphrase));
    WAYMARK_CHECK(file.changeKey(after));
    Backups backups(file.paths().backups, file.paths().main);
    const Result<void> rewritten = backups.giveKey(before, after);
    const qsizetype left = backups.countOfOtherKeys(after.head());
    QString text = preface
        + u"The new passphrase opens the workspace. Its key is called '%1'; sheets of the key '%2' do not open it any more: print a new one with 'waymark-cli recovery sheet'."_s
              .arg(keyName(secretOf(after)), keyName(secretOf(before)));
    text += left > 0 ? u"\n%1 backups still open with what opened them before."_s.arg(left) : u"\nAll backups beside it open with the new passphrase too."_s;
    text += rewritten ? QString() : u"\nNot all backups could be given the new key: %1."_s.arg(codeOf(rewritten.error().kind));
    return Answer{
        .text = text,
        .json = QJsonObject{{u"keyName"_s, keyName(secretOf(after))}, {u"formerKeyName"_s, keyName(secretOf(before))}, {u"backupsOfOtherKeys"_s, left}}};
}

static Result<Answer> change(Session &session, const QCommandLineParser &)
{
    WAYMARK_CHECK(session.head());
    WAYMARK_TRY(const QString old, session.passphrase(u"The passphrase until now"_s));
    WAYMARK_TRY(const WorkspaceKey key, keyOf(session.path(), old));
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::open(session.path(), key, workspaceSchema(), session.clock()));
    WAYMARK_TRY(const QString words, session.newPassphrase(u"The new passphrase"_s));
    return changeKey(session, file, words, {});
}

struct TypedKey {
    WorkspaceKey key;
    QString corrections;
};

/** From the text of the QR code. Errors: those of recoveryCodeFromQr; WrongPassphrase where the code is of another file. */
static Result<TypedKey> keyFromCode(const QString &typed, const FileHead &head)
{
    WAYMARK_TRY(const SecretBytes bytes, fromQrText(typed));
    WAYMARK_TRY(const RecoveryCode code, recoveryCodeFromQr(bytes.view()));
    if (code.head != head.bytes()) {
        return failure(Error::Kind::NotPossible, u"the sheet is of another file, or of an earlier passphrase"_s);
    }
    WAYMARK_TRY(const WorkspaceKey key, WorkspaceKey::fromBytes(code.key.view().toByteArray(), head));
    return TypedKey{.key = key, .corrections = {}};
}

static Error wrongWords(Error error)
{
    if (error.kind == Error::Kind::Invalid) {
        return {Error::Kind::Invalid, u"the sheet: 28 words are needed, '?' for one that cannot be read"_s, {}};
    }
    if (error.kind == Error::Kind::WrongWord && error.field.isEmpty()) {
        return {Error::Kind::Invalid, u"the sheet: more than two words are wrong or in the wrong place"_s, {}};
    }
    return error;
}

static Result<TypedKey> keyFromWords(const QString &typed, const FileHead &head)
{
    const auto found = recoverywords::keyFrom(recoverywords::splitWords(typed));
    if (!found) {
        return std::unexpected(wrongWords(found.error()));
    }
    TypedKey result{.key = *WorkspaceKey::fromBytes(found->key.view().toByteArray(), head), .corrections = {}};
    for (const recoverywords::Correction &correction : found->corrections) {
        result.corrections += u"Word %1 was '%2'; it is '%3'.\n"_s.arg(correction.position).arg(correction.typed, correction.meant);
    }
    return result;
}

/** A wrong passphrase would be said of a key that fits nothing: here it is the sheet. */
static Error wrongSheet(Error error)
{
    return error.kind == Error::Kind::WrongPassphrase
        ? Error{Error::Kind::NotPossible, u"the sheet is of another file, or of an earlier passphrase"_s, error.detail}
        : error;
}

static Result<Answer> open(Session &session, const QCommandLineParser &)
{
    WAYMARK_TRY(const FileHead head, session.head());
    WAYMARK_TRY(const QString typed, session.passphrase(u"The 28 words, or the code beside them"_s));
    WAYMARK_TRY(const TypedKey recovered, typed.trimmed().startsWith(u"WAYMARK:"_s) ? keyFromCode(typed, head) : keyFromWords(typed, head));
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::open(session.path(), recovered.key, workspaceSchema(), session.clock()).transform_error(wrongSheet));
    WAYMARK_TRY(const QString words, session.newPassphrase(u"The new passphrase"_s));
    return changeKey(session, file, words, recovered.corrections);
}

std::vector<Verb> recoveryVerbs()
{
    return {
        Verb{.name = u"recovery sheet"_s,
             .summary = u"Prints what opens the workspace when the passphrase is forgotten."_s,
             .help =
                 u"28 words and the same as a code, the name of the key, and your identity sealed under your passphrase. Print it; do not keep it as a file:\n"
                 "'waymark-cli recovery sheet | lp'."_s,
             .run = sheet},
        Verb{
            .name = u"recovery open"_s,
            .summary = u"Opens the workspace with the words of a sheet and gives it a new passphrase."_s,
            .help =
                u"The words are asked for, then the new passphrase; with --passphrase-fd they are its first and second line. Up to two wrong words are found.\n"
                "Capitals, numbers before the words and endings after four letters do not matter. Nobody may have the workspace open meanwhile."_s,
            .run = open},
        Verb{
            .name = u"passphrase change"_s,
            .summary = u"Gives the workspace a new passphrase."_s,
            .help =
                u"The present one is asked for, then the new one; with --passphrase-fd they are its first and second line. Nobody may have the workspace open meanwhile.\n"
                "The key changes with it: print a new recovery sheet afterwards."_s,
            .run = change},
    };
}

}
