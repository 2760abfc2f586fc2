// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backuplistmodel.h"

#include "backingup.h"
#include "describe.h"
#include "openedfile.h"
#include "workspaceschema.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

BackupListModel::BackupListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &BackupListModel::idOf, [](const Row &, const Row &) { return false; })
{
}

BackupListModel::~BackupListModel()
{
    cancel();
}

void BackupListModel::setSettings(OpenSettings *settings)
{
    if (m_settings == settings) {
        return;
    }
    m_settings = settings;
    if (settings) {
        connect(settings, &OpenSettings::aboutToClose, this, &BackupListModel::cancel);
        reload();
    }
    Q_EMIT settingsChanged();
}

void BackupListModel::reload()
{
    if (!m_settings) {
        return;
    }
    const int request = ++m_request;
    const WorkspacePaths paths(m_settings->workspace().path());
    const FileHead present = m_settings->workspace().file().key().head();
    QtConcurrent::run([paths, present] {
        std::vector<Row> rows;
        for (const Backup &backup : Backups(paths.backups, paths.main).list()) {
            rows.push_back({.backup = backup, .presentKey = FileHead::read(backup.path) == present});
        }
        return rows;
    }).then(this, [this, request](const std::vector<Row> &rows) {
        if (request == m_request) {
            m_rows.replace(rows);
            setState(m_rows.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT stateChanged();
        }
    });
}

QString BackupListModel::summary() const
{
    qint64 bytes = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        bytes += m_rows.at(row).backup.size;
    }
    return m_rows.isEmpty() ? QString()
                            : tr("%n backup(s), %1 together", nullptr, m_rows.size()).arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

void BackupListModel::setWork(bool busy, const QString &problem, const QString &doneText)
{
    m_busy = busy;
    m_problem = problem;
    m_doneText = doneText;
    Q_EMIT workChanged();
}

void BackupListModel::setProgress(double progress)
{
    if (m_progress != progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    }
}

void BackupListModel::make()
{
    if (!m_settings || m_busy) {
        return;
    }
    setWork(true, {}, {});
    setProgress(-1);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto told = [this, guard = QPointer(this), cancelled = m_cancelled](qint64 done, qint64 whole) {
        if (whole > 0 && !*cancelled) {
            QMetaObject::invokeMethod(QCoreApplication::instance(),
                                      [guard, part = static_cast<double>(done) / static_cast<double>(whole)] { guard ? guard->setProgress(part) : void(); });
        }
        return !*cancelled;
    };
    m_settings->workspace().backUpTo({.folder = {}, .when = Backups::When::Now}, told).then(this, [this](const Result<BackupMade> &backup) {
        setWork(false, backup ? QString() : describe(backup.error()),
                !backup            ? QString()
                    : backup->made ? tr("A backup was made, and opened once to see that it is good.")
                                   : tr("Nothing has changed since the newest backup."));
        reload();
    });
}

void BackupListModel::cancel()
{
    if (m_cancelled) {
        *m_cancelled = true;
    }
}

/** With the workspace closed. */
static Result<ClosedWork::Outcome> restored(const QString &path, const QString &backup, const WorkspaceKey &key, const Clock &clock)
{
    SystemRandom random;
    WAYMARK_CHECK(WorkspaceFile::restore(path, backup, key, workspaceSchema(), clock));
    const Result<qint64> attachments = bringAttachmentsBack(path, backup, key, clock, random);
    const QString words = attachments
        ? BackupListModel::tr("The workspace is as the backup was. What stood there before is kept beside it, or with the backups.")
        : BackupListModel::tr("The workspace is as the backup was, but some of its files could not be brought back.");
    return ClosedWork::Outcome{.key = key, .words = words};
}

void BackupListModel::goBackTo(int row, const QString &passphrase)
{
    if (!m_settings || m_busy || row < 0 || row >= m_rows.size()) {
        return;
    }
    setWork(true, {}, {});
    const Row chosen = m_rows.at(row);
    const WorkspaceKey present = m_settings->workspace().file().key();
    QtConcurrent::run([chosen, present, passphrase]() -> Result<WorkspaceKey> {
        return chosen.presentKey ? Result<WorkspaceKey>(present) : keyOf(chosen.backup.path, passphrase);
    }).then(this, [this, chosen](const Result<WorkspaceKey> &key) {
        setWork(false, key ? QString() : describe(key.error()), {});
        if (key && m_settings) {
            m_settings->doClosed({.work = [path = m_settings->workspace().path(), backup = chosen.backup.path, key = *key, &clock = m_settings->clock()] {
                return restored(path, backup, key, clock);
            }});
        }
    });
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_settings) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const QString size = QLocale().formattedDataSize(row.backup.size, 1, QLocale::DataSizeSIFormat);
    switch (role) {
    case Qt::DisplayRole:
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.backup.at, m_settings->clock().zone()),
                                  tr("dddd d MMMM yyyy, HH:mm", "when a backup was made"));
    case Notes:
        return row.presentKey ? size : tr("%1, opens with an earlier passphrase").arg(size);
    case Path:
        return row.backup.path;
    case PresentKey:
        return row.presentKey;
    default:
        return {};
    }
}

QHash<int, QByteArray> BackupListModel::roleNames() const
{
    return {{When, "when"}, {Notes, "notes"}, {Path, "path"}, {PresentKey, "presentKey"}};
}

}
