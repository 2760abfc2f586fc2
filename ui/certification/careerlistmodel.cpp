// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerlistmodel.h"

#include "careerwords.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

const std::vector<RecordEntryKind> &chosenKinds()
{
    static const std::vector<RecordEntryKind> kinds{
        RecordEntryKind::Position, RecordEntryKind::Promotion,   RecordEntryKind::Project,     RecordEntryKind::Responsibility, RecordEntryKind::Contribution,
        RecordEntryKind::Learning, RecordEntryKind::Certificate, RecordEntryKind::Maintenance, RecordEntryKind::Goal,           RecordEntryKind::Other};
    return kinds;
}

CareerListModel::CareerListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &CareerListModel::idOf, [](const RecordEntryRow &, const RecordEntryRow &) { return false; })
{
}

void CareerListModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"record_entry"_s)) {
                reload();
            }
        });
        reload();
    }
    Q_EMIT certificationChanged();
}

QStringList CareerListModel::kinds() const
{
    QStringList names{tr("Everything")};
    std::ranges::transform(chosenKinds(), std::back_inserter(names), &CareerWords::kind);
    return names;
}

void CareerListModel::setKind(int kind)
{
    if (m_kind != kind && kind >= 0 && kind <= static_cast<int>(chosenKinds().size())) {
        m_kind = kind;
        m_room = pageSize;
        Q_EMIT kindChanged();
        reload();
    }
}

void CareerListModel::reload()
{
    if (!m_certification) {
        return;
    }
    const auto kind = m_kind > 0 ? std::optional(chosenKinds().at(static_cast<std::size_t>(m_kind - 1))) : std::nullopt;
    m_certification->workspace()
        .record()
        .entries(kind, {}, m_room + 1)
        .then(this,
              m_question.asks([this, asked = m_room](const Result<std::vector<RecordEntryRow>> &rows) { rows ? show(*rows, asked) : fail(rows.error()); }));
}

void CareerListModel::show(const std::vector<RecordEntryRow> &rows, int asked)
{
    m_complete = std::ssize(rows) <= asked;
    m_rows.replace({rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), asked)});
    setState(rows.empty() ? State::Empty : State::Ready);
}

bool CareerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void CareerListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_complete = true; // until the answer is there
        m_room += pageSize;
        reload();
    }
}

int CareerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant CareerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecordEntry &entry = m_rows.at(index.row()).entry;
    switch (role) {
    case EntryId:
        return entry.id.value.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return shown(entry.title);
    case Notes:
        return CareerWords::notes(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> CareerListModel::roleNames() const
{
    return {{EntryId, "entryId"}, {Title, "title"}, {Notes, "notes"}};
}

}
