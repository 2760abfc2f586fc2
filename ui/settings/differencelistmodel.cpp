// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differencelistmodel.h"

#include "describe.h"
#include "openedfile.h"
#include "text.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr Label bringBackLabel{.code = "backup.bring-back"};

DifferenceListModel::DifferenceListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &DifferenceListModel::idOf, [](const Difference &, const Difference &) { return false; })
{
}

DifferenceListModel::~DifferenceListModel()
{
    waitForWork();
}

void DifferenceListModel::waitForWork()
{
    m_work.waitForFinished();
}

void DifferenceListModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

/** Off the GUI thread: derives a key where the backup has another one, and waits for the reader. */
static Result<WorkspaceKey> keyFor(const QString &path, const WorkspaceKey &present, const QString &passphrase)
{
    WAYMARK_TRY(const FileHead head, FileHead::read(path));
    return head == present.head() ? Result<WorkspaceKey>(present) : keyOf(path, passphrase);
}

void DifferenceListModel::compare(const QString &path, const QString &passphrase)
{
    if (!m_settings || m_busy) {
        return;
    }
    const int request = ++m_request;
    m_path = path;
    m_rows.replace({});
    m_chosen.clear();
    setState(State::Loading);
    setBusy(true);
    Store &store = m_settings->store();
    connect(m_settings, &OpenSettings::aboutToClose, this, &DifferenceListModel::waitForWork, Qt::UniqueConnection);
    m_work = QtConcurrent::run([&store, path, passphrase, present = m_settings->workspace().file().key()]() -> Result<Looked> {
        WAYMARK_TRY(const WorkspaceKey key, keyFor(path, present, passphrase));
        const auto ask = [&store, path, key](Database &now) -> Result<std::vector<Difference>> {
            WAYMARK_TRY(const auto from, Database::open(path, key.raw(), Database::Mode::Unchanging));
            return differences(*from, now, store.schema());
        };
        WAYMARK_TRY(auto found, store.read(ask).result());
        return Looked{.key = key, .differences = std::move(found)};
    });
    m_work.then(this, [this, request](const Result<Looked> &looked) {
        if (request == m_request) {
            receive(looked);
        }
    });
}

void DifferenceListModel::receive(const Result<Looked> &looked)
{
    setBusy(false);
    if (!looked) {
        fail(looked.error());
        return;
    }
    m_key = looked->key;
    m_rows.replace(looked->differences);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT chosenChanged();
}

void DifferenceListModel::choose(int row, bool chosen)
{
    if (row < 0 || row >= m_rows.size() || m_chosen.contains(m_rows.at(row).record) == chosen) {
        return;
    }
    chosen ? static_cast<void>(m_chosen.insert(m_rows.at(row).record)) : static_cast<void>(m_chosen.remove(m_rows.at(row).record));
    Q_EMIT dataChanged(index(row), index(row), {Chosen});
    Q_EMIT chosenChanged();
}

bool DifferenceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Chosen) {
        return false;
    }
    choose(index.row(), value.toBool());
    return true;
}

void DifferenceListModel::chooseAll(bool chosen)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        choose(row, chosen);
    }
}

void DifferenceListModel::bringChosenBack()
{
    if (!m_settings || m_busy || m_chosen.isEmpty() || !m_key) {
        return;
    }
    std::vector<Difference> wanted;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_chosen.contains(m_rows.at(row).record)) {
            wanted.push_back(m_rows.at(row));
        }
    }
    setBusy(true);
    const auto write = [path = m_path, key = *m_key, wanted](Writer &writer) { return bringBack(writer, path, key, wanted); };
    m_settings->store().act(bringBackLabel, write).then(this, [this, count = static_cast<int>(wanted.size())](const Result<void> &done) {
        setBusy(false);
        if (!done) {
            Q_EMIT failed(describe(done.error()));
            return;
        }
        Q_EMIT broughtBack(count);
        m_settings ? compare(m_path, {}) : void();
    });
}

int DifferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant DifferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Difference &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return row.title.isEmpty() ? tr("Something without a title") : shown(row.title).section(u'\n', 0, 0);
    case Notes:
        return row.kind == Difference::Kind::Missing ? tr("gone today") : tr("other today");
    case Chosen:
        return m_chosen.contains(row.record);
    default:
        return {};
    }
}

QHash<int, QByteArray> DifferenceListModel::roleNames() const
{
    return {{Title, "title"}, {Notes, "notes"}, {Chosen, "chosen"}};
}

}
