// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipeople.h"

#include "didkey.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static bool isNamed(const KnownPerson &person, const QString &text)
{
    return person.name.compare(text, Qt::CaseInsensitive) == 0 || didOf(person.person) == text || shortDid(person.person) == text;
}

Result<KnownPerson> personNamed(Workspace &workspace, const QString &text)
{
    static constexpr qint64 everybody = 10'000;
    WAYMARK_TRY(const auto people, workspace.identity().people(everybody).result());
    std::vector<KnownPerson> found;
    std::ranges::copy_if(people, std::back_inserter(found), [&text](const KnownPerson &person) { return isNamed(person, text); });
    if (found.size() > 1) {
        return failure(Error::Kind::NotFound, u"one person: several have that name; name one by did"_s);
    }
    return found.empty() ? failure(Error::Kind::NotFound, u"person"_s) : Result<KnownPerson>(found.front());
}

QString nameOf(Workspace &workspace, const PersonId &person)
{
    if (person == workspace.me()) {
        return u"you"_s;
    }
    const Result<KnownPerson> known = workspace.identity().person(person).result();
    return known ? shown(known->name) : shortDid(person);
}

Result<Mentorship> mentorshipWith(Workspace &workspace, const QString &name, std::optional<Role> myRole)
{
    WAYMARK_TRY(auto mentorships, workspace.mentoring().mentorships().result());
    if (!name.isEmpty()) {
        WAYMARK_TRY(const KnownPerson person, personNamed(workspace, name));
        std::erase_if(mentorships, [&person](const Mentorship &mentorship) { return mentorship.other != person.person; });
    }
    std::erase_if(mentorships, [&](const Mentorship &mentorship) { return mentorship.closed || (myRole && mentorship.myRole != *myRole); });
    if (mentorships.size() > 1) {
        return failure(Error::Kind::NotFound, u"single mentorship: say with whom by --with"_s);
    }
    return mentorships.empty() ? failure(Error::Kind::NotFound, u"mentorship"_s) : Result<Mentorship>(mentorships.front());
}

QCommandLineOption withOption()
{
    return option(u"with"_s, u"Name or did of the other person of the mentorship; the only one if left out."_s, u"PERSON"_s);
}

}
