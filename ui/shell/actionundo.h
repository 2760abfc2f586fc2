// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store.h"

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/** Undo and redo over the whole workspace that is open; both survive a restart. */
class ActionUndo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a workspace is opened")

public:
    /** @p store outlives this. */
    explicit ActionUndo(Store &store, QObject *parent = nullptr);

    /** Takes the newest action of this device back; done() or failed() follows. */
    Q_INVOKABLE void undo();
    /** Makes again what was undone last. */
    Q_INVOKABLE void redo();

Q_SIGNALS:
    /** @p words say what was done, for a person. */
    void done(const QString &words);
    void failed(const QString &words);

private:
    Store &m_store;
};

}
