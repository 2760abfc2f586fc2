// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcommands.h"

#include "authority.h"
#include "statementrepository.h"
#include "text.h"
#include "writer.h"

using namespace Qt::StringLiterals;

namespace waymark::RecordCommand
{

Result<StatementRequestId> ask(Writer &writer, const StatementAsk &ask, const CredentialSigner &signer)
{
    WAYMARK_TRY(const StatementAsk checked, checkedAsk(ask));
    WAYMARK_TRY(const std::optional<Role> role, roleIn(writer.database(), checked.space, writer.me()));
    if (role == Role::Mentor && isOfMentors(checked.kind)) {
        return failure(Error::Kind::NotAllowed, u"request"_s);
    }
    const StatementRequest request{.id = writer.newId<StatementRequestId>(),
                                   .space = checked.space,
                                   .kind = codeOf(checked.kind),
                                   .topic = checked.topic,
                                   .body = checked.body,
                                   .wantedBy = checked.wantedBy,
                                   .asker = signer.did(),
                                   .askedAt = writer.now(),
                                   .answer = {}};
    WAYMARK_CHECK(StatementRepository::add(writer, request));
    return request.id;
}

Result<void> takeBack(Writer &writer, StatementRequestId id)
{
    WAYMARK_TRY(const auto request, StatementRepository(writer.database()).request(id));
    if (!request) {
        return failure(Error::Kind::NotFound, u"request"_s);
    }
    return request->answer ? failure(Error::Kind::NotPossible, u"request"_s) : writer.remove(id.value);
}

Result<StatementDraftId> saveStatementDraft(Writer &writer, StatementDraft draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(draft.body, optionalText(draft.body, u"body"_s));
    if (draft.subject.isEmpty()) {
        return failure(Error::Kind::Invalid, u"holder"_s);
    }
    if (draft.id.isNull()) {
        draft.id = writer.newId<StatementDraftId>();
        WAYMARK_CHECK(StatementRepository::addDraft(writer, draft));
        return draft.id;
    }
    writer.basedOn(draft.id.value, seen);
    WAYMARK_CHECK(StatementRepository::updateDraft(writer, draft));
    return draft.id;
}

}
