// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentwords.h"
#include "describe.h"
#include "drafteditor.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

std::vector<KnownMentorship> DraftEditor::possibleRecipients() const
{
    const bool settled = !m_overview || !m_overview->value() || m_overview->value()->assignment.space != privateSpace;
    return settled || !m_followed ? std::vector<KnownMentorship>() : m_followed->mentorshipsAs(Role::Mentee);
}

QStringList DraftEditor::recipients() const
{
    QStringList names;
    for (const KnownMentorship &one : possibleRecipients()) {
        names.append(one.name);
    }
    return names.size() > 1 ? names : QStringList();
}

void DraftEditor::setRecipient(int recipient)
{
    if (m_recipient != recipient) {
        m_recipient = recipient;
        Q_EMIT handInChanged();
    }
}

QString DraftEditor::handInAction() const
{
    const auto possible = possibleRecipients();
    const auto chosen = static_cast<std::size_t>(std::max(0, m_recipient));
    const QString who = chosen < possible.size() ? AssignmentWords::callName(possible[chosen].name) : m_overview ? m_overview->mentor() : QString();
    return who.isEmpty() ? tr("Hand in") : tr("Hand in to %1").arg(who);
}

QString DraftEditor::handInText() const
{
    const int next = m_overview ? m_overview->nextNumber() : 1;
    if (m_evidence.count() == 0) {
        return tr("This text becomes attempt %1 and stays as it is. You can keep writing; that would be attempt %2.").arg(next).arg(next + 1);
    }
    return tr("This text and %n piece(s) of evidence become attempt %1 and stay as they are. You can keep writing; that would be attempt %2.", nullptr,
              m_evidence.count())
        .arg(next)
        .arg(next + 1);
}

QString DraftEditor::handInHint() const
{
    if (!m_overview || !m_overview->value()) {
        return {};
    }
    if (m_overview->value()->assignment.space == privateSpace && possibleRecipients().empty()) {
        return tr("Nobody here is your mentor yet. It waits in your workspace until somebody is.");
    }
    const int open = m_overview->asked()->count() - m_overview->asked()->settledCount();
    return open > 0 ? tr("%n comment(s) still open. You may hand in all the same.", nullptr, open) : QString();
}

void DraftEditor::setHandInProblem(const QString &problem)
{
    if (m_handInProblem != problem) {
        m_handInProblem = problem;
        Q_EMIT handInChanged();
    }
}

void DraftEditor::handIn(bool ownWork)
{
    if (state() != State::Ready || m_handInWanted) {
        return;
    }
    setHandInProblem({});
    m_handInWanted = ownWork;
    handInWhatIsSaved();
    flush();
}

/** What is under way to the store is changed still. */
void DraftEditor::handInWhatIsSaved()
{
    if (m_handInWanted && state() == State::Ready && !isChanged()) {
        nowHandIn(*std::exchange(m_handInWanted, std::nullopt));
    }
}

static QString whyNotHandedIn(const Error &error)
{
    if (error.kind == Error::Kind::Blank) {
        return DraftEditor::tr("There is nothing to hand in yet. Write something, or add evidence.");
    }
    if (error.kind == Error::Kind::NotPossible && error.field == "body"_L1) {
        return DraftEditor::tr("Just this waits for its review already. Nothing was handed in again.");
    }
    if (error.kind == Error::Kind::NotPossible && error.field == "assignment"_L1) {
        return DraftEditor::tr("It was accepted. There is nothing more to hand in.");
    }
    return describe(error);
}

void DraftEditor::nowHandIn(bool ownWork)
{
    const auto possible = possibleRecipients();
    const auto chosen = static_cast<std::size_t>(std::max(0, m_recipient));
    const auto to = chosen < possible.size() ? std::optional(possible[chosen].mentorship.space) : std::nullopt;
    m_followed->service().handInTo(m_id, to, ownWork).then(this, [this, wanted = turn()](const Result<HandedIn> &done) {
        if (wanted != turn()) {
            return;
        }
        if (done) {
            Q_EMIT handedIn(AssignmentWords::textOf(done->place), AssignmentWords::textOf(done->attempt));
        } else {
            setHandInProblem(whyNotHandedIn(done.error()));
        }
    });
}

}
