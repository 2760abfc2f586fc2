// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "skillsmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

SkillsModel::SkillsModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &SkillsModel::idOf, [](const Row &, const Row &) { return false; })
{
}

void SkillsModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"pack_text"_s) || changes.touches(u"method"_s)) {
                reload();
            }
        });
        reload();
    }
    Q_EMIT certificationChanged();
}

void SkillsModel::reload()
{
    if (m_certification) {
        m_certification->workspace().method().current().then(
            this, m_question.asks([this](const Result<Method> &method) { method ? ask(*method) : fail(method.error()); }));
    }
}

void SkillsModel::ask(const Method &method)
{
    m_certification->workspace().certification().texts().then(
        this, m_question.asks([this, method](const Result<std::vector<PackText>> &texts) { texts ? show(method, *texts) : fail(texts.error()); }));
}

void SkillsModel::show(const Method &method, const std::vector<PackText> &texts)
{
    const MethodRule *rule = method.rule(u"pack.words"_s);
    const int enough = rule != nullptr ? rule->span.minimum.value_or(0) : 0;
    std::vector<Row> rows;
    for (const MethodPillar &pillar : method.data().pillars) {
        const auto text = std::ranges::find(texts, PackPlace{.room = PackRoom::Skills, .topic = pillar.id}, &PackText::place);
        const int words = text == texts.end() ? 0 : static_cast<int>(wordsIn(text->body));
        if (pillar.kind == MethodPillar::Kind::Core || words > 0) {
            rows.push_back({.topic = pillar.id, .title = pillar.name, .words = words, .enough = enough});
        }
    }
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT told();
}

QString SkillsModel::tally() const
{
    int written = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        written += m_rows.at(row).words > 0 ? 1 : 0;
    }
    return tr("%1 of %2 written").arg(QLocale().toString(written), QLocale().toString(m_rows.size()));
}

int SkillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant SkillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Topic:
        return row.topic;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.words == 0        ? tr("nothing yet")
            : row.words < row.enough ? tr("%n word(s), thin below %1", nullptr, row.words).arg(QLocale().toString(row.enough))
                                     : tr("%n word(s)", nullptr, row.words);
    case Status:
        return row.words == 0 ? u"missing"_s : row.words < row.enough ? u"part"_s : u"done"_s;
    default:
        return {};
    }
}

QHash<int, QByteArray> SkillsModel::roleNames() const
{
    return {{Topic, "topic"}, {Title, "title"}, {Notes, "notes"}, {Status, "status"}};
}

}
