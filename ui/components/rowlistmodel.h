// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "rowkeeper.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace waymark
{

/** What all lists have in common: a state that is set in one place, and rows that come and go without a reset. */
class RowListModel : public QAbstractListModel, private RowWatcher
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of all lists")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)

public:
    enum class State { Loading, Empty, Ready, Failed };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] State state() const { return m_state; }
    /** Why it failed, for a person. */
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

Q_SIGNALS:
    void stateChanged();

protected:
    [[nodiscard]] RowWatcher &watcher() { return *this; }
    void setState(State state, const QString &errorText = {});
    void fail(const Error &error);

private:
    void willInsert(int first, int last) override { beginInsertRows({}, first, last); }
    void didInsert() override { endInsertRows(); }
    void willRemove(int first, int last) override { beginRemoveRows({}, first, last); }
    void didRemove() override { endRemoveRows(); }
    void willMove(int first, int last, int before) override { beginMoveRows({}, first, last, {}, before); }
    void didMove() override { endMoveRows(); }
    void didChange(int first, int last) override { Q_EMIT dataChanged(index(first), index(last)); }

    State m_state = State::Loading;
    QString m_errorText;
};

}
