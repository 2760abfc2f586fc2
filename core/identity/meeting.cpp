// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meeting.h"

#include "cardintake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<Meeting> meetingWith(Database &database, const PersonId &person, bool isMine)
{
    WAYMARK_TRY(std::optional<Meeting> known, IdentityRepository(database).meetingWith(person));
    if (!known || known->isMine != isMine) {
        return failure(Error::Kind::NotFound, u"invitation"_s);
    }
    return *std::move(known);
}

Result<QByteArray> meeting::invite(Database &database, const Making &making, Role role)
{
    WAYMARK_TRY(const IdentityCard card, ownidentity::card(database));
    WAYMARK_TRY(const DeviceKey device, ownidentity::deviceKey(database));
    const QByteArray nonce = making.random.bytes(nonceLength);
    const Invitation invitation = Invitation::make(card, device, role, nonce, making.now);
    WAYMARK_CHECK(IdentityRepository(database).addMeeting({.invitation = invitation.id(),
                                                           .isMine = true,
                                                           .invitedAt = making.now,
                                                           .invitationFile = invitation.bytes,
                                                           .acceptanceFile = {},
                                                           .inviterNonce = nonce,
                                                           .person = {}}));
    return invitation.bytes;
}

Result<void> meeting::withdraw(Database &database, const QByteArray &invitation)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const std::optional<Meeting> known, repository.meeting(invitation));
    if (!known || !known->isMine) {
        return failure(Error::Kind::NotFound, u"invitation"_s);
    }
    if (!known->person.isNull()) {
        return failure(Error::Kind::NotPossible, u"invitation"_s);
    }
    return repository.removeMeeting(invitation);
}

static Result<QByteArray> answer(Database &database, const Making &making, const Invitation &invitation)
{
    WAYMARK_TRY(const IdentityCard card, ownidentity::card(database));
    WAYMARK_TRY(const DeviceKey device, ownidentity::deviceKey(database));
    WAYMARK_CHECK(takeCardOfMeeting(database, invitation.inviter, making.now));
    const Acceptance acceptance = Acceptance::make(invitation, card, device, making.random.bytes(nonceLength), making.now);
    WAYMARK_CHECK(IdentityRepository(database).addMeeting({.invitation = invitation.id(),
                                                           .isMine = false,
                                                           .invitedAt = making.now,
                                                           .invitationFile = invitation.bytes,
                                                           .acceptanceFile = acceptance.bytes,
                                                           .inviterNonce = {},
                                                           .person = invitation.inviter.person}));
    return acceptance.bytes;
}

Result<QByteArray> meeting::accept(Database &database, const Making &making, const QByteArray &invitation)
{
    WAYMARK_TRY(const Invitation opened, Invitation::read(invitation));
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    if (opened.inviter.person == me.person) {
        return failure(Error::Kind::NotPossible, u"self"_s);
    }
    WAYMARK_TRY(const std::optional<Meeting> before, IdentityRepository(database).meeting(opened.id()));
    return before ? Result<QByteArray>(before->acceptanceFile) : answer(database, making, opened);
}

Result<PersonId> meeting::receiveAcceptance(Database &database, const Making &making, const QByteArray &acceptance)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const Acceptance opened, Acceptance::read(acceptance));
    WAYMARK_TRY(const Author me, ownidentity::author(database));
    WAYMARK_TRY(std::optional<Meeting> known, repository.meeting(opened.invitation));
    if (!known || !known->isMine) {
        return failure(Error::Kind::Stranger, u"invitation"_s);
    }
    if (opened.invitee.person == me.person) {
        return failure(Error::Kind::NotPossible, u"self"_s);
    }
    if (!known->person.isNull()) {
        return failure(Error::Kind::AlreadyKnown, u"invitation"_s);
    }
    WAYMARK_TRY(const Invitation invitation, Invitation::read(known->invitationFile));
    WAYMARK_CHECK(takeCardOfMeeting(database, opened.invitee, making.now));
    known->acceptanceFile = acceptance;
    known->person = opened.invitee.person;
    WAYMARK_CHECK(repository.saveMeeting(*known));
    WAYMARK_CHECK(repository.setWords(known->person, fiveWords(invitation, opened, known->inviterNonce)));
    return known->person;
}

Result<Opening> meeting::openingFor(Database &database, const PersonId &person)
{
    return meetingWith(database, person, true).transform([](const Meeting &known) {
        return Opening{.invitation = known.invitation, .nonce = known.inviterNonce};
    });
}

Result<void> meeting::receiveOpening(Database &database, const PersonId &from, const Opening &opening)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(std::optional<Meeting> known, repository.meeting(opening.invitation));
    if (!known || known->isMine || known->person != from) {
        return failure(Error::Kind::NotFound, u"invitation"_s);
    }
    WAYMARK_TRY(const Invitation invitation, Invitation::read(known->invitationFile));
    WAYMARK_TRY(const Acceptance acceptance, Acceptance::read(known->acceptanceFile));
    if (!invitation.isOpenedBy(opening.nonce)) {
        return failure(Error::Kind::NotVerified, u"nonce"_s);
    }
    known->inviterNonce = opening.nonce;
    WAYMARK_CHECK(repository.saveMeeting(*known));
    return repository.setWords(from, fiveWords(invitation, acceptance, opening.nonce));
}

static Result<void> compareWords(const QString &shown, const QString &heard)
{
    const QStringList ours = shown.split(u' ');
    const QStringList theirs = heard.toLower().simplified().split(u' ');
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (theirs.value(i) != ours.at(i)) {
            return failure(Error::Kind::WrongWord, QString::number(i + 1));
        }
    }
    return theirs.size() == ours.size() ? Result<void>() : failure(Error::Kind::WrongWord, QString::number(ours.size() + 1));
}

Result<void> meeting::confirm(Database &database, const Making &making, const PersonId &person, const QString &words)
{
    IdentityRepository repository(database);
    WAYMARK_TRY(const std::optional<KnownPerson> known, repository.person(person));
    if (!known) {
        return failure(Error::Kind::NotFound, u"person"_s);
    }
    if (known->words.isEmpty()) {
        return failure(Error::Kind::NotPossible, u"words"_s);
    }
    WAYMARK_CHECK(compareWords(known->words, words));
    return repository.setConfirmed(person, making.now);
}

}
