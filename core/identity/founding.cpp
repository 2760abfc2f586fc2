// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meeting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Invitation> invitationOf(Database &database, const PersonId &person, bool isMine)
{
    WAYMARK_TRY(const std::optional<Meeting> known, IdentityRepository(database).meetingWith(person));
    if (!known || known->isMine != isMine) {
        return failure(Error::Kind::NotFound, u"invitation"_s);
    }
    return Invitation::read(known->invitationFile);
}

Result<FoundingStatement> meeting::found(Database &database, const Making &making, const PersonId &person)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const Invitation invitation, invitationOf(database, person, true));
    WAYMARK_TRY(const std::optional<QByteArray> before, repository.foundedWith(person));
    if (before) {
        return FoundingStatement::read(*before);
    }
    WAYMARK_TRY(const IdentityCard card, ownidentity::card(database));
    WAYMARK_TRY(const DeviceKey device, ownidentity::deviceKey(database));
    const DeviceCertificate *certificate = card.device(device.id());
    if (certificate == nullptr) {
        return failure(Error::Kind::Revoked, u"device"_s);
    }
    const QList<SpaceMember> members{{.person = card.person, .role = invitation.inviterRole}, {.person = person, .role = invitation.inviteeRole()}};
    WAYMARK_TRY(FoundingStatement statement, FoundingStatement::makeMentorship(*certificate, device, members, making.now, making.random));
    WAYMARK_CHECK(repository.addFounding(statement.space(), person, statement.bytes));
    return statement;
}

/** My part in @p statement must be the one that I accepted. */
static Result<void> checkMyRole(const FoundingStatement &statement, const PersonId &me, Role accepted)
{
    const auto mine = std::ranges::find(statement.members, me, &SpaceMember::person);
    if (mine == statement.members.end()) {
        return failure(Error::Kind::NotForMe, u"members"_s);
    }
    return mine->role == accepted ? Result<void>() : failure(Error::Kind::NotAllowed, u"role"_s);
}

Result<FoundingStatement> meeting::join(Database &database, const QByteArray &statement)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(FoundingStatement opened, FoundingStatement::read(statement));
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    if (opened.owner != me.person) {
        const Result<Invitation> invitation = invitationOf(database, opened.owner, false);
        if (!invitation) {
            return failure(Error::Kind::Stranger, u"owner"_s);
        }
        WAYMARK_CHECK(checkMyRole(opened, me.person, invitation->inviteeRole()));
    }
    const auto other = std::ranges::find_if(opened.members, [&me](const SpaceMember &member) { return member.person != me.person; });
    WAYMARK_CHECK(repository.addFounding(opened.space(), other->person, statement));
    return opened;
}

}
