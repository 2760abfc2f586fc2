// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view insertMeeting =
    "INSERT INTO identity_meeting (invitation, is_mine, invited_at, invitation_file, acceptance_file, inviter_nonce, person) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static constexpr std::string_view updateMeeting =
    "UPDATE identity_meeting SET is_mine = ?2, invited_at = ?3, invitation_file = ?4, acceptance_file = ?5, inviter_nonce = ?6, person = ?7 "
    "WHERE invitation = ?1";
static constexpr std::string_view selectMeeting =
    "SELECT invitation, is_mine, invited_at, invitation_file, acceptance_file, inviter_nonce, person FROM identity_meeting WHERE invitation = ?1";
static constexpr std::string_view selectMeetingWith =
    "SELECT invitation, is_mine, invited_at, invitation_file, acceptance_file, inviter_nonce, person FROM identity_meeting "
    "WHERE person = ?1 ORDER BY invited_at DESC, invitation LIMIT 1";
static constexpr std::string_view selectOpen =
    "SELECT invitation, is_mine, invited_at, invitation_file, acceptance_file, inviter_nonce, person FROM identity_meeting "
    "WHERE is_mine = 1 AND person IS NULL ORDER BY invited_at DESC, invitation";
static constexpr std::string_view deleteMeeting = "DELETE FROM identity_meeting WHERE invitation = ?1";
static constexpr std::string_view insertFounding =
    "INSERT INTO identity_founding (space, person, statement) VALUES (?1, ?2, ?3) ON CONFLICT (space) DO NOTHING";
static constexpr std::string_view selectFoundedWith = "SELECT statement FROM identity_founding WHERE person = ?1 ORDER BY space LIMIT 1";
static constexpr std::string_view selectFounding = "SELECT statement FROM identity_founding WHERE space = ?1";

static Meeting meetingFrom(const Statement &row)
{
    return {.invitation = row.blob(0),
            .isMine = row.integer(1) != 0,
            .invitedAt = row.integer(2),
            .invitationFile = row.blob(3),
            .acceptanceFile = row.blob(4),
            .inviterNonce = row.blob(5),
            .person = {row.blob(6)}};
}

/** NULL for what is not known yet. */
static std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

static Result<void> write(Database &database, std::string_view sql, const Meeting &meeting)
{
    WAYMARK_TRY(Statement statement, database.prepare(sql));
    return statement.bind(1, meeting.invitation)
        .bind(2, meeting.isMine)
        .bind(3, meeting.invitedAt)
        .bind(4, meeting.invitationFile)
        .bind(5, orNull(meeting.acceptanceFile))
        .bind(6, orNull(meeting.inviterNonce))
        .bind(7, orNull(meeting.person.key))
        .run();
}

Result<void> IdentityRepository::addMeeting(const Meeting &meeting)
{
    return write(m_database, insertMeeting, meeting);
}

Result<void> IdentityRepository::saveMeeting(const Meeting &meeting)
{
    return write(m_database, updateMeeting, meeting);
}

Result<std::optional<Meeting>> IdentityRepository::meeting(const QByteArray &invitation)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMeeting));
    return statement.bind(1, invitation).readOne(meetingFrom);
}

Result<std::optional<Meeting>> IdentityRepository::meetingWith(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMeetingWith));
    return statement.bind(1, person.key).readOne(meetingFrom);
}

Result<std::vector<Meeting>> IdentityRepository::openInvitations()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOpen));
    return statement.readAll(meetingFrom);
}

Result<void> IdentityRepository::removeMeeting(const QByteArray &invitation)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteMeeting));
    return statement.bind(1, invitation).run();
}

Result<void> IdentityRepository::addFounding(const SpaceId &space, const PersonId &person, const QByteArray &statement)
{
    WAYMARK_TRY(Statement insert, m_database.prepare(insertFounding));
    return insert.bind(1, space.bytes).bind(2, person.key).bind(3, statement).run();
}

Result<std::optional<QByteArray>> IdentityRepository::foundedWith(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectFoundedWith));
    return statement.bind(1, person.key).readOne([](const Statement &row) { return row.blob(0); });
}

Result<QByteArray> IdentityRepository::founding(const SpaceId &space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectFounding));
    WAYMARK_TRY(const auto bytes, statement.bind(1, space.bytes).readOne([](const Statement &row) { return row.blob(0); }));
    if (!bytes) {
        return failure(Error::Kind::NotFound, u"space"_s);
    }
    return *bytes;
}

}
