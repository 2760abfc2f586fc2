// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attestmodel.h"

#include "repeatability.h"

#include <algorithm>

namespace waymark
{

static constexpr int mostAttestations = 500;

static int suggestedLevel(const std::optional<Method> &method, const AssignmentBrief &brief)
{
    const AssignmentTemplate *offer = method ? method->assignmentTemplate(brief.templateId) : nullptr;
    return offer ? std::max(1, offer->targetLevel) : 1;
}

void AttestModel::show(OpenReviews *reviews, const AssignmentBrief &brief, const Attempt &attempt)
{
    if (m_attempt == attempt.id && count() == brief.competencies.size()) {
        return;
    }
    m_reviews = reviews;
    m_attempt = attempt.id;
    m_space = attempt.space;
    const auto &method = reviews->assignments()->method();
    beginResetModel();
    m_rows.clear();
    for (const QString &id : brief.competencies) {
        m_rows.push_back({.competency = id,
                          .name = method ? method->competencyName(id) : id,
                          .chosen = false,
                          .level = suggestedLevel(method, brief),
                          .words = {},
                          .before = 0,
                          .shown = 0,
                          .contexts = 0});
    }
    endResetModel();
    Q_EMIT rowsChanged();
    Q_EMIT chosenChanged();
    for (int row = 0; row < count(); ++row) {
        askHowOften(row, attempt);
    }
    askForBefore();
}

void AttestModel::askHowOften(int row, const Attempt &attempt)
{
    const QString competency = m_rows[static_cast<std::size_t>(row)].competency;
    m_reviews->assignments()->service().demonstrations(competency, m_space).then(this, [this, row, attempt](const Result<std::vector<Demonstration>> &found) {
        if (!found || attempt.id != m_attempt || row >= count()) {
            return;
        }
        std::vector<QString> contexts{attempt.text.context};
        for (const Demonstration &one : *found) {
            if (one.attempt.assignment != attempt.assignment) {
                contexts.push_back(one.attempt.text.context);
            }
        }
        const Repeatability often = repeatabilityOf(contexts);
        AttestRow &changed = m_rows[static_cast<std::size_t>(row)];
        changed.shown = often.demonstrations;
        changed.contexts = often.contexts;
        Q_EMIT dataChanged(index(row), index(row), {Notes});
    });
}

void AttestModel::askForBefore()
{
    m_reviews->workspace()
        .record()
        .attestationsIn(m_space, mostAttestations)
        .then(this, [this, attempt = m_attempt](const Result<std::vector<StoredAttestation>> &signedBefore) {
            if (!signedBefore || attempt != m_attempt) {
                return;
            }
            for (AttestRow &row : m_rows) {
                const auto newest = std::ranges::find_if(*signedBefore, [&row](const StoredAttestation &one) {
                    return one.counts() && one.attestation.topic == row.competency && one.attestation.level;
                });
                if (newest != signedBefore->end()) {
                    row.before = *newest->attestation.level;
                    row.level = std::max(row.level, row.before);
                }
            }
            if (count() > 0) {
                Q_EMIT dataChanged(index(0), index(count() - 1), {Level, Notes});
            }
        });
}

int AttestModel::chosenCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &AttestRow::chosen));
}

QStringList AttestModel::levelNames() const
{
    QStringList names;
    if (m_reviews && m_reviews->assignments()->method()) {
        for (const ScaleStep &step : m_reviews->assignments()->method()->scale(ScaleId::Competency).steps) {
            names.append(tr("%1 %2", "a level: its number and its name").arg(step.value).arg(step.name));
        }
    }
    return names;
}

std::vector<AttestedCompetency> AttestModel::wanted() const
{
    std::vector<AttestedCompetency> chosen;
    for (const AttestRow &row : m_rows) {
        if (row.chosen) {
            chosen.push_back({.space = m_space, .competency = row.competency, .level = row.level, .narrative = row.words.trimmed()});
        }
    }
    return chosen;
}

int AttestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AttestModel::roleNames() const
{
    return {{Name, "name"}, {Chosen, "chosen"}, {Level, "level"}, {Words, "words"}, {Notes, "notes"}};
}

QVariant AttestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AttestRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Chosen:
        return row.chosen;
    case Level:
        return row.level;
    case Words:
        return row.words;
    case Notes:
        return notesOf(row);
    default:
        return {};
    }
}

QString AttestModel::notesOf(const AttestRow &row) const
{
    if (row.shown == 0) {
        return {};
    }
    const RepeatabilityRule rule;
    const Repeatability often{.demonstrations = row.shown, .contexts = row.contexts, .rule = rule};
    const QString count = tr("%n accepted piece(s) with this one", nullptr, row.shown);
    const QString where = tr("%1, in %n context(s)", nullptr, row.contexts).arg(count);
    const QString counts = often.isRepeatable() ? tr("%1: counts as repeatable").arg(where) : where;
    return row.before > 0 ? tr("%1. Attested at %2 so far.").arg(counts).arg(row.before) : tr("%1.").arg(counts);
}

void AttestModel::choose(int row, bool chosen)
{
    if (row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)].chosen != chosen) {
        m_rows[static_cast<std::size_t>(row)].chosen = chosen;
        Q_EMIT dataChanged(index(row), index(row), {Chosen});
        Q_EMIT chosenChanged();
    }
}

void AttestModel::setLevel(int row, int level)
{
    if (row >= 0 && row < count() && level >= 1) {
        m_rows[static_cast<std::size_t>(row)].level = level;
        Q_EMIT dataChanged(index(row), index(row), {Level});
    }
}

void AttestModel::setWords(int row, const QString &words)
{
    if (row >= 0 && row < count()) {
        m_rows[static_cast<std::size_t>(row)].words = words;
    }
}

}
