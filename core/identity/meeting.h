// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "acceptance.h"
#include "foundingstatement.h"
#include "identityrepository.h"
#include "ownidentity.h"

namespace waymark
{

/** What the inviter's first packet carries, so that the other side can make the five words. */
struct Opening {
    QByteArray invitation; ///< its id, 32 bytes
    QByteArray nonce; ///< 32 bytes

    bool operator==(const Opening &) const = default;
};

/**
 * How two people meet, step by step. Plain functions over the file's tables, each inside a transaction of its caller;
 * their Errors are, besides those named, those of IdentityRepository.
 */
namespace meeting
{
/** 1, the inviter: the file of a new invitation, in which I am @p role (Mentee or Mentor). */
[[nodiscard]] Result<QByteArray> invite(Database &database, const Making &making, Role role);
/** Takes back an invitation that nobody accepted. Errors: NotFound; NotPossible where it was accepted. */
[[nodiscard]] Result<void> withdraw(Database &database, const QByteArray &invitation);

/**
 * 2, the invitee: the file that answers @p invitation; the same file when asked again. The inviter is known from here on.
 * Errors: those of Invitation::read; NotPossible "self" for an invitation of my own; those of takeDevices().
 */
[[nodiscard]] Result<QByteArray> accept(Database &database, const Making &making, const QByteArray &invitation);

/**
 * 3, the inviter: takes the answer in; gives who answered, whose five words are there from here on.
 * Errors: those of Acceptance::read; Stranger "invitation" where it answers none of mine; AlreadyKnown where this, or
 * another answer, was taken in before; NotPossible "self"; those of takeDevices().
 */
[[nodiscard]] Result<PersonId> receiveAcceptance(Database &database, const Making &making, const QByteArray &acceptance);

/** 4, the inviter: what the first packet to @p person carries. Errors: NotFound where I did not invite that person. */
[[nodiscard]] Result<Opening> openingFor(Database &database, const PersonId &person);
/**
 * 5, the invitee: takes in what the first packet of @p from carried; the five words are there from here on.
 * Errors: NotFound where I accepted no such invitation of @p from; NotVerified "nonce" where it is not what the
 * invitation committed to.
 */
[[nodiscard]] Result<void> receiveOpening(Database &database, const PersonId &from, const Opening &opening);

/**
 * 6, both: the person heard the same @p words from the other. Blanks and capitals are not counted.
 * Errors: NotFound "person"; NotPossible "words" where there are none yet; WrongWord, with the first wrong one in the
 * field, counted from 1.
 */
[[nodiscard]] Result<void> confirm(Database &database, const Making &making, const PersonId &person, const QString &words);

/**
 * Founds the mentorship with somebody who accepted an invitation of mine; the same statement when asked again.
 * Errors: NotFound where I did not invite that person.
 */
[[nodiscard]] Result<FoundingStatement> found(Database &database, const Making &making, const PersonId &person);
/**
 * Takes in the founding statement of a mentorship that I am to be in.
 * Errors: those of FoundingStatement::read; Stranger "owner" where its owner is not known; NotForMe where I am no
 * member; NotAllowed "role" where the roles are not those of the invitation.
 */
[[nodiscard]] Result<FoundingStatement> join(Database &database, const QByteArray &statement);
}

}
