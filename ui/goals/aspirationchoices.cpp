// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationchoices.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostAspirations = 200;

AspirationChoices::AspirationChoices(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    show();
}

void AspirationChoices::setGoals(OpenGoals *goals)
{
    if (m_goals == goals) {
        return;
    }
    m_goals = goals;
    if (goals) {
        connect(goals, &OpenGoals::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"aspiration"_s)) {
                ask();
            }
        });
        ask();
    }
    Q_EMIT goalsChanged();
}

void AspirationChoices::setChosen(const QString &id)
{
    if (m_chosen != id) {
        m_chosen = id;
        show();
    }
}

void AspirationChoices::ask()
{
    m_goals->aspirations().aspirations({}, mostAspirations).then(this, [this](const Result<std::vector<Aspiration>> &found) {
        if (!found) {
            fail(found.error());
            return;
        }
        m_all = *found;
        show();
    });
}

void AspirationChoices::show()
{
    std::vector<Row> rows{{.id = {}, .title = tr("No aspiration")}};
    for (const Aspiration &aspiration : m_all) {
        if (aspiration.isOpen() || aspiration.id().value == QUuid::fromString(m_chosen)) {
            rows.push_back({.id = aspiration.id().value, .title = aspiration.values().title});
        }
    }
    m_rows.replace(rows);
    setState(State::Ready);
    Q_EMIT chosenChanged();
}

int AspirationChoices::chosenRow() const
{
    return std::max(0, m_rows.indexOf(QUuid::fromString(m_chosen)));
}

QString AspirationChoices::aspirationAt(int row) const
{
    return row > 0 && row < m_rows.size() ? m_rows.at(row).id.toString(QUuid::WithoutBraces) : QString();
}

int AspirationChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> AspirationChoices::roleNames() const
{
    return {{AspirationKey, "aspirationKey"}, {Title, "title"}};
}

QVariant AspirationChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case AspirationKey:
        return aspirationAt(index.row());
    case Qt::DisplayRole:
    case Title:
        return m_rows.at(index.row()).title;
    default:
        return {};
    }
}

}
