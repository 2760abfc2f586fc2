// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QList>
#include <QString>

#include <optional>

namespace waymark
{

using ProfileId = Id<struct ProfileTag>;

/** What a form about a person holds. */
struct ProfileDraft {
    QString name;
    /** What the person does, in one line. */
    QString headline;
    QString email;
    /** The attachment with the photo. */
    std::optional<RecordId> photo;
    bool mentee = false;
    bool mentor = false;
    bool coordinator = false;

    bool operator==(const ProfileDraft &) const = default;
};

/**
 * The profile of a person. The original stands in the private space of the person it is about; each mentorship that
 * it is shared with holds a copy.
 */
class Profile
{
public:
    /** Errors: Blank ("name"), TooLong (any text), Invalid ("email"). */
    [[nodiscard]] static Result<Profile> create(ProfileId id, const PersonId &person, const ProfileDraft &draft);
    /** What stands in the store, as it stands: merged edits may break a rule. */
    [[nodiscard]] static Profile fromStore(ProfileId id, const PersonId &person, const ProfileDraft &draft) { return {id, person, draft}; }

    [[nodiscard]] ProfileId id() const { return m_id; }
    /** Whom the profile says it is about; who wrote it is known from its history alone. */
    [[nodiscard]] const PersonId &person() const { return m_person; }
    [[nodiscard]] const ProfileDraft &values() const { return m_values; }
    /** Up to two letters for a picture where there is no photo; empty where the name has none. */
    [[nodiscard]] QString initials() const;
    /** The rules that what stands here breaks, as create() would name them. */
    [[nodiscard]] QList<Error> problems() const;

    bool operator==(const Profile &) const = default;

private:
    Profile(ProfileId id, PersonId person, ProfileDraft values);

    ProfileId m_id;
    PersonId m_person;
    ProfileDraft m_values;
};

/** The id of the original of @p person's profile: the same on each of the person's devices. */
[[nodiscard]] ProfileId profileIdOf(const PersonId &person);

/** Whether mail could be sent to @p address: one @ with something on both sides, no space. */
[[nodiscard]] bool looksLikeEmail(const QString &address);

}
