// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor of a goal says in words.

#include "goaleditor.h"
#include "goalwords.h"

#include <QLocale>

namespace waymark
{

SmartChecks GoalEditor::checks() const
{
    return smartChecks(m_draft, today());
}

QStringList GoalEditor::checkTexts() const
{
    QStringList texts;
    for (const SmartCheck &check : checks()) {
        texts.append(GoalWords::check(check));
    }
    return texts;
}

QList<bool> GoalEditor::checksMet() const
{
    QList<bool> met;
    for (const SmartCheck &check : checks()) {
        met.append(check.passes());
    }
    return met;
}

QString GoalEditor::checksText() const
{
    return tr("%1 of 5 checks met").arg(QLocale().toString(passedChecks(checks())));
}

QString GoalEditor::originalId() const
{
    return m_loaded && m_loaded->original ? m_loaded->original->value.toString(QUuid::WithoutBraces) : QString();
}

/** What a goal serves stays with its owner: a copy does not say it. */
QString GoalEditor::purpose() const
{
    const QString confidence = m_loaded ? GoalWords::confidence(m_loaded->checkIns, today()) : QString();
    const QString title = m_loaded && m_loaded->aspiration ? m_loaded->aspiration->values().title : QString();
    if (isCopy()) {
        return confidence;
    }
    const QString aim = title.isEmpty() ? tr("For no aspiration yet") : tr("For ‘%1’", "an aspiration").arg(title);
    return confidence.isEmpty() ? aim : tr("%1 · %2", "what it is for, how confident").arg(aim, confidence);
}

QString GoalEditor::measuredText() const
{
    return GoalWords::measured(m_draft.metric, m_loaded ? m_loaded->facts.current : std::nullopt);
}

QString GoalEditor::paceText() const
{
    return m_loaded ? GoalWords::pace(m_loaded->goal, m_loaded->facts, today()) : QString();
}

QString GoalEditor::stateText() const
{
    return GoalWords::state(standing());
}

QString GoalEditor::unsavedText() const
{
    if (m_reframing) {
        return tr("Not taken yet");
    }
    if (isChanged() && !isWorthKeeping()) {
        return tr("Not saved: a goal needs a title");
    }
    return areNumbersValid() ? QString() : tr("Not saved: this is no number");
}

}
