// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menteelistmodel.h"

#include "assignmentwords.h"
#include "text.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

MenteeListModel::MenteeListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void MenteeListModel::setMentees(OpenMentees *mentees)
{
    if (m_mentees == mentees) {
        return;
    }
    m_mentees = mentees;
    if (mentees) {
        connect(mentees, &OpenMentees::changed, this, &MenteeListModel::reload);
        connect(mentees->assignments(), &OpenAssignments::namesChanged, this, &MenteeListModel::reload);
        reload();
    }
    Q_EMIT menteesChanged();
}

void MenteeListModel::reload()
{
    if (!m_mentees) {
        return;
    }
    m_mentees->workspace().mentor().mentees().then(this, [this, request = ++m_request](const Result<std::vector<MenteeFacts>> &facts) {
        if (request != m_request || !m_mentees) {
            return;
        }
        if (facts) {
            receive(*facts);
        } else {
            fail(facts.error());
        }
    });
}

void MenteeListModel::receive(const std::vector<MenteeFacts> &facts)
{
    std::vector<Row> rows;
    for (const MenteeFacts &one : facts) {
        auto &goals = m_goals[one.mentorship.space];
        if (!goals) {
            goals = std::make_unique<GoalLineModel>();
        }
        goals->setGoals(one.goals, m_mentees->clock().today(), shownGoals);
        rows.push_back({.space = one.mentorship.space, .facts = std::make_shared<const MenteeFacts>(one), .said = saidOf(one)});
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT countChanged();
}

QStringList MenteeListModel::saidOf(const MenteeFacts &facts) const
{
    QStringList said;
    for (const int role : {Name, TrustText, Engagement, Waits, WaitDays, Attempt, LastContact, InHand, Growth, LastReview}) {
        said.append(factOf(facts, role).toString());
    }
    return said;
}

int MenteeListModel::waiting() const
{
    int all = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        all += static_cast<int>(m_rows.at(row).facts->waiting.size());
    }
    return all;
}

int MenteeListModel::longest() const
{
    return m_rows.isEmpty() || m_rows.at(0).facts->waiting.empty() || !m_mentees
        ? 0
        : AssignmentWords::daysSince(m_rows.at(0).facts->waiting.front().handedIn, m_mentees->clock());
}

int MenteeListModel::sentBack() const
{
    int all = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        all += static_cast<int>(
            std::ranges::count(m_rows.at(row).facts->assignments, AssignmentState::ToRevise, [](const AssignmentRow &one) { return one.standing.state; }));
    }
    return all;
}

int MenteeListModel::attested() const
{
    int all = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        all += static_cast<int>(std::ranges::count_if(m_rows.at(row).facts->attestations, &StoredAttestation::counts));
    }
    return all;
}

int MenteeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> MenteeListModel::roleNames() const
{
    return {{Space, "space"},           {Name, "name"},     {Initials, "initials"},     {Trust, "trust"},     {TrustText, "trustText"},
            {Engagement, "engagement"}, {Waits, "waits"},   {WaitDays, "waitDays"},     {Attempt, "attempt"}, {LastContact, "lastContact"},
            {InHand, "inHand"},         {Growth, "growth"}, {LastReview, "lastReview"}, {Goals, "goals"}};
}

QString MenteeListModel::nameOf(const MenteeFacts &facts) const
{
    const KnownMentorship *known = m_mentees->assignments()->mentorship(facts.mentorship.space);
    return known ? known->name : tr("Somebody");
}

QVariant MenteeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_mentees) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Space) {
        return QVariant::fromValue<qlonglong>(row.space.value);
    }
    if (role == Goals) {
        return QVariant::fromValue<QAbstractItemModel *>(m_goals.at(row.space).get());
    }
    return factOf(*row.facts, role);
}

QVariant MenteeListModel::factOf(const MenteeFacts &facts, int role) const
{
    const Clock &clock = m_mentees->clock();
    const KnownMentorship *known = m_mentees->assignments()->mentorship(facts.mentorship.space);
    const bool confirmed = known && known->confirmed;
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return nameOf(facts);
    case Initials:
        return AssignmentWords::initials(nameOf(facts));
    case Trust:
        return confirmed ? u"confirmed"_s : u"signed"_s;
    case TrustText:
        return confirmed ? tr("Key compared") : tr("Key not compared yet");
    case Engagement:
        return MenteeWords::engagement(facts, m_mentees->assignments()->method(), clock.today());
    case Waits:
        return facts.waiting.empty() ? tr("nothing") : shown(facts.waiting.front().title);
    case WaitDays:
        return facts.waiting.empty() ? -1 : AssignmentWords::daysSince(facts.waiting.front().handedIn, clock);
    case Attempt:
        return facts.waiting.empty() ? QString() : AssignmentWords::textOf(facts.waiting.front().attempt);
    case LastContact:
        return MenteeWords::lastContact(facts, clock);
    case InHand:
        return MenteeWords::inHand(facts);
    case Growth:
        return MenteeWords::growth(facts, clock);
    case LastReview:
        return MenteeWords::lastReview(facts, clock);
    default:
        return {};
    }
}

}
