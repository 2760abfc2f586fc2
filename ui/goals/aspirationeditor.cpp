// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationeditor.h"

#include "describe.h"
#include "goalwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int monthsUntilAskedAgain = 6;

AspirationEditor::AspirationEditor(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AspirationEditor::save);
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
        m_id.isNull() ? startNew() : reload();
    }
    Q_EMIT goalsChanged();
}

void AspirationEditor::setAspirationId(const QString &id)
{
    const AspirationId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    leave();
    ++m_turn;
    m_id = wanted;
    m_saving = false;
    m_savedAt.reset();
    m_saveError.reset();
    m_id.isNull() ? startNew() : reload();
    Q_EMIT aspirationIdChanged();
}

void AspirationEditor::setState(State state, const QString &errorText)
{
    if (m_state != state || m_errorText != errorText) {
        m_state = state;
        m_errorText = errorText;
        Q_EMIT stateChanged();
    }
}

void AspirationEditor::startNew()
{
    m_loaded.reset();
    m_base = {};
    m_draft = {};
    m_reviews.show({});
    setState(State::Ready);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void AspirationEditor::reload()
{
    setState(State::Loading);
    m_loaded.reset();
    m_base = {};
    m_draft = {};
    load(false);
}

void AspirationEditor::load(bool afterSaving)
{
    if (!m_goals || m_id.isNull()) {
        return;
    }
    m_goals->aspirations().aspiration(m_id).then(this, [this, turn = m_turn, afterSaving](const Result<LoadedAspiration> &loaded) {
        if (turn != m_turn) {
            return;
        }
        m_saving = m_saving && !afterSaving;
        if (loaded) {
            receive(*loaded);
        } else if (loaded.error().kind == Error::Kind::NotFound && m_state == State::Ready) {
            m_draft = m_base; // nothing more to save
            ++m_turn;
            Q_EMIT gone();
        } else {
            setState(State::Failed, describe(loaded.error()));
        }
    });
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
    setState(State::Ready);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
    if (isChanged()) {
        m_pause.start();
    }
}

void AspirationEditor::onChanged(const ChangeSet &changes)
{
    if (m_id.isNull() || m_saving) {
        return;
    }
    if (changes.everything || changes.records.value(u"aspiration"_s).contains(m_id.value) || changes.touches(u"aspiration_review"_s)) {
        load(false);
    }
}

void AspirationEditor::touched()
{
    m_saveError.reset();
    m_pause.start();
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void AspirationEditor::flush()
{
    m_pause.stop();
    save();
}

void AspirationEditor::save()
{
    if (!m_goals || m_saving || !isChanged() || m_draft.title.trimmed().isEmpty()) {
        return;
    }
    m_saving = true;
    const AspirationDraft sent = m_draft;
    if (!m_id.isNull()) {
        m_goals->aspirations()
            .save(m_id, sent, m_loaded ? m_loaded->seen : LoadedVersions{})
            .then(this, [this, turn = m_turn, sent](const Result<void> &result) {
                if (turn == m_turn) {
                    saved(sent, result);
                }
            });
    } else {
        m_adding = m_goals->aspirations().add(sent);
        m_adding.then(this, [this, turn = m_turn, sent](const Result<AspirationId> &added) {
            if (turn != m_turn) {
                return;
            }
            if (added) {
                m_id = *added;
                Q_EMIT aspirationIdChanged();
            }
            saved(sent, added ? Result<void>() : std::unexpected(added.error()));
        });
    }
    Q_EMIT savedTextChanged();
}

void AspirationEditor::saved(const AspirationDraft &sent, const Result<void> &result)
{
    if (!result) {
        m_saving = false;
        m_saveError = result.error();
        Q_EMIT savedTextChanged();
        return;
    }
    m_base = sent;
    m_savedAt = m_goals ? std::optional(m_goals->clock().now()) : std::nullopt;
    load(true);
}

void AspirationEditor::leave()
{
    m_pause.stop();
    if (!m_goals || m_state != State::Ready || !isChanged() || m_draft.title.trimmed().isEmpty()) {
        return;
    }
    if (!m_saving) {
        save();
    } else if (const AspirationId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        (void)m_goals->aspirations().save(id, m_draft, {});
    }
    m_base = m_draft;
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
        startNew();
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

QString AspirationEditor::savedText() const
{
    if (m_saveError) {
        return tr("Not saved: %1").arg(describe(*m_saveError));
    }
    if (m_draft.title.trimmed().isEmpty()) {
        return isChanged() ? tr("Not saved: an aspiration needs a title") : QString();
    }
    if (m_saving || isChanged()) {
        return tr("Saving…");
    }
    if (!m_savedAt || !m_goals) {
        return m_id.isNull() ? QString() : tr("Saved");
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(*m_savedAt, m_goals->clock().zone());
    return tr("Saved %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
}

}
