// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionundo.h"

#include "actionengine.h"
#include "describe.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString undoneWords(const QString &label)
{
    if (label == "journal.add"_L1) {
        return ActionUndo::tr("Undone: the new entry is in the trash.");
    }
    if (label == "journal.edit"_L1) {
        return ActionUndo::tr("Undone: the entry is as it was before.");
    }
    if (label == "journal.remove"_L1) {
        return ActionUndo::tr("Undone: the entry is back.");
    }
    if (label == "journal.add-tag"_L1 || label == "journal.remove-tag"_L1) {
        return ActionUndo::tr("Undone: the tags are as they were before.");
    }
    if (label == "attachment.add"_L1) {
        return ActionUndo::tr("Undone: the file is in the trash.");
    }
    if (label == "attachment.remove"_L1) {
        return ActionUndo::tr("Undone: the file is back.");
    }
    return ActionUndo::tr("The last change was undone.");
}

static QString refusedWords(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        return ActionUndo::tr("There is nothing to undo.");
    }
    if (error.kind == Error::Kind::NotPossible) {
        return error.field == "theirs"_L1 ? ActionUndo::tr("This cannot be undone: somebody else changed it since.")
                                          : ActionUndo::tr("This cannot be undone: later changes stand on it.");
    }
    return describe(error);
}

ActionUndo::ActionUndo(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void ActionUndo::undo()
{
    m_store.withEngine([](ActionEngine &engine) { return engine.undo(); }, TaskThread::Priority::Typing).then(this, [this](const Result<QString> &label) {
        label ? Q_EMIT done(undoneWords(*label)) : Q_EMIT failed(refusedWords(label.error()));
    });
}

void ActionUndo::redo()
{
    m_store.withEngine([](ActionEngine &engine) { return engine.redo(); }, TaskThread::Priority::Typing).then(this, [this](const Result<QString> &label) {
        if (label) {
            Q_EMIT done(tr("The change was made again."));
        } else {
            Q_EMIT failed(label.error().kind == Error::Kind::NotFound ? tr("There is nothing to do again.") : refusedWords(label.error()));
        }
    });
}

}
