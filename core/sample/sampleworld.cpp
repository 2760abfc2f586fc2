// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleworld.h"

#include "sampledata.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark
{

SampleWorld::SampleWorld(Workspace &mentee, Workspace &mentor, SampleTimeline &timeline)
    : m_mentee(mentee)
    , m_mentor(mentor)
    , m_timeline(timeline)
{
}

Workspace &SampleWorld::named(const QString &role)
{
    return role == "mentor"_L1 ? m_mentor : m_mentee;
}

std::optional<QDate> SampleWorld::day(const QJsonValue &ago) const
{
    return SampleData::number(ago).transform([this](int days) { return m_timeline.day(days); });
}

Result<PersonId> SampleWorld::introduce()
{
    WAYMARK_TRY(const QByteArray invitation, m_mentee.identity().invite(Role::Mentee).result());
    WAYMARK_TRY(const QByteArray acceptance, m_mentor.identity().accept(invitation).result());
    return m_mentee.identity().receiveAcceptance(acceptance).result();
}

Result<void> SampleWorld::compareWords(const PersonId &mentor)
{
    WAYMARK_TRY(const KnownPerson known, m_mentee.identity().person(mentor).result());
    WAYMARK_CHECK(m_mentee.identity().confirm(mentor, known.words).result());
    return m_mentor.identity().confirm(m_mentee.me(), known.words).result();
}

Result<void> SampleWorld::meet()
{
    WAYMARK_TRY(const PersonId mentor, introduce());
    WAYMARK_TRY(const FoundedSpace founded, m_mentee.identity().found(mentor).result());
    m_menteeSpace = founded.space;
    WAYMARK_CHECK(carry(m_mentee, m_mentor));
    WAYMARK_TRY(const std::vector<Mentorship> mentees, m_mentor.mentoring().mentees().result());
    if (mentees.empty()) {
        return failure(Error::Kind::NotFound, u"mentorship"_s);
    }
    m_mentorSpace = mentees.front().space;
    return compareWords(mentor);
}

Result<void> SampleWorld::carry(Workspace &from, Workspace &to)
{
    const QString folder = m_bag.filePath(QString::number(++m_parcels));
    if (!QDir().mkpath(folder)) {
        return failure(Error::Kind::ReadOnly, u"folder"_s);
    }
    WAYMARK_TRY(const QStringList parcels, from.exchange().send({.person = to.me(), .folder = folder}).result());
    for (const QString &parcel : parcels) {
        WAYMARK_TRY(const ReceiveReport report, to.exchange().receive(parcel).result());
        if (!report.refused.isEmpty() || !report.refusedPackets.isEmpty() || !report.questions.isEmpty()) {
            return failure(Error::Kind::NotAllowed, u"parcel"_s);
        }
    }
    return QDir(folder).removeRecursively() ? Result<void>() : failure(Error::Kind::Storage, u"parcel"_s);
}

void SampleWorld::planParcel(int ago, QTime time, Workspace &from)
{
    Workspace &to = &from == &m_mentee ? m_mentor : m_mentee;
    m_timeline.at(ago, time, u"parcel"_s, [this, &from, &to] { return carry(from, to); });
}

Result<void> SampleWorld::attach(Workspace &workspace, RecordId owner, const QJsonValue &data)
{
    for (const QJsonValue &file : data.toArray()) {
        const QByteArray bytes = SampleData::text(file["text"_L1]).toUtf8();
        WAYMARK_CHECK(workspace.attachments().addBytes(owner, file["name"_L1].toString(), file["type"_L1].toString(), bytes).result());
    }
    return {};
}

}
