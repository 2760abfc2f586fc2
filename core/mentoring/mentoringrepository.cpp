// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringrepository.h"

namespace waymark
{

static constexpr std::string_view selectMentorships =
    "SELECT s.key, s.id, other.person, mine.role, s.closed FROM wm_member AS mine JOIN wm_space AS s ON s.key = mine.space AND s.kind = ?2 "
    "JOIN wm_member AS other ON other.space = mine.space AND other.person <> mine.person "
    "WHERE mine.person = ?1 AND (?3 IS NULL OR mine.role = ?3) AND (?4 IS NULL OR mine.space = ?4) ORDER BY s.closed, s.key, other.person";
static constexpr std::string_view selectEngagements = "SELECT id, space, kind, track, topic, start_day, end_day, agreement, state, state_day FROM engagement "
                                                      "WHERE space = ?1 AND trashed = 0 ORDER BY start_day, id";
static constexpr std::string_view selectEngagement =
    "SELECT id, space, kind, track, topic, start_day, end_day, agreement, state, state_day FROM engagement WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view insert = "INSERT INTO engagement (id, space, kind, track, topic, start_day, end_day, agreement, state, state_day) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
static constexpr std::string_view updateOne =
    "UPDATE engagement SET kind = ?2, track = ?3, topic = ?4, start_day = ?5, end_day = ?6, agreement = ?7 WHERE id = ?1";
static constexpr std::string_view updateState = "UPDATE engagement SET state = ?2, state_day = ?3 WHERE id = ?1";

static QString text(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

static Mentorship mentorshipFromRow(const Statement &row)
{
    return {.space = SpaceKey{row.integer(0)},
            .id = SpaceId{row.blob(1)},
            .other = PersonId{row.blob(2)},
            .myRole = roleFromCode(row.text(3).toStdString()).value_or(Role::Mentee),
            .closed = row.integer(4) != 0};
}

static Engagement engagementFromRow(const Statement &row)
{
    return {.id = EngagementId{row.uuid(0)},
            .space = SpaceKey{row.integer(1)},
            .draft = {.kind = engagementKindFromCode(row.text(2)).value_or(EngagementKind::EarlyStage),
                      .track = row.text(3),
                      .topic = row.text(4),
                      .start = row.date(5),
                      .end = row.optionalDate(6),
                      .agreement = row.text(7)},
            .state = engagementStateFromCode(row.text(8)).value_or(EngagementState::Planned),
            .stateDay = row.date(9)};
}

MentoringRepository::MentoringRepository(Database &database)
    : m_database(database)
{
}

static Result<std::vector<Mentorship>> select(Database &database, const PersonId &me, std::optional<Role> myRole, std::optional<SpaceKey> space)
{
    const std::optional<QString> role = myRole ? std::optional(text(codeOf(*myRole))) : std::nullopt;
    return database.prepare(selectMentorships).and_then([&](Statement statement) {
        return statement.bind(1, me.key).bind(2, text(mentorshipKind)).bind(3, role).bind(4, space).readAll(mentorshipFromRow);
    });
}

Result<std::vector<Mentorship>> MentoringRepository::mentorships(const PersonId &me, std::optional<Role> myRole)
{
    return select(m_database, me, myRole, std::nullopt);
}

Result<std::optional<Mentorship>> MentoringRepository::mentorship(const PersonId &me, SpaceKey space)
{
    return select(m_database, me, std::nullopt, space).transform([](const std::vector<Mentorship> &found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<Engagement>> MentoringRepository::engagements(SpaceKey space)
{
    return m_database.prepare(selectEngagements).and_then([space](Statement statement) { return statement.bind(1, space).readAll(engagementFromRow); });
}

Result<std::optional<Engagement>> MentoringRepository::engagement(EngagementId id)
{
    return m_database.prepare(selectEngagement).and_then([id](Statement statement) { return statement.bind(1, id).readOne(engagementFromRow); });
}

Result<void> MentoringRepository::add(Writer &writer, const Engagement &engagement)
{
    const EngagementDraft &draft = engagement.draft;
    return writer.prepare(insert).and_then([&](Statement statement) {
        return statement.bind(1, engagement.id)
            .bind(2, engagement.space)
            .bind(3, codeOf(draft.kind))
            .bind(4, draft.track)
            .bind(5, draft.topic)
            .bind(6, draft.start)
            .bind(7, draft.end)
            .bind(8, draft.agreement)
            .bind(9, codeOf(engagement.state))
            .bind(10, engagement.stateDay)
            .run();
    });
}

Result<void> MentoringRepository::update(Writer &writer, EngagementId id, const EngagementDraft &draft)
{
    return writer.prepare(updateOne).and_then([&](Statement statement) {
        return statement.bind(1, id)
            .bind(2, codeOf(draft.kind))
            .bind(3, draft.track)
            .bind(4, draft.topic)
            .bind(5, draft.start)
            .bind(6, draft.end)
            .bind(7, draft.agreement)
            .run();
    });
}

Result<void> MentoringRepository::setState(Writer &writer, EngagementId id, EngagementState state, QDate day)
{
    return writer.prepare(updateState).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, codeOf(state)).bind(3, day).run(); });
}

}
