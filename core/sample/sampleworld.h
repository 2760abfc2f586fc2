// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampletimeline.h"
#include "workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

namespace waymark
{

/** The two people of a sample, what their data calls things, and the way between them. */
class SampleWorld
{
public:
    /** Everything outlives the world. */
    SampleWorld(Workspace &mentee, Workspace &mentor, SampleTimeline &timeline);

    [[nodiscard]] Workspace &mentee() { return m_mentee; }
    [[nodiscard]] Workspace &mentor() { return m_mentor; }
    [[nodiscard]] SampleTimeline &timeline() { return m_timeline; }
    /** "mentee" or "mentor". */
    [[nodiscard]] Workspace &named(const QString &role);
    [[nodiscard]] SpaceKey spaceOf(const Workspace &workspace) const { return &workspace == &m_mentee ? m_menteeSpace : m_mentorSpace; }

    [[nodiscard]] std::optional<QDate> day(const QJsonValue &ago) const;

    /** Founds the mentorship: invitation, acceptance, the first parcel, five words. Errors: those of the services. */
    [[nodiscard]] Result<void> meet();
    /** Parcels with everything that @p from has for the other, as files. Errors: those of ExchangeService. */
    [[nodiscard]] Result<void> carry(Workspace &from, Workspace &to);
    /** Tells that a parcel goes from @p from to the other. */
    void planParcel(int ago, QTime time, Workspace &from);
    /** Keeps the files of @p data, an array of name, type and text, with @p owner. */
    [[nodiscard]] static Result<void> attach(Workspace &workspace, RecordId owner, const QJsonValue &data);

    QHash<QString, AspirationId> aspirations;
    QHash<QString, GoalId> goals;
    QHash<QString, AssignmentId> assignments; ///< hers where she took it, else the one that he gave
    QHash<QString, AttemptId> attempts; ///< by sampleAttempt()
    QHash<QString, EngagementId> engagements;

private:
    [[nodiscard]] Result<PersonId> introduce();
    [[nodiscard]] Result<void> compareWords(const PersonId &mentor);

    Workspace &m_mentee;
    Workspace &m_mentor;
    SampleTimeline &m_timeline;
    SpaceKey m_menteeSpace;
    SpaceKey m_mentorSpace;
    QTemporaryDir m_bag; ///< where parcels lie while they travel
    int m_parcels = 0;
};

}
