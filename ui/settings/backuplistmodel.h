// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensettings.h"
#include "rowlistmodel.h"

#include <QPointer>

#include <atomic>

namespace waymark
{

/** The backups beside the workspace, the newest first; makes one, with progress, and goes back to one. */
class BackupListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSettings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY workChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY workChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY workChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged FINAL)

public:
    enum Role { When = Qt::UserRole + 1, Notes, Path, PresentKey };

    explicit BackupListModel(QObject *parent = nullptr);
    ~BackupListModel() override;

    [[nodiscard]] OpenSettings *settings() const { return m_settings; }
    void setSettings(OpenSettings *settings);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** 0 to 1; below 0 where it is not known. */
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &doneText() const { return m_doneText; }
    /** How many there are, and how large together. */
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void make();
    /** Nothing is left of a backup that was not finished. */
    Q_INVOKABLE void cancel();
    /** Puts the backup in the place of the workspace; @p passphrase where it is not of the present key. The window opens it again. */
    Q_INVOKABLE void goBackTo(int row, const QString &passphrase);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void settingsChanged();
    void workChanged();
    void progressChanged();

private:
    struct Row {
        Backup backup;
        bool presentKey = false;

        bool operator==(const Row &) const = default;
    };

    static QString idOf(const Row &row) { return row.backup.path; }
    void setWork(bool busy, const QString &problem, const QString &doneText);
    void setProgress(double progress);

    QPointer<OpenSettings> m_settings;
    RowKeeper<Row, QString> m_rows;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_busy = false;
    double m_progress = -1;
    QString m_problem;
    QString m_doneText;
    int m_request = 0;
};

}
