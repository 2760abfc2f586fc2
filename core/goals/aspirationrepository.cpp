// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationrepository.h"

namespace waymark
{

static constexpr std::string_view selectOne =
    "SELECT id, title, vision, motivation, horizon, review_on, state, closed_on FROM aspiration WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectPage = "SELECT id, title, vision, motivation, horizon, review_on, state, closed_on FROM aspiration "
                                               "WHERE space = ?1 AND trashed = 0 AND id < ?2 ORDER BY id DESC LIMIT ?3";
static constexpr std::string_view selectReviews =
    "SELECT id, aspiration, day, decision, note FROM aspiration_review WHERE aspiration = ?1 AND trashed = 0 ORDER BY day DESC, id DESC";
static constexpr std::string_view insert =
    "INSERT INTO aspiration (id, space, title, vision, motivation, horizon, review_on, state, closed_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view updateValues = "UPDATE aspiration SET title = ?2, vision = ?3, motivation = ?4, horizon = ?5, review_on = ?6 WHERE id = ?1";
static constexpr std::string_view updateState = "UPDATE aspiration SET state = ?2, closed_on = ?3 WHERE id = ?1";
static constexpr std::string_view updateReviewOn = "UPDATE aspiration SET review_on = ?2 WHERE id = ?1";
static constexpr std::string_view insertReview = "INSERT INTO aspiration_review (id, space, aspiration, day, decision, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

static Aspiration fromRow(const Statement &row)
{
    return Aspiration::fromStore(
        AspirationId{row.uuid(0)},
        {.title = row.text(1), .vision = row.text(2), .motivation = row.text(3), .horizon = row.optionalDate(4), .reviewOn = row.optionalDate(5)},
        aspirationState(row.text(6)), row.optionalDate(7));
}

static AspirationReview reviewFromRow(const Statement &row)
{
    return {.id = AspirationReviewId{row.uuid(0)},
            .aspiration = AspirationId{row.uuid(1)},
            .day = row.optionalDate(2),
            .decision = aspirationDecision(row.text(3)),
            .note = row.text(4)};
}

AspirationRepository::AspirationRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Aspiration>> AspirationRepository::aspiration(AspirationId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<std::vector<Aspiration>> AspirationRepository::aspirations(SpaceKey space, std::optional<AspirationId> after, int count)
{
    const QByteArray below = after ? after->value.toRfc4122() : QByteArray(17, char(0xff));
    return m_database.prepare(selectPage).and_then([&](Statement statement) {
        return statement.bind(1, space).bind(2, below).bind(3, count).readAll(fromRow);
    });
}

Result<std::vector<AspirationReview>> AspirationRepository::reviews(AspirationId aspiration)
{
    return m_database.prepare(selectReviews).and_then([aspiration](Statement statement) { return statement.bind(1, aspiration).readAll(reviewFromRow); });
}

Result<void> AspirationRepository::add(Writer &writer, SpaceKey space, const Aspiration &aspiration)
{
    const AspirationDraft &values = aspiration.values();
    return writer.prepare(insert).and_then([&](Statement statement) {
        return statement.bind(1, aspiration.id())
            .bind(2, space)
            .bind(3, values.title)
            .bind(4, values.vision)
            .bind(5, values.motivation)
            .bind(6, values.horizon)
            .bind(7, values.reviewOn)
            .bind(8, codeOf(aspiration.state()))
            .bind(9, aspiration.closedOn())
            .run();
    });
}

Result<void> AspirationRepository::update(Writer &writer, AspirationId id, const AspirationDraft &values)
{
    return writer.prepare(updateValues).and_then([&](Statement statement) {
        return statement.bind(1, id)
            .bind(2, values.title)
            .bind(3, values.vision)
            .bind(4, values.motivation)
            .bind(5, values.horizon)
            .bind(6, values.reviewOn)
            .run();
    });
}

Result<void> AspirationRepository::setState(Writer &writer, AspirationId id, Aspiration::State state, std::optional<QDate> closedOn)
{
    return writer.prepare(updateState).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, codeOf(state)).bind(3, closedOn).run(); });
}

Result<void> AspirationRepository::setReviewOn(Writer &writer, AspirationId id, std::optional<QDate> day)
{
    return writer.prepare(updateReviewOn).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, day).run(); });
}

Result<void> AspirationRepository::addReview(Writer &writer, const AspirationReview &review)
{
    return writer.prepare(insertReview).and_then([&](Statement statement) {
        return statement.bind(1, review.id)
            .bind(2, privateSpace)
            .bind(3, review.aspiration)
            .bind(4, review.day)
            .bind(5, codeOf(review.decision))
            .bind(6, review.note)
            .run();
    });
}

}
