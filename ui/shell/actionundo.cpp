// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionundo.h"

#include "actionengine.h"
#include "actionwords.h"
#include "describe.h"

using namespace Qt::StringLiterals;

namespace waymark
{

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
        label ? Q_EMIT done(ActionWords::undone(*label)) : Q_EMIT failed(refusedWords(label.error()));
    });
}

void ActionUndo::redo()
{
    m_store.withEngine([](ActionEngine &engine) { return engine.redo(); }, TaskThread::Priority::Typing).then(this, [this](const Result<QString> &label) {
        if (label) {
            Q_EMIT done(ActionWords::madeAgain(*label));
        } else {
            Q_EMIT failed(label.error().kind == Error::Kind::NotFound ? tr("There is nothing to do again.") : refusedWords(label.error()));
        }
    });
}

}
