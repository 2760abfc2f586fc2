// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goaleditor.h"

#include "describe.h"
#include "goalwords.h"

using namespace Qt::StringLiterals;

namespace waymark
{

GoalEditor::GoalEditor(QObject *parent)
    : RecordEditor(parent)
{
}

GoalEditor::~GoalEditor()
{
    leave();
}

void GoalEditor::setGoals(OpenGoals *goals)
{
    if (m_goals == goals) {
        return;
    }
    m_goals = goals;
    if (goals) {
        connect(goals, &OpenGoals::changed, this, &GoalEditor::onChanged);
        connect(goals, &OpenGoals::aboutToClose, this, &GoalEditor::leave);
        begin();
    }
    Q_EMIT goalsChanged();
}

void GoalEditor::setGoalId(const QString &id)
{
    const GoalId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    turnTo([this, wanted] {
        m_id = wanted;
        m_reframing = false;
        m_reason.clear();
    });
    Q_EMIT goalIdChanged();
    Q_EMIT reframingChanged();
}

void GoalEditor::clear()
{
    m_loaded.reset();
    m_base = {};
    m_draft = {};
    m_seen = {};
    showNumbers();
    if (m_id.isNull()) {
        Q_EMIT received();
    }
}

void GoalEditor::ask()
{
    read(m_goals->goals().goal(m_id, m_goals->today()), [this](const LoadedGoal &loaded) {
        m_seen = loaded.seen;
        m_loaded = loaded;
        takeOver(loaded.goal.values());
        Q_EMIT received();
    });
}

/** What is typed and not saved stays; all else is as it is stored. */
void GoalEditor::takeOver(const GoalDraft &stored)
{
    const auto merge = [&](auto GoalDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&GoalDraft::aspiration);
    for (const auto field :
         {&GoalDraft::title, &GoalDraft::specific, &GoalDraft::measurable, &GoalDraft::achievable, &GoalDraft::relevant, &GoalDraft::timeBound}) {
        merge(field);
    }
    const bool metricTyped = m_draft.metric != m_base.metric || !areNumbersValid();
    merge(&GoalDraft::metric);
    merge(&GoalDraft::start);
    merge(&GoalDraft::due);
    m_base = stored;
    if (!metricTyped) {
        showNumbers();
    }
}

static QString textOf(const std::optional<double> &number)
{
    return number ? GoalWords::number(*number) : QString();
}

void GoalEditor::showNumbers()
{
    m_baseline = textOf(m_draft.metric.baseline);
    m_target = textOf(m_draft.metric.target);
}

void GoalEditor::onChanged(const ChangeSet &changes)
{
    const bool mine = changes.everything || changes.records.value(u"goal"_s).contains(m_id.value);
    bool part = false;
    for (const auto &table : {u"milestone"_s, u"step"_s, u"check_in"_s, u"win"_s, u"goal_share"_s, u"aspiration"_s}) {
        part = part || changes.touches(table);
    }
    if (mine || part) {
        loadAgain();
    }
}

void GoalEditor::editNumber(QString &text, std::optional<double> &value, const QString &typed)
{
    if (text == typed || state() != State::Ready || !isEditable()) {
        return;
    }
    text = typed;
    const std::optional<double> number = GoalWords::numberFrom(typed);
    if (number || typed.trimmed().isEmpty()) {
        value = number;
    }
    touched();
}

bool GoalEditor::areNumbersValid() const
{
    const auto valid = [](const QString &text) { return text.trimmed().isEmpty() || GoalWords::numberFrom(text); };
    return valid(m_baseline) && valid(m_target);
}

QString GoalEditor::aspirationId() const
{
    return m_draft.aspiration ? m_draft.aspiration->value.toString(QUuid::WithoutBraces) : QString();
}

void GoalEditor::setAspirationId(const QString &id)
{
    const AspirationId wanted{QUuid::fromString(id)};
    edit(m_draft.aspiration, wanted.isNull() ? std::nullopt : std::optional(wanted));
}

void GoalEditor::setReason(const QString &reason)
{
    if (m_reason != reason) {
        m_reason = reason;
        Q_EMIT reframingChanged();
    }
}

void GoalEditor::write()
{
    const GoalDraft sent = m_draft;
    if (!m_id.isNull()) {
        store(m_goals->goals().save(m_id, sent, m_seen), [this, sent] { m_base = sent; });
        return;
    }
    m_adding = m_goals->goals().add(sent);
    store(m_adding, [this, sent](GoalId added) {
        m_base = sent;
        m_id = added;
        Q_EMIT goalIdChanged();
    });
}

void GoalEditor::writeBehind()
{
    if (const GoalId id = m_id.isNull() ? m_adding.result().value_or(m_id) : m_id; !id.isNull()) {
        (void)m_goals->goals().save(id, m_draft, {});
    }
}

/** Another wording that was being written is taken. */
void GoalEditor::writeLast()
{
    if (m_reframing) {
        (void)m_goals->goals().reframe(m_id, m_draft, m_reason, m_seen);
    } else {
        RecordEditor::writeLast();
    }
}

void GoalEditor::settle(const QFuture<Result<void>> &done, const QString &words)
{
    QFuture<Result<void>>(done).then(this, [this, words](const Result<void> &result) {
        if (result) {
            Q_EMIT stateSet(words);
        } else {
            Q_EMIT failed(describe(result.error()));
        }
    });
}

void GoalEditor::adopt()
{
    if (m_goals && !m_id.isNull() && !isCopy()) {
        flush();
        settle(m_goals->goals().activate(m_id),
               isDraft()        ? tr("The goal is under way.")
                   : isPaused() ? tr("The goal goes on.")
                                : tr("The goal is taken up again."));
    }
}

void GoalEditor::pause()
{
    if (m_goals && !m_id.isNull() && !isCopy()) {
        flush();
        settle(m_goals->goals().pause(m_id), tr("Paused. Nothing of it is due until it goes on."));
    }
}

void GoalEditor::achieve()
{
    if (m_goals && !m_id.isNull() && !isCopy()) {
        flush();
        settle(m_goals->goals().achieve(m_id), tr("Achieved. It stays in your record of goals."));
    }
}

void GoalEditor::letGo()
{
    if (m_goals && !m_id.isNull() && !isCopy()) {
        flush();
        settle(m_goals->goals().drop(m_id), tr("Let go. What you wrote is kept."));
    }
}

void GoalEditor::remove()
{
    if (isCopy()) {
        return;
    }
    if (!m_goals || m_id.isNull()) {
        begin();
        return;
    }
    flush();
    m_goals->goals().remove(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

void GoalEditor::beginReframing()
{
    if (m_id.isNull() || !isOpen() || !isEditable() || m_reframing) {
        return;
    }
    flush();
    m_reframing = true;
    m_reason.clear();
    Q_EMIT reframingChanged();
}

void GoalEditor::takeNewWording()
{
    if (!m_reframing || !m_goals) {
        return;
    }
    if (!isChanged()) {
        Q_EMIT failed(tr("The wording is the same as before. Change it first, or cancel."));
        return;
    }
    const GoalDraft sent = m_draft;
    m_goals->goals().reframe(m_id, sent, m_reason, m_seen).then(this, [this, asked = turn(), sent](const Result<GoalId> &kept) {
        if (asked != turn()) {
            return;
        }
        if (!kept) {
            Q_EMIT failed(describe(kept.error()));
            return;
        }
        m_reframing = false;
        m_base = sent;
        Q_EMIT reframingChanged();
        wasWritten();
    });
}

void GoalEditor::cancelReframing()
{
    if (m_reframing) {
        m_reframing = false;
        m_draft = m_base;
        showNumbers();
        Q_EMIT reframingChanged();
        Q_EMIT edited();
        Q_EMIT savedTextChanged();
    }
}

}
