// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoursmodel.h"

#include "readinesswords.h"

namespace waymark
{

HoursModel::HoursModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &HoursModel::idOf, [](const CategoryHours &a, const CategoryHours &b) { return a.category < b.category; })
{
}

DaySpan spanOf(HoursModel::Period period, QDate today)
{
    switch (period) {
    case HoursModel::YearBefore:
        return {.first = today.addYears(-2).addDays(1), .last = today.addYears(-1)};
    case HoursModel::ThisCalendarYear:
        return {.first = QDate(today.year(), 1, 1), .last = today};
    case HoursModel::LastCalendarYear:
        return {.first = QDate(today.year() - 1, 1, 1), .last = QDate(today.year() - 1, 12, 31)};
    case HoursModel::LastYear:
        break;
    }
    return {.first = today.addYears(-1).addDays(1), .last = today};
}

void HoursModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &HoursModel::reload);
        reload();
    }
    Q_EMIT certificationChanged();
}

QStringList HoursModel::periods() const
{
    return {tr("The last 12 months"), tr("The 12 months before"), tr("This calendar year"), tr("Last calendar year")};
}

void HoursModel::setPeriod(int period)
{
    if (m_period != period && period >= LastYear && period <= LastCalendarYear) {
        m_period = period;
        Q_EMIT periodChanged();
        reload();
    }
}

void HoursModel::reload()
{
    if (!m_certification) {
        return;
    }
    const DaySpan span = spanOf(static_cast<Period>(m_period), m_certification->clock().today());
    m_certification->workspace().readiness().hours(span).then(
        this, m_question.asks([this, span](const Result<std::vector<CategoryHours>> &rows) { rows ? show(span, *rows) : fail(rows.error()); }));
}

void HoursModel::show(const DaySpan &span, const std::vector<CategoryHours> &rows)
{
    m_span = span;
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT told();
}

QString HoursModel::spanText() const
{
    return m_span.isEmpty() ? QString() : tr("%1 to %2").arg(ReadinessWords::day(m_span.first), ReadinessWords::day(m_span.last));
}

QString HoursModel::totalText() const
{
    double total = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        total += m_rows.at(row).hours;
    }
    return ReadinessWords::amount(total, MethodUnit::Hours);
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CategoryHours &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return ReadinessWords::category(row.category);
    case Hours:
        return ReadinessWords::amount(row.hours, MethodUnit::Hours);
    default:
        return {};
    }
}

QHash<int, QByteArray> HoursModel::roleNames() const
{
    return {{Name, "name"}, {Hours, "hours"}};
}

}
