// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalaudience.h"

#include "describe.h"
#include "identityservice.h"
#include "mentoringservice.h"
#include "text.h"

#include <algorithm>

namespace waymark
{

static constexpr qint64 mostPeople = 1000;

static SpaceKey idOf(const AudienceRow &row)
{
    return row.space;
}

static bool stands(const AudienceRow &a, const AudienceRow &b)
{
    return a.space < b.space;
}

GoalAudience::GoalAudience(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void GoalAudience::setEditor(GoalEditor *editor)
{
    if (m_editor == editor) {
        return;
    }
    m_editor = editor;
    if (editor) {
        connect(editor, &GoalEditor::received, this, &GoalAudience::markShared);
        connect(editor, &GoalEditor::goalsChanged, this, &GoalAudience::reload);
        reload();
    }
    Q_EMIT editorChanged();
}

void GoalAudience::reload()
{
    if (!m_editor || !m_editor->goals()) {
        return;
    }
    m_editor->goals()->mentoring().mentorships().then(this,
                                                      [this](const Result<std::vector<Mentorship>> &found) { found ? receive(*found) : fail(found.error()); });
}

void GoalAudience::receive(const std::vector<Mentorship> &mentorships)
{
    if (!m_editor || !m_editor->goals()) {
        return;
    }
    m_editor->goals()->identity().people(mostPeople).then(this, [this, mentorships](const Result<std::vector<KnownPerson>> &people) {
        QHash<PersonId, QString> names;
        if (people) {
            for (const KnownPerson &person : *people) {
                names.insert(person.person, shown(person.name));
            }
        }
        nameThem(mentorships, names);
    });
}

void GoalAudience::nameThem(const std::vector<Mentorship> &mentorships, const QHash<PersonId, QString> &names)
{
    m_known.clear();
    m_others.clear();
    for (const Mentorship &mentorship : mentorships) {
        const bool mentor = mentorship.myRole == waymark::Role::Mentee;
        const QString name = names.value(mentorship.other, mentor ? tr("your mentor") : tr("your mentee"));
        m_others.insert(mentorship.space, name);
        if (mentor) {
            m_known.push_back({.space = mentorship.space, .name = name, .shared = false, .closed = mentorship.closed});
        }
    }
    markShared();
}

void GoalAudience::markShared()
{
    static const std::vector<GoalShare> none;
    const std::vector<GoalShare> &shares = m_editor && m_editor->loaded() ? m_editor->loaded()->shares : none;
    for (AudienceRow &row : m_known) {
        row.shared = std::ranges::any_of(shares, [&row](const GoalShare &share) { return share.space == row.space; });
    }
    settle();
    Q_EMIT ownerChanged();
}

void GoalAudience::settle()
{
    m_rows.replace(m_known);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    if (const QStringList now = people(); now != m_people) {
        m_people = now;
        Q_EMIT peopleChanged();
    }
}

qlonglong GoalAudience::space() const
{
    return m_editor && m_editor->isCopy() ? m_editor->loaded()->space.value : 0;
}

QString GoalAudience::owner() const
{
    return space() == 0 || !m_editor->originalId().isEmpty() ? QString() : m_others.value(SpaceKey{space()});
}

QStringList GoalAudience::people() const
{
    if (space() != 0) {
        return {m_others.value(SpaceKey{space()})};
    }
    QStringList names;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).shared) {
            names.append(m_rows.at(row).name);
        }
    }
    return names;
}

void GoalAudience::setShared(int row, bool shared)
{
    if (row < 0 || row >= m_rows.size() || !m_editor || !m_editor->goals() || m_editor->isNew()) {
        return;
    }
    m_editor->flush();
    const GoalId goal{QUuid::fromString(m_editor->goalId())};
    const SpaceKey space = m_rows.at(row).space;
    const auto tell = [this](const std::optional<Error> &error) {
        if (error) {
            Q_EMIT failed(describe(*error));
        }
    };
    if (shared) {
        m_editor->goals()->goals().shareWith(goal, space).then(this, [tell](const Result<GoalId> &copy) {
            tell(copy ? std::nullopt : std::optional(copy.error()));
        });
    } else {
        m_editor->goals()->goals().stopSharing(goal, space).then(this, [tell](const Result<void> &done) {
            tell(done ? std::nullopt : std::optional(done.error()));
        });
    }
}

int GoalAudience::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> GoalAudience::roleNames() const
{
    return {{Name, "name"}, {Shared, "shared"}, {Closed, "closed"}};
}

QVariant GoalAudience::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AudienceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Shared:
        return row.shared;
    case Closed:
        return row.closed;
    default:
        return {};
    }
}

}
