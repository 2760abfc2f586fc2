// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "keychange.h"
#include "workspacesession.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** What is wrong with what was typed from a recovery sheet. */
static QString describeSheet(const Error &error)
{
    if (error.kind == Error::Kind::WrongWord && !error.field.isEmpty()) {
        return WorkspaceSession::tr("These words are not in the list; look at their numbers on your sheet: %1.")
            .arg(QString(error.field).replace(u","_s, u", "_s));
    }
    if (error.kind == Error::Kind::WrongWord) {
        return WorkspaceSession::tr("More than two of the words are wrong, or stand in the wrong place. Compare them with your sheet.");
    }
    if (error.kind == Error::Kind::Invalid && error.field == "words"_L1) {
        return WorkspaceSession::tr("A sheet has 28 words. Write ? for one that you cannot read.");
    }
    if (error.kind == Error::Kind::NotPossible || error.kind == Error::Kind::WrongPassphrase) {
        return WorkspaceSession::tr("This sheet is of another file, or of an earlier passphrase. Its words may still open an older backup.");
    }
    return describe(error);
}

/** The key of a sheet that opens the file; quick, as nothing is derived. */
static Result<SheetKey> keyThatOpens(const QString &path, const QString &sheet)
{
    WAYMARK_TRY(const SheetKey typed, keyFromSheet(path, sheet));
    return Database::open(path, typed.key.raw(), Database::Mode::ReadOnly).transform([&typed](const std::unique_ptr<Database> &) { return typed; });
}

/** What is to be known once a sheet has opened the file: which of its words were put right, and that it is of no use any more. */
static QString wordsAbout(const QList<recoverywords::Correction> &corrections)
{
    QStringList lines{WorkspaceSession::tr("The new passphrase opens the workspace. Make a new recovery sheet: the old one is of no use any more.")};
    for (const recoverywords::Correction &one : corrections) {
        lines.append(WorkspaceSession::tr("Word %1 of the sheet was ‘%2’; it is ‘%3’.").arg(QString::number(one.position), one.typed, one.meant));
    }
    return lines.join(u'\n');
}

void WorkspaceSession::recover(const QString &sheet, const QString &passphrase)
{
    const Result<SheetKey> typed = keyThatOpens(m_path, sheet);
    if (!typed) {
        setError(describeSheet(typed.error()));
        return;
    }
    const auto opening = [path = m_path, key = typed->key, passphrase, surroundings = m_surroundings]() -> Result<std::unique_ptr<Workspace>> {
        WAYMARK_TRY(const KeyChanged changed, changePassphrase(path, key, passphrase, surroundings.clock, surroundings.random));
        return Workspace::openWithKey(path, changed.key, surroundings);
    };
    begin(m_path, opening, [this, words = wordsAbout(typed->corrections)] { Q_EMIT closedWorkDone(words, true); });
}

void WorkspaceSession::workClosed(const ClosedWork &work)
{
    if (!m_workspace) {
        return;
    }
    const WorkspaceKey before = m_workspace->file().key();
    const auto outcome = std::make_shared<Result<QString>>();
    setState(State::Locked);
    close();
    begin(
        m_path,
        [work, before, outcome, path = m_path, surroundings = m_surroundings] {
            const Result<ClosedWork::Outcome> done = work.work();
            *outcome = done.transform([](const ClosedWork::Outcome &one) { return one.words; });
            return Workspace::openWithKey(path, done ? done->key : before, surroundings);
        },
        [this, outcome] { Q_EMIT closedWorkDone(*outcome ? **outcome : describe(outcome->error()), outcome->has_value()); });
}

}
