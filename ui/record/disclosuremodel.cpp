// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disclosuremodel.h"

#include "text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int pageSize = 5;

DisclosureModel::DisclosureModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &DisclosureModel::idOf, [](const Row &, const Row &) { return false; })
    , m_room(pageSize)
{
}

void DisclosureModel::setRecord(OpenRecord *record)
{
    if (m_record == record) {
        return;
    }
    m_record = record;
    if (record) {
        connect(record, &OpenRecord::changed, this, &DisclosureModel::reload);
        reload();
    }
    Q_EMIT recordChanged();
}

void DisclosureModel::showMore()
{
    m_room += pageSize * 4;
    reload();
}

void DisclosureModel::reload()
{
    if (!m_record) {
        return;
    }
    m_record->workspace().record().disclosures(m_room + 1).then(this, m_question.asks([this](const Result<std::vector<Disclosure>> &disclosures) {
        disclosures ? receive(*disclosures) : fail(disclosures.error());
    }));
}

void DisclosureModel::receive(const std::vector<Disclosure> &disclosures)
{
    if (!m_record) {
        return;
    }
    std::vector<Row> rows;
    std::ranges::transform(disclosures, std::back_inserter(rows), [this](const Disclosure &disclosure) { return rowFor(disclosure); });
    m_more = std::ssize(rows) > m_room;
    if (m_more) {
        rows.pop_back();
    }
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT stateChanged();
}

DisclosureModel::Row DisclosureModel::rowFor(const Disclosure &disclosure) const
{
    const QJsonObject selection = QJsonDocument::fromJson(disclosure.selection.toUtf8()).object();
    const auto count = static_cast<int>(selection.value("attestations"_L1).toArray().size() + selection.value("entries"_L1).toArray().size());
    const QDateTime given = QDateTime::fromMSecsSinceEpoch(disclosure.givenAt, m_record->clock().zone());
    return {.id = disclosure.id.value,
            .when = QLocale().toString(given.date(), QLocale::ShortFormat),
            .title = disclosure.audience.trimmed().isEmpty() ? tr("For nobody who was noted") : shown(disclosure.audience),
            .note = tr("%n entry(ies)", nullptr, count)};
}

int DisclosureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant DisclosureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case When:
        return row.when;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> DisclosureModel::roleNames() const
{
    return {{When, "when"}, {Title, "title"}, {Notes, "note"}};
}

}
