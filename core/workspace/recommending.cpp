// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recommending.h"

#include "attesting.h"
#include "didkey.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace waymark
{

/** So many pieces of work are named; more are counted. */
static constexpr std::size_t mostNamed = 20;

/** Where the request stands that is answered; the private space, where nobody asks, for words that nobody asked for. */
static Result<SpaceKey> spaceOfRequest(Workspace &workspace, const StatementDraft &draft)
{
    if (!draft.request) {
        return privateSpace;
    }
    WAYMARK_TRY(const auto request, workspace.statements().request(*draft.request).result());
    return request ? Result<SpaceKey>(request->space) : failure(Error::Kind::NotFound, u"request"_s);
}

static Result<Mentorship> mentorshipFor(Workspace &workspace, const StatementDraft &draft)
{
    WAYMARK_TRY(const SpaceKey space, spaceOfRequest(workspace, draft));
    WAYMARK_TRY(const auto mentorships, workspace.mentoring().mentorships().result());
    for (const Mentorship &mentorship : mentorships) {
        const bool isWith = didOf(mentorship.other) == draft.subject && !mentorship.closed;
        // Two people may mentor each other in two mentorships: what mentors sign belongs where I am the mentor.
        const bool isMine = !isOfMentors(draft.kind) || mentorship.myRole == Role::Mentor;
        if (isWith && (space == privateSpace ? isMine : space == mentorship.space)) {
            return mentorship;
        }
    }
    return failure(Error::Kind::NotFound, u"mentorship"_s);
}

static Result<QString> titleOf(const Method &method, const StatementDraft &draft)
{
    if (draft.kind == StatementKind::Recommendation) {
        const MethodLevel *level = method.level(draft.topic);
        return level != nullptr ? Result<QString>(u"Recommendation to the career level %1"_s.arg(level->name)) : failure(Error::Kind::NotFound, u"level"_s);
    }
    const QString what = draft.kind == StatementKind::Assessment ? u"Mentor's assessment"_s : u"Reference"_s;
    if (draft.topic.isEmpty()) {
        return what;
    }
    const MethodCertification *certification = method.certification(draft.topic);
    return certification != nullptr ? Result<QString>(u"%1 for %2"_s.arg(what, certification->name)) : failure(Error::Kind::NotFound, u"certification"_s);
}

static QString workNamed(const std::vector<AssignmentRow> &accepted)
{
    QString text = u"\n\nAccepted work that this rests on:\n"_s;
    for (const AssignmentRow &row : accepted | std::views::take(mostNamed)) {
        text += u"\n- "_s + row.title.simplified();
    }
    return accepted.size() > mostNamed ? QString(text + u"\n- and %1 more"_s.arg(accepted.size() - mostNamed)) : text;
}

static Result<void> addEvidence(StatementToSign &statement, Workspace &workspace)
{
    WAYMARK_TRY(const auto accepted,
                workspace.assignments().in(statement.space, AssignmentState::Accepted, {.after = {}, .count = std::numeric_limits<int>::max()}).result());
    if (accepted.empty()) {
        return failure(Error::Kind::NotPossible, u"evidence"_s);
    }
    for (const AssignmentRow &row : accepted) {
        statement.evidence.append(row.standing.newest.value);
    }
    statement.text += workNamed(accepted);
    return {};
}

Result<StatementToSign> statementToSign(Workspace &workspace, const StatementDraft &draft)
{
    WAYMARK_TRY(const Mentorship mentorship, mentorshipFor(workspace, draft));
    if (isOfMentors(draft.kind) && mentorship.myRole != Role::Mentor) {
        return failure(Error::Kind::NotAllowed, codeOf(draft.kind));
    }
    WAYMARK_TRY(const Method method, workspace.method().current().result());
    WAYMARK_TRY(const IdentityCard card, workspace.identity().cardOf(mentorship.other).result());
    WAYMARK_TRY(const IdentityCard mine, workspace.identity().myCard().result());
    WAYMARK_TRY(const QString title, titleOf(method, draft));
    StatementToSign statement{.space = mentorship.space,
                              .issuerName = mine.name,
                              .holder = holderOf(card),
                              .kind = draft.kind,
                              .topic = draft.topic,
                              .title = title,
                              .text = draft.body.trimmed(),
                              .request = draft.request,
                              .supersedes = draft.supersedes,
                              .draft = draft.id.isNull() ? std::nullopt : std::optional(draft.id)};
    if (draft.kind == StatementKind::Recommendation && !statement.text.isEmpty()) {
        WAYMARK_CHECK(addEvidence(statement, workspace));
    }
    return statement;
}

}
