// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundingstatement.h"

#include "cbormapreader.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Certificate = 1,
    Kind = 2,
    Members = 3, ///< [[key, role], …], keys ascending
    Nonce = 4,
    Founded = 5,
};
}

static constexpr qsizetype founderNonceLength = 16;
static constexpr qsizetype maximumKindBytes = 64;

static QCborArray arrayOf(QList<SpaceMember> members)
{
    std::ranges::sort(members);
    QCborArray array;
    for (const SpaceMember &member : std::as_const(members)) {
        const std::string_view role = codeOf(member.role);
        array.append(QCborArray{member.person.key, QLatin1StringView(role.data(), static_cast<qsizetype>(role.size()))});
    }
    return array;
}

static Result<SpaceMember> memberFrom(const QCborValue &value)
{
    const QCborArray pair = value.toArray();
    const PersonId person{pair.at(0).toByteArray()};
    if (pair.size() != 2 || person.key.size() != publicKeyLength || !pair.at(1).isString()) {
        return failure(Error::Kind::Invalid, u"members"_s);
    }
    const std::optional<Role> role = roleFromCode(pair.at(1).toString().toStdString());
    if (!role || *role == Role::Self) {
        return failure(Error::Kind::Newer, u"role"_s);
    }
    return SpaceMember{.person = person, .role = *role};
}

static Result<QList<SpaceMember>> membersFrom(const QList<QCborValue> &values)
{
    QList<SpaceMember> result;
    for (const QCborValue &value : values) {
        WAYMARK_TRY(const SpaceMember member, memberFrom(value));
        if (!result.isEmpty() && member.person <= result.last().person) {
            return failure(Error::Kind::Invalid, u"members"_s);
        }
        result += member;
    }
    return result;
}

static Result<void> checkMembers(const FoundingStatement &statement)
{
    if (statement.kind != FoundingStatement::mentorship) {
        return failure(Error::Kind::Newer, u"kind"_s);
    }
    const auto isOwner = [&statement](const SpaceMember &member) { return member.person == statement.owner; };
    const bool isPair = statement.members.size() == 2 && statement.members.first().role != statement.members.last().role;
    if (!isPair || std::ranges::none_of(statement.members, isOwner)) {
        return failure(Error::Kind::Invalid, u"members"_s);
    }
    return {};
}

Result<FoundingStatement> FoundingStatement::makeMentorship(const DeviceCertificate &certificate, const DeviceKey &device, const QList<SpaceMember> &members,
                                                            qint64 founded, Random &random)
{
    QCborMap map;
    map.insert(Certificate, certificate.bytes);
    map.insert(Kind, mentorship);
    map.insert(Members, arrayOf(members));
    map.insert(Nonce, random.bytes(founderNonceLength));
    map.insert(Founded, founded);
    return read(device.signedBytes<Purpose::FoundingStatement>(map.toCborValue().toCbor()));
}

Result<FoundingStatement> FoundingStatement::read(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes) {
        return failure(Error::Kind::TooLarge, u"founding-statement"_s);
    }
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::FoundingStatement, bytes));
    CborMapReader reader(opened.payload);
    const QByteArray encodedCertificate = reader.bytes(Certificate, 1, DeviceCertificate::maximumBytes);
    FoundingStatement result;
    result.kind = reader.text(Kind, maximumKindBytes);
    const QList<QCborValue> members = reader.array(Members, maximumMembers);
    (void)reader.bytes(Nonce, founderNonceLength);
    result.founded = reader.instant(Founded);
    result.bytes = bytes;
    WAYMARK_CHECK(reader.finish());
    WAYMARK_TRY(const DeviceCertificate certificate, DeviceCertificate::read(encodedCertificate));
    if (certificate.signingKey != opened.signer) {
        return failure(Error::Kind::Stranger, u"device"_s);
    }
    result.owner = certificate.person;
    WAYMARK_TRY(result.members, membersFrom(members));
    WAYMARK_CHECK(checkMembers(result));
    return result;
}

}
