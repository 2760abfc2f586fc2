// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentwords.h"
#include "attemptlistmodel.h"
#include "describe.h"
#include "revieweditor.h"
#include "reviewservice.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

void ReviewEditor::edit(auto &member, const auto &value)
{
    if (member == value || m_state != State::Ready || isSent()) {
        return;
    }
    member = value;
    if (m_saveError && !mayPass(*m_saveError)) {
        m_saveError.reset();
    }
    m_pause.start(pauseMs);
    setProblem({});
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void ReviewEditor::setOverall(const QString &overall)
{
    edit(m_text.overall, overall);
}

ReviewEditor::ReviewEditor(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReviewEditor::save);
    connect(&m_rubric, &RubricModel::picked, this, [this] { edit(m_text.levels, m_rubric.levels()); });
    connect(&m_attest, &AttestModel::chosenChanged, this, &ReviewEditor::sendingChanged);
    connect(&m_comments, &ReviewCommentModel::failed, this, [this](const QString &message) {
        m_sending.reset();
        setBusy(false);
        Q_EMIT failed(message);
    });
    connect(&m_comments, &ReviewCommentModel::stored, this, [this] {
        if (m_comments.saveError()) {
            m_sending.reset();
            setBusy(false);
        }
        m_savedAt = m_reviews && !m_comments.isChanged() ? std::optional(m_reviews->clock().now()) : m_savedAt;
        Q_EMIT savedTextChanged();
        trySending();
        if (m_reloadWanted) {
            reload();
        }
    });
}

ReviewEditor::~ReviewEditor()
{
    leave();
}

void ReviewEditor::flush()
{
    m_pause.stop();
    m_comments.flush();
    save();
}

/** What is typed and not saved stays; all else is as it is stored. */
void ReviewEditor::takeOver(const ReviewText &stored)
{
    const auto merge = [&](auto ReviewText::*field) {
        if (m_text.*field == m_base.*field) {
            m_text.*field = stored.*field;
        }
    };
    merge(&ReviewText::overall);
    merge(&ReviewText::levels);
    m_base = stored;
}

void ReviewEditor::save()
{
    if (!m_reviews || m_saving == Saving::Underway || !isChanged() || m_state != State::Ready || isSent()) {
        return;
    }
    m_saving = Saving::Underway;
    const ReviewText sent = m_text;
    const LoadedVersions seen = m_loaded && m_loaded->draft ? m_loaded->draft->seen : LoadedVersions();
    const auto answer = [this, turn = m_turn, sent](const Result<void> &result) {
        if (turn == m_turn) {
            m_base = result ? sent : m_base;
            saved(result);
        }
    };
    // Beginning a review that is there already changes nothing.
    m_reviews->service().start(m_id).then(this, [](const Result<void> &) { });
    m_reviews->service().saveDraft(m_id, sent, seen).then(this, answer);
    Q_EMIT savedTextChanged();
}

void ReviewEditor::saved(const Result<void> &result)
{
    m_saving = Saving::Not;
    if (!result) {
        m_sending.reset();
        setBusy(false);
        m_saveError = result.error();
        if (mayPass(*m_saveError)) {
            m_pause.start(retryMs);
        }
        Q_EMIT savedTextChanged();
        return;
    }
    m_savedAt = m_reviews ? std::optional(m_reviews->clock().now()) : std::nullopt;
    m_saveError.reset();
    Q_EMIT savedTextChanged();
    if (m_sending && isQuiet()) {
        trySending();
    } else {
        reload();
    }
}

/** Saves without waiting: the storage finishes what was begun. */
void ReviewEditor::leave()
{
    m_pause.stop();
    m_comments.flush();
    if (m_reviews && m_state == State::Ready && isChanged() && !isSent()) {
        (void)m_reviews->service().start(m_id);
        (void)m_reviews->service().saveDraft(m_id, m_text, m_saving == Saving::Not && m_loaded->draft ? m_loaded->draft->seen : LoadedVersions());
        m_base = m_text;
    }
}

void ReviewEditor::accept()
{
    send(Verdict::Accept);
}

void ReviewEditor::sendBack()
{
    send(Verdict::Revise);
}

static QString whyNotSent(const Error &error)
{
    if (error.kind == Error::Kind::Blank && error.field == "levels"_L1) {
        return ReviewEditor::tr("Give every criterion a level before you accept.");
    }
    if (error.kind == Error::Kind::Blank && error.field == "overall"_L1) {
        return ReviewEditor::tr("Say what is to be done: in a comment, or in a few words about the whole.");
    }
    if (error.kind == Error::Kind::NotPossible) {
        return ReviewEditor::tr("This attempt was answered already, or taken back. Nothing was sent.");
    }
    return describe(error);
}

/** What can be told before anything is written is told at once. */
void ReviewEditor::send(Verdict verdict)
{
    if (m_state != State::Ready || isSent() || m_busy) {
        return;
    }
    const Result<void> ready = checkSend(m_rubric.rubric(), verdict, m_text, m_comments.count());
    if (!ready) {
        setProblem(whyNotSent(ready.error()));
        return;
    }
    setProblem({});
    setBusy(true);
    m_comments.setCurrent(-1);
    m_sending = verdict;
    flush();
    trySending();
}

void ReviewEditor::trySending()
{
    if (!m_sending || !isQuiet() || !m_reviews) {
        return;
    }
    const Verdict verdict = *std::exchange(m_sending, std::nullopt);
    m_reviews->service().send(m_id, verdict).then(this, [this, verdict, turn = m_turn](const Result<ReviewId> &sent) {
        if (turn != m_turn) {
            return;
        }
        if (!sent) {
            setBusy(false);
            setProblem(whyNotSent(sent.error()));
            return;
        }
        const auto wanted = verdict == Verdict::Accept ? m_attest.wanted() : std::vector<AttestedCompetency>();
        if (wanted.empty()) {
            finish(verdict, 0);
            return;
        }
        m_reviews->attest(wanted).then(this, [this, verdict, turn](const Result<int> &signatures) {
            if (turn == m_turn) {
                finish(verdict, signatures);
            }
        });
    });
}

void ReviewEditor::finish(Verdict verdict, const Result<int> &signatures)
{
    m_clockDoubted = !signatures && isAboutTheClock(signatures.error());
    setBusy(false);
    if (!signatures) {
        setProblem(tr("It was sent, and nothing was signed: %1 You can sign below.").arg(describe(signatures.error())));
    }
    m_base = m_text;
    reload();
    Q_EMIT answered(verdict == Verdict::Accept, signatures.value_or(0));
}

void ReviewEditor::sign()
{
    const auto wanted = m_attest.wanted();
    if (!isAccepted() || wanted.empty() || m_busy || !m_reviews) {
        return;
    }
    setProblem({});
    setBusy(true);
    m_reviews->attest(wanted).then(this, [this, turn = m_turn](const Result<int> &signatures) {
        if (turn == m_turn) {
            finish(Verdict::Accept, signatures);
        }
    });
}

void ReviewEditor::trustClock()
{
    if (m_reviews && m_clockDoubted) {
        m_clockDoubted = false;
        m_reviews->workspace().trustClock();
        sign();
    }
}

void ReviewEditor::withdraw()
{
    if (!isSent() || !m_reviews) {
        return;
    }
    m_reviews->service().withdraw(standing()->id, {}).then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error().kind == Error::Kind::NotPossible ? tr("%1 has gone on since: it cannot be taken back any more.").arg(callName())
                                                                        : describe(done.error()));
        }
    });
}

void ReviewEditor::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT sendingChanged();
    }
}

void ReviewEditor::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT sendingChanged();
    }
}

QString ReviewEditor::signatureText() const
{
    const int chosen = m_attest.chosenCount();
    if (chosen == 0) {
        return tr("%1 gets it with your next parcel.").arg(callName());
    }
    return tr("When you accept, %n statement(s) about %1 are signed with your key. Anybody can check them; you can withdraw one, not change it.", nullptr,
              chosen)
        .arg(callName());
}

QString ReviewEditor::acceptAction() const
{
    return m_attest.chosenCount() > 0 ? tr("Accept and attest") : tr("Accept");
}

QString ReviewEditor::saveProblem() const
{
    const std::optional<Error> &error = m_saveError ? m_saveError : m_comments.saveError();
    return error ? describeUnsaved(*error) : QString();
}

QString ReviewEditor::savedText() const
{
    if (saveFailed()) {
        return tr("Not saved");
    }
    if (isSent()) {
        return {};
    }
    if (!isQuiet()) {
        return tr("Saving…");
    }
    return m_savedAt && m_reviews ? AssignmentWords::savedAt(*m_savedAt, m_reviews->clock()) : QString();
}

}
