// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewalmodel.h"

#include "readinesswords.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

RenewalModel::RenewalModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &RenewalModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void RenewalModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, &RenewalModel::reload);
        reload();
    }
    Q_EMIT certificationChanged();
}

void RenewalModel::reload()
{
    if (m_certification) {
        m_certification->workspace().readiness().renewals().then(
            this, m_question.asks([this](const Result<RenewalReport> &report) { report ? show(*report) : fail(report.error()); }));
    }
}

static QString stateWords(RenewalState state)
{
    switch (state) {
    case RenewalState::Met:
        return RenewalModel::tr("all hours are there");
    case RenewalState::OnTrack:
        return RenewalModel::tr("in time at the present pace");
    case RenewalState::Behind:
        return RenewalModel::tr("hours are missing");
    case RenewalState::Renewed:
        return RenewalModel::tr("renewed");
    case RenewalState::Expired:
        return RenewalModel::tr("expired");
    case RenewalState::Unknown:
        break;
    }
    return RenewalModel::tr("the method does not say what is needed");
}

static QString statusOf(RenewalState state)
{
    switch (state) {
    case RenewalState::Met:
    case RenewalState::Renewed:
        return u"done"_s;
    case RenewalState::OnTrack:
        return u"part"_s;
    default:
        return u"missing"_s;
    }
}

static QString lineOf(const RenewalRow &row)
{
    QString line = RenewalModel::tr("%1: %2 of %3", "a category, hours there, hours needed")
                       .arg(ReadinessWords::category(row.category), ReadinessWords::amount(row.have, MethodUnit::Hours),
                            ReadinessWords::amount(row.needed, MethodUnit::Hours));
    if (row.replaced > 0) {
        line = RenewalModel::tr("%1, and %2 of other work stand in").arg(line, ReadinessWords::amount(row.replaced, MethodUnit::Hours));
    }
    if (row.shortfall > 0) {
        line = RenewalModel::tr("%1; %2 short").arg(line, ReadinessWords::amount(row.shortfall, MethodUnit::Hours));
    }
    return row.expected ? RenewalModel::tr("%1; at the present pace on %2").arg(line, ReadinessWords::day(*row.expected)) : line;
}

RenewalModel::Row RenewalModel::rowFor(const RenewalWindow &window)
{
    const QString span = tr("%1 to %2").arg(ReadinessWords::day(window.span.first), ReadinessWords::day(window.span.last));
    Row row{.id = window.held.id,
            .title = shown(window.held.title),
            .notes = window.daysLeft < 0 ? span : tr("%1, %n day(s) left", nullptr, static_cast<int>(window.daysLeft)).arg(span),
            .stateWords = waymark::stateWords(window.state),
            .status = statusOf(window.state),
            .lines = {},
            .source = window.rows.empty() ? QString() : ReadinessWords::source(window.rows.front().origin)};
    std::ranges::transform(window.rows, std::back_inserter(row.lines), lineOf);
    return row;
}

static QString wordsFor(const MentorDeadline &mentor)
{
    if (mentor.met) {
        return RenewalModel::tr("You mentor since %1 and hold what a mentor needs.").arg(ReadinessWords::day(mentor.since));
    }
    return mentor.daysLeft < 0 ? RenewalModel::tr("You mentor since %1; an accredited programme wanted a certification of your own by %2.")
                                     .arg(ReadinessWords::day(mentor.since), ReadinessWords::day(mentor.due))
                               : RenewalModel::tr("You mentor since %1; an accredited programme wants a certification of your own by %2.")
                                     .arg(ReadinessWords::day(mentor.since), ReadinessWords::day(mentor.due));
}

void RenewalModel::show(const RenewalReport &report)
{
    std::vector<Row> rows;
    std::ranges::transform(report.windows, std::back_inserter(rows), &RenewalModel::rowFor);
    m_rows.replace(rows);
    m_mentorText = report.mentor ? wordsFor(*report.mentor) : QString();
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT told();
}

int RenewalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant RenewalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.notes;
    case StateWords:
        return row.stateWords;
    case Status:
        return row.status;
    case Lines:
        return row.lines;
    case Source:
        return row.source;
    default:
        return {};
    }
}

QHash<int, QByteArray> RenewalModel::roleNames() const
{
    return {{Title, "title"}, {Notes, "notes"}, {StateWords, "stateWords"}, {Status, "status"}, {Lines, "lines"}, {Source, "source"}};
}

}
