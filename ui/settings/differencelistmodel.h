// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backingup.h"
#include "opensettings.h"
#include "rowlistmodel.h"

#include <QFuture>
#include <QPointer>
#include <QSet>

namespace waymark
{

/** What a backup has that is gone or other today: single things can be chosen and brought back, as one action. */
class DifferenceListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings MEMBER m_settings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    enum Role { Title = Qt::UserRole + 1, Notes, Chosen };

    explicit DifferenceListModel(QObject *parent = nullptr);
    ~DifferenceListModel() override;

    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Looks into the backup @p path; @p passphrase where it is not of the present key. */
    Q_INVOKABLE void compare(const QString &path, const QString &passphrase);
    Q_INVOKABLE void choose(int row, bool chosen);
    /** Everything that can be chosen, or nothing. */
    Q_INVOKABLE void chooseAll(bool chosen);
    Q_INVOKABLE void bringChosenBack();

Q_SIGNALS:
    void settingsChanged();
    void chosenChanged();
    void busyChanged();
    /** So many things are as they were. Can be undone. */
    void broughtBack(int count);
    void failed(const QString &message);

private:
    struct Looked {
        WorkspaceKey key;
        std::vector<Difference> differences;
    };

    static RecordId idOf(const Difference &difference) { return difference.record; }
    void setBusy(bool busy);
    /** What is under way uses the workspace: it is waited for before that is closed. */
    void waitForWork();
    void receive(const Result<Looked> &looked);

    QFuture<Result<Looked>> m_work;
    QPointer<OpenSettings> m_settings;
    RowKeeper<Difference, RecordId> m_rows;
    QSet<RecordId> m_chosen;
    QString m_path;
    std::optional<WorkspaceKey> m_key;
    bool m_busy = false;
    int m_request = 0;
};

}
