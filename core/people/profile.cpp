// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace waymark
{

/** One line, which may be empty. */
static Result<QString> optionalLine(const QString &text, const QString &field)
{
    return optionalText(cleaned(text).text.simplified(), field);
}

Profile::Profile(ProfileId id, PersonId person, ProfileDraft values)
    : m_id(id)
    , m_person(std::move(person))
    , m_values(std::move(values))
{
}

Result<Profile> Profile::create(ProfileId id, const PersonId &person, const ProfileDraft &draft)
{
    ProfileDraft values = draft;
    WAYMARK_TRY(values.name, requiredLine(draft.name, u"name"_s));
    WAYMARK_TRY(values.headline, optionalLine(draft.headline, u"headline"_s));
    WAYMARK_TRY(values.email, optionalLine(draft.email, u"email"_s));
    if (!values.email.isEmpty() && !looksLikeEmail(values.email)) {
        return failure(Error::Kind::Invalid, u"email"_s);
    }
    return Profile(id, person, values);
}

QString Profile::initials() const
{
    const QStringList words = m_values.name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QString letters = codePointSlice(words.first(), 0, 1);
    if (words.size() > 1) {
        letters += codePointSlice(words.last(), 0, 1);
    }
    return letters.toUpper();
}

QList<Error> Profile::problems() const
{
    QList<Error> found;
    if (m_values.name.trimmed().isEmpty()) {
        found.append(Error{Error::Kind::Blank, u"name"_s, {}});
    }
    if (!m_values.email.isEmpty() && !looksLikeEmail(m_values.email)) {
        found.append(Error{Error::Kind::Invalid, u"email"_s, {}});
    }
    return found;
}

ProfileId profileIdOf(const PersonId &person)
{
    static constexpr QUuid profiles(0x5f1d7a52, 0x6a0e, 0x4c0b, 0x9b, 0x54, 0x2b, 0x7c, 0x11, 0x90, 0x3e, 0xd1);
    return {QUuid::createUuidV5(profiles, person.key)};
}

bool looksLikeEmail(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at == address.lastIndexOf(u'@') && at < address.size() - 1 && !address.contains(u' ');
}

}
