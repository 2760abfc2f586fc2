// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answering.h"

#include "describe.h"
#include "readinesswords.h"
#include "recommending.h"
#include "text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostDrafts = 500;

Answering::Answering(QObject *parent)
    : RecordEditor(parent)
{
}

Answering::~Answering()
{
    leave();
}

void Answering::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"statement_request"_s) || changes.touches(u"statement_draft"_s) || changes.touches(u"attestation"_s)
                || changes.touches(u"testimonial"_s)) {
                loadAgain();
            }
        });
        connect(certification, &OpenCertification::aboutToClose, this, &Answering::leave);
        begin();
    }
    Q_EMIT certificationChanged();
}

void Answering::setRequestId(const QString &id)
{
    const StatementRequestId wanted{QUuid::fromString(id)};
    if (m_id == wanted) {
        return;
    }
    turnTo([this, wanted] { m_id = wanted; });
    setSigning(false);
    Q_EMIT requestIdChanged();
}

void Answering::clear()
{
    m_loaded.reset();
    m_answer.reset();
    m_mine = false;
    m_draft = {};
    m_base.clear();
    m_seen = {};
}

static Result<std::optional<LoadedStatementDraft>> draftFor(Workspace &workspace, StatementRequestId id)
{
    WAYMARK_TRY(const auto drafts, workspace.statements().drafts(mostDrafts).result());
    const auto found = std::ranges::find(drafts, std::optional(id), &StatementDraft::request);
    return found == drafts.end() ? Result<std::optional<LoadedStatementDraft>>(std::nullopt) : workspace.statements().draft(found->id).result();
}

/** Waits for the storage: on a thread of its own. */
Result<Answering::Loaded> Answering::gather(Workspace &workspace, StatementRequestId id)
{
    WAYMARK_TRY(const auto request, workspace.statements().request(id).result());
    if (!request) {
        return failure(Error::Kind::NotFound, u"request"_s);
    }
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    WAYMARK_TRY(const auto partners, partnersOf(workspace).result());
    Loaded loaded{.request = *request, .method = method, .partners = partners, .answer = {}, .draft = {}};
    if (request->answer) {
        WAYMARK_TRY(loaded.answer, workspace.record().attestation(*request->answer).result());
    }
    WAYMARK_TRY(loaded.draft, draftFor(workspace, id));
    return loaded;
}

void Answering::ask()
{
    read(m_certification->apart([id = m_id](Workspace &workspace) { return gather(workspace, id); }), [this](const Loaded &loaded) { receive(loaded); });
}

/** What is typed and not saved stays. */
void Answering::receive(const Loaded &loaded)
{
    m_loaded = loaded;
    m_answer = loaded.answer;
    m_mine = loaded.request.asker == m_certification->workspace().signer().did();
    const QString body = m_draft.body;
    const bool typed = body != m_base;
    m_base = loaded.draft ? loaded.draft->draft.body : QString();
    m_seen = loaded.draft ? loaded.draft->seen : LoadedVersions();
    m_draft = loaded.draft ? loaded.draft->draft
                           : StatementDraft{.id = {},
                                            .kind = statementKindFromCode(loaded.request.kind).value_or(StatementKind::Reference),
                                            .topic = loaded.request.topic,
                                            .subject = loaded.request.asker,
                                            .request = loaded.request.id,
                                            .body = {}};
    m_draft.body = typed ? body : m_base;
}

void Answering::write()
{
    const QString sent = m_draft.body;
    m_adding = m_certification->workspace().statements().saveDraft(m_draft, m_seen);
    store(m_adding, [this, sent](StatementDraftId id) {
        m_draft.id = id;
        m_base = sent;
    });
}

void Answering::writeBehind()
{
    StatementDraft last = m_draft;
    last.id = last.id.isNull() ? m_adding.result().value_or(last.id) : last.id;
    if (!last.id.isNull()) {
        (void)m_certification->workspace().statements().saveDraft(last);
    }
}

const Partner *Answering::partner() const
{
    return m_loaded ? partnerIn(m_loaded->partners, m_loaded->request.space) : nullptr;
}

QString Answering::title() const
{
    return m_loaded ? statementTitle(m_loaded->request.kind, m_loaded->request.topic, m_loaded->method) : QString();
}

QString Answering::notes() const
{
    if (!m_loaded) {
        return {};
    }
    const QString name = partner() != nullptr ? partner()->name : tr("somebody with whom no mentorship is open");
    const QString day = ReadinessWords::day(QDateTime::fromMSecsSinceEpoch(m_loaded->request.askedAt, m_certification->clock().zone()).date());
    const QString asked = m_mine ? tr("Asked of %1 on %2").arg(name, day) : tr("%1 asked on %2").arg(name, day);
    return m_loaded->request.wantedBy ? tr("%1, wanted by %2").arg(asked, ReadinessWords::day(*m_loaded->request.wantedBy)) : asked;
}

QString Answering::wish() const
{
    return m_loaded ? waymark::shown(m_loaded->request.body) : QString();
}

QString Answering::answerWords() const
{
    return m_answer ? waymark::shown(statementWords(m_answer->attestation.credential)) : QString();
}

QString Answering::answerBy() const
{
    if (!m_answer) {
        return {};
    }
    const QString name = waymark::shown(m_answer->attestation.issuerName);
    return !m_mine                  ? tr("Signed by you")
        : trust() == "confirmed"_L1 ? tr("Signed by %1, key confirmed by voice").arg(name)
                                    : tr("Signed by %1; you have not compared the words yet").arg(name);
}

QString Answering::trust() const
{
    return !m_mine || (partner() != nullptr && partner()->confirmed) ? u"confirmed"_s : u"signed"_s;
}

QString Answering::summary() const
{
    return tr("%n word(s)", nullptr, static_cast<int>(wordsIn(m_draft.body)));
}

QString Answering::signText() const
{
    const QString name = partner() != nullptr ? partner()->name : QString();
    return m_draft.kind == StatementKind::Recommendation
        ? tr("Your key signs it, with the work of %1 that you accepted named below. It can be withdrawn, not edited.").arg(name)
        : tr("Your key signs it, and the next parcel brings it to %1. It can be withdrawn, not edited.").arg(name);
}

void Answering::setSigning(bool busy, const QString &problem)
{
    m_busy = busy;
    m_problem = problem;
    Q_EMIT signingChanged();
}

/** Waits for the storage: on a thread of its own. The draft is kept as it is signed, and done with it. */
static Result<AttestationId> signDraft(Workspace &workspace, StatementDraft draft, const QFuture<Result<StatementDraftId>> &adding)
{
    if (draft.id.isNull() && adding.isValid()) {
        draft.id = adding.result().value_or(draft.id);
    }
    WAYMARK_TRY(draft.id, workspace.statements().saveDraft(draft).result());
    WAYMARK_TRY(const StatementToSign statement, statementToSign(workspace, draft));
    return workspace.statements().sign(statement).result();
}

void Answering::sign()
{
    if (!m_certification || !m_loaded || m_mine || m_answer || m_busy) {
        return;
    }
    if (m_draft.body.trimmed().isEmpty()) {
        setSigning(false, tr("There is nothing to sign yet: write what you can stand for."));
        return;
    }
    setSigning(true);
    m_certification->apart([draft = m_draft, adding = m_adding](Workspace &workspace) { return signDraft(workspace, draft, adding); })
        .then(this, [this, turn = turn()](const Result<AttestationId> &done) {
            if (turn == this->turn()) {
                finish(done);
            }
        });
}

void Answering::finish(const Result<AttestationId> &done)
{
    m_clockDoubted = !done && isAboutTheClock(done.error());
    setSigning(false, done ? QString() : describe(done.error()));
    if (done) {
        markStored();
        Q_EMIT wasSigned(partner() != nullptr ? partner()->name : QString());
    }
}

void Answering::trustClock()
{
    if (m_certification && m_clockDoubted) {
        m_clockDoubted = false;
        m_certification->workspace().trustClock();
        sign();
    }
}

void Answering::takeBack()
{
    if (!m_certification || !m_mine || m_answer) {
        return;
    }
    m_certification->workspace().statements().takeBack(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT takenBack();
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

}
