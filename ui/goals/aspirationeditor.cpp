// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationeditor.h"

#include "describe.h"
#include "goalwords.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int monthsUntilAskedAgain = 6;

AspirationEditor::AspirationEditor(QObject *parent)
    : RecordEditor(parent)
{
}

AspirationEditor::~AspirationEditor()
{
    leave();
}

void AspirationEditor::setGoals(OpenGoals *goals)
{
    if (m_goals == goals) {
        return;
    }
    m_goals = goals;
    if (goals) {
        connect(goals, &OpenGoals::changed, this, &AspirationEditor::onChanged);
        connect(goals, &OpenGoals::aboutToClose, this, &AspirationEditor::leave);
        begin();
    }
    Q_EMIT goalsChanged();
}

void AspirationEditor::setAspirationId(const QString &id)
{
    const AspirationId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    turnTo([this, wanted] { m_id = wanted; });
    Q_EMIT aspirationIdChanged();
}

void AspirationEditor::clear()
{
    m_loaded.reset();
    m_base = {};
    m_draft = {};
    m_reviews.show({});
}

void AspirationEditor::ask()
{
    read(m_goals->aspirations().aspiration(m_id), [this](const LoadedAspiration &loaded) { receive(loaded); });
}

/** What is typed and not saved stays; all else is as it is stored. */
void AspirationEditor::receive(const LoadedAspiration &loaded)
{
    const AspirationDraft &stored = loaded.aspiration.values();
    const auto merge = [&](auto AspirationDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&AspirationDraft::title);
    merge(&AspirationDraft::vision);
    merge(&AspirationDraft::motivation);
    merge(&AspirationDraft::horizon);
    merge(&AspirationDraft::reviewOn);
    m_base = stored;
    m_loaded = loaded;
    std::vector<GoalPartRow> rows;
    for (const AspirationReview &review : loaded.reviews) {
        rows.push_back({.id = review.id.value,
                        .title = GoalWords::decision(review.decision),
                        .note = GoalWords::day(review.day, today()),
                        .body = review.note,
                        .help = {},
                        .mark = {},
                        .late = false,
                        .confidence = 0});
    }
    m_reviews.show(rows);
}

void AspirationEditor::onChanged(const ChangeSet &changes)
{
    if (changes.everything || changes.records.value(u"aspiration"_s).contains(m_id.value) || changes.touches(u"aspiration_review"_s)) {
        loadAgain();
    }
}

void AspirationEditor::write()
{
    const AspirationDraft sent = m_draft;
    if (!m_id.isNull()) {
        store(m_goals->aspirations().save(m_id, sent, m_loaded ? m_loaded->seen : LoadedVersions{}), [this, sent] { m_base = sent; });
        return;
    }
    m_adding = m_goals->aspirations().add(sent);
    store(m_adding, [this, sent](AspirationId added) {
        m_base = sent;
        m_id = added;
        Q_EMIT aspirationIdChanged();
    });
}

void AspirationEditor::writeBehind()
{
    if (const AspirationId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        (void)m_goals->aspirations().save(id, m_draft, {});
    }
}

void AspirationEditor::settle(const QFuture<Result<void>> &done, const QString &words)
{
    QFuture<Result<void>>(done).then(this, [this, words](const Result<void> &result) {
        if (result) {
            Q_EMIT stateSet(words);
        } else {
            Q_EMIT failed(describe(result.error()));
        }
    });
}

void AspirationEditor::answer(Decision decision, const QString &note)
{
    if (!m_goals || m_id.isNull()) {
        return;
    }
    flush();
    using Answer = AspirationReview::Decision;
    const Answer said = decision == Keep ? Answer::Keep : decision == Redefine ? Answer::Redefine : Answer::Drop;
    const std::optional<QDate> next = decision == Drop ? std::nullopt : std::optional(today().addMonths(monthsUntilAskedAgain));
    const QString words = decision == Drop ? tr("Dropped. Its goals stay as they are.") : tr("Noted. You are asked again in half a year.");
    settle(m_goals->aspirations().review(m_id, said, note, next), words);
}

void AspirationEditor::fulfil()
{
    if (m_goals && !m_id.isNull()) {
        flush();
        settle(m_goals->aspirations().setState(m_id, Aspiration::State::Fulfilled), tr("Fulfilled."));
    }
}

void AspirationEditor::takeUp()
{
    if (m_goals && !m_id.isNull()) {
        settle(m_goals->aspirations().setState(m_id, Aspiration::State::Open), tr("The aspiration is open again."));
    }
}

void AspirationEditor::remove()
{
    if (!m_goals || m_id.isNull()) {
        begin();
        return;
    }
    flush();
    m_goals->aspirations().remove(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

QString AspirationEditor::standingText() const
{
    return m_loaded ? GoalWords::standing(m_loaded->aspiration, today()) : QString();
}

QString AspirationEditor::unsavedText() const
{
    return isChanged() && !isWorthKeeping() ? tr("Not saved: an aspiration needs a title") : QString();
}

}
