// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peopleschema.h"

namespace waymark
{

static constexpr const char *version1 = R"(
CREATE TABLE profile (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    person BLOB NOT NULL DEFAULT x'',
    name TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    photo BLOB,
    mentee INTEGER NOT NULL DEFAULT 0,
    mentor INTEGER NOT NULL DEFAULT 0,
    coordinator INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX profile_by_space ON profile (space, name, id) WHERE trashed = 0;
CREATE INDEX profile_by_person ON profile (person, space, id) WHERE trashed = 0;

CREATE TABLE profile_share (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    profile BLOB NOT NULL DEFAULT x'',
    copy BLOB NOT NULL DEFAULT x'',
    with_email INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX profile_share_by_profile ON profile_share (profile, copy) WHERE trashed = 0;
)";

static RecordType profileType()
{
    return {.number = PeopleType::Profile,
            .table = "profile",
            .fields = {{10, "person", {"person"}},
                       {11, "name", {"name"}},
                       {12, "headline", {"headline"}},
                       {13, "email", {"email"}},
                       {14, "photo", {"photo"}},
                       {15, "mentee", {"mentee"}},
                       {16, "mentor", {"mentor"}},
                       {17, "coordinator", {"coordinator"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"name", "headline", "email"},
            .authority = {{Role::Mentee, true, Reach::Own, Reach::Own}, {Role::Mentor, true, Reach::Own, Reach::Own}}};
}

/** Stands in the private space alone: nobody has a role that may write it elsewhere. */
static RecordType shareType()
{
    return {.number = PeopleType::ProfileShare,
            .table = "profile_share",
            .fields = {{10, "profile", {"profile"}}, {11, "copy", {"copy"}}, {12, "with-email", {"with_email"}}},
            .editing = Editing::Shared,
            .ownerColumn = "profile",
            .searchColumns = {},
            .authority = {}};
}

ConceptSchema peopleSchema()
{
    return {.types = {profileType(), shareType()}, .migrations = {{1, version1}}};
}

}
