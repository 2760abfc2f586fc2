// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestlistmodel.h"

#include "readinesswords.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

RequestListModel::RequestListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &RequestListModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void RequestListModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &RequestListModel::reload);
        reload();
    }
    Q_EMIT certificationChanged();
}

void RequestListModel::reload()
{
    if (m_certification) {
        m_certification->workspace().statements().requests({}, most).then(this, m_question.asks([this](const Result<std::vector<StatementRequest>> &requests) {
            requests ? askForMethod(*requests) : fail(requests.error());
        }));
    }
}

void RequestListModel::askForMethod(const std::vector<StatementRequest> &requests)
{
    m_certification->workspace().method().current().then(
        this, m_question.asks([this, requests](const Result<Method> &method) { method ? askForPartners(requests, *method) : fail(method.error()); }));
}

void RequestListModel::askForPartners(const std::vector<StatementRequest> &requests, const Method &method)
{
    partnersOf(m_certification->workspace()).then(this, m_question.asks([this, requests, method](const Result<std::vector<Partner>> &partners) {
        if (!partners) {
            fail(partners.error());
            return;
        }
        m_partners = *partners;
        show(requests, method);
    }));
}

RequestListModel::Row RequestListModel::rowFor(const StatementRequest &request, const Method &method) const
{
    const Clock &clock = m_certification->clock();
    const bool mine = request.asker == m_certification->workspace().signer().did();
    const Partner *partner = partnerIn(m_partners, request.space);
    const QString name = partner != nullptr ? partner->name : tr("somebody with whom no mentorship is open");
    const QString day = ReadinessWords::day(QDateTime::fromMSecsSinceEpoch(request.askedAt, clock.zone()).date());
    QString notes = mine ? tr("Asked of %1 on %2").arg(name, day) : tr("%1 asked on %2").arg(name, day);
    if (request.wantedBy && !request.answer) {
        notes = tr("%1, wanted by %2").arg(notes, ReadinessWords::day(*request.wantedBy));
    }
    return {.id = request.id,
            .title = statementTitle(request.kind, request.topic, method),
            .notes = notes,
            .mine = mine,
            .answered = request.answer.has_value()};
}

void RequestListModel::show(const std::vector<StatementRequest> &requests, const Method &method)
{
    std::vector<Row> rows;
    std::ranges::transform(requests, std::back_inserter(rows), [&](const StatementRequest &one) { return rowFor(one, method); });
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.mine || row.answered ? 1 : 0; });
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT told();
}

int RequestListModel::waiting() const
{
    int waiting = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        waiting += m_rows.at(row).mine || m_rows.at(row).answered ? 0 : 1;
    }
    return waiting;
}

QString RequestListModel::tallyOf(const Row &row)
{
    if (row.answered) {
        return row.mine ? tr("signed") : tr("you signed");
    }
    return row.mine ? tr("asked, no answer yet") : tr("waits for you");
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case RequestId:
        return row.id.value.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.notes;
    case Tally:
        return tallyOf(row);
    case Status:
        return row.answered ? u"done"_s : row.mine ? u"part"_s : u"missing"_s;
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestListModel::roleNames() const
{
    return {{RequestId, "requestId"}, {Title, "title"}, {Notes, "notes"}, {Tally, "tally"}, {Status, "status"}};
}

}
