// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrepository.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace waymark
{

static constexpr std::string_view selectPage =
    "SELECT s.id, s.space, s.starts_at, s.zone, s.planned_minutes, s.place, s.agenda, s.notes, s.decisions, s.state, s.parking, s.learned_mentee, "
    "s.learned_mentor, "
    "(SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT count(*) FROM session_action AS a WHERE a.session = s.id AND a.space = s.space AND a.trashed = 0 AND a.done_on IS NULL) "
    "FROM session AS s WHERE s.space = ?1 AND s.trashed = 0 AND (ifnull(s.starts_at, 9223372036854775807), s.id) < (?2, ?3) "
    "ORDER BY ifnull(s.starts_at, 9223372036854775807) DESC, s.id DESC LIMIT ?4";
static constexpr std::string_view selectEverywhere =
    "SELECT s.id, s.space, s.starts_at, s.zone, s.planned_minutes, s.place, s.agenda, s.notes, s.decisions, s.state, s.parking, s.learned_mentee, "
    "s.learned_mentor, "
    "(SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT count(*) FROM session_action AS a WHERE a.session = s.id AND a.space = s.space AND a.trashed = 0 AND a.done_on IS NULL) "
    "FROM session AS s WHERE s.trashed = 0 AND ifnull(s.starts_at, 9223372036854775807) <= ?1 "
    "AND (ifnull(s.starts_at, 9223372036854775807), s.id) < (?1, ?2) "
    "ORDER BY ifnull(s.starts_at, 9223372036854775807) DESC, s.id DESC LIMIT ?3";
static constexpr std::string_view selectComing =
    "SELECT s.id, s.space, s.starts_at, s.zone, s.planned_minutes, s.place, s.agenda, s.notes, s.decisions, s.state, s.parking, s.learned_mentee, "
    "s.learned_mentor, "
    "(SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT count(*) FROM session_action AS a WHERE a.session = s.id AND a.space = s.space AND a.trashed = 0 AND a.done_on IS NULL) "
    "FROM session AS s WHERE s.trashed = 0 AND s.state = 'planned' AND ifnull(s.starts_at, 9223372036854775807) > ?1 "
    "AND (s.starts_at IS NULL OR s.starts_at > ?2 - s.planned_minutes * 60000) ORDER BY ifnull(s.starts_at, 9223372036854775807), s.id LIMIT ?3";
static constexpr std::string_view selectRow =
    "SELECT s.id, s.space, s.starts_at, s.zone, s.planned_minutes, s.place, s.agenda, s.notes, s.decisions, s.state, s.parking, s.learned_mentee, "
    "s.learned_mentor, "
    "(SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT count(*) FROM session_action AS a WHERE a.session = s.id AND a.space = s.space AND a.trashed = 0 AND a.done_on IS NULL) "
    "FROM session AS s WHERE s.id = ?1 AND s.trashed = 0";
static constexpr std::string_view selectOne = "SELECT id, space, starts_at, zone, planned_minutes, place, agenda, notes, decisions, state, parking, "
                                              "learned_mentee, learned_mentor FROM session WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectBefore =
    "SELECT starts_at, zone FROM session WHERE space = ?1 AND trashed = 0 AND state <> 'cancelled' "
    "AND ifnull(starts_at, 9223372036854775807) < ?2 ORDER BY ifnull(starts_at, 9223372036854775807) DESC, id DESC LIMIT 1";
static constexpr std::string_view selectLedger =
    "SELECT s.id, s.space, s.starts_at, s.zone, s.planned_minutes, "
    "(SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0) AS hers, "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0) AS his "
    "FROM session AS s WHERE s.trashed = 0 AND s.state <> 'cancelled' AND (s.state = 'held' OR hers IS NOT NULL OR his IS NOT NULL) "
    "AND ifnull(s.starts_at, 9223372036854775807) <= ?1 AND (ifnull(s.starts_at, 9223372036854775807), s.id) < (?1, ?2) "
    "ORDER BY ifnull(s.starts_at, 9223372036854775807) DESC, s.id DESC LIMIT ?3";
static constexpr std::string_view selectHours =
    "SELECT (SELECT minutes FROM mentee_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0), "
    "(SELECT minutes FROM mentor_hours AS h WHERE h.session = s.id AND h.space = s.space AND h.trashed = 0) FROM session AS s WHERE s.id = ?1";
static constexpr std::string_view selectAgreed =
    "SELECT ifnull(sum(his.minutes), 0) FROM session AS s JOIN mentor_hours AS his ON his.session = s.id AND his.space = s.space AND his.trashed = 0 "
    "JOIN mentee_hours AS hers ON hers.session = s.id AND hers.space = s.space AND hers.trashed = 0 AND hers.minutes = his.minutes "
    "WHERE s.space = ?1 AND s.trashed = 0";
static constexpr std::string_view selectActions =
    "SELECT id, session, title, whose, due, done_on FROM session_action WHERE session = ?1 AND trashed = 0 ORDER BY id";
static constexpr std::string_view selectOpenActions =
    "SELECT id, session, title, whose, due, done_on FROM session_action WHERE space = ?1 AND trashed = 0 AND done_on IS NULL "
    "ORDER BY ifnull(due, '9999-12-32'), id";
static constexpr std::string_view selectCarriedOpen =
    "SELECT a.id, a.session, a.title, a.whose, a.due, a.done_on FROM session_action AS a "
    "JOIN session AS s ON s.id = a.session AND s.trashed = 0 AND ifnull(s.starts_at, 9223372036854775807) < ?2 "
    "WHERE a.space = ?1 AND a.trashed = 0 AND a.done_on IS NULL ORDER BY ifnull(a.due, '9999-12-32'), a.id";
static constexpr std::string_view selectCarriedDone =
    "SELECT a.id, a.session, a.title, a.whose, a.due, a.done_on FROM session_action AS a "
    "JOIN session AS s ON s.id = a.session AND s.trashed = 0 AND ifnull(s.starts_at, 9223372036854775807) < ?2 "
    "WHERE a.space = ?1 AND a.trashed = 0 AND a.done_on IS NOT NULL AND a.done_on >= ?3 ORDER BY a.done_on, a.id";
static constexpr std::string_view selectAction = "SELECT id, session, title, whose, due, done_on FROM session_action WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectSessionOfAction = "SELECT session FROM session_action WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectSessionOfNote = "SELECT session FROM session_note WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectNote = "SELECT body FROM session_note WHERE id = ?1 AND trashed = 0";

static constexpr std::string_view insert = "INSERT INTO session (id, space, starts_at, zone, planned_minutes, place, agenda, notes, decisions, state, "
                                           "parking, learned_mentee, learned_mentor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
static constexpr std::string_view updateOne = "UPDATE session SET starts_at = ?2, zone = ?3, planned_minutes = ?4, place = ?5, agenda = ?6, notes = ?7, "
                                              "decisions = ?8, parking = ?9, learned_mentee = ?10, learned_mentor = ?11 WHERE id = ?1";
static constexpr std::string_view updateState = "UPDATE session SET state = ?2 WHERE id = ?1";
static constexpr std::string_view insertAction =
    "INSERT INTO session_action (id, space, session, title, whose, due, done_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static constexpr std::string_view updateOneAction = "UPDATE session_action SET title = ?2, whose = ?3, due = ?4, done_on = ?5 WHERE id = ?1";
static constexpr std::string_view upsertNote =
    "INSERT INTO session_note (id, space, session, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
static constexpr std::string_view upsertMenteeHours =
    "INSERT INTO mentee_hours (id, space, session, minutes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET minutes = excluded.minutes";
static constexpr std::string_view upsertMentorHours =
    "INSERT INTO mentor_hours (id, space, session, minutes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET minutes = excluded.minutes";

static MentoringSession sessionFromRow(const Statement &row)
{
    return {.id = SessionId{row.uuid(0)},
            .space = SpaceKey{row.integer(1)},
            .draft = {.startsAt = row.optionalInteger(2),
                      .zone = row.text(3),
                      .plannedMinutes = static_cast<int>(row.integer(4)),
                      .place = row.text(5),
                      .agenda = row.text(6),
                      .notes = row.text(7),
                      .decisions = row.text(8),
                      .parking = row.text(10),
                      .learnedMentee = row.text(11),
                      .learnedMentor = row.text(12)},
            .state = sessionStateFromCode(row.text(9))};
}

static std::optional<int> minutesAt(const Statement &row, int column)
{
    return row.optionalInteger(column).transform([](qint64 minutes) { return static_cast<int>(minutes); });
}

static SessionRow rowFromRow(const Statement &row)
{
    const MentoringSession session = sessionFromRow(row);
    return {.key = {.startsAt = session.draft.startsAt, .id = session.id},
            .session = session,
            .hours = {.mentee = minutesAt(row, 13), .mentor = minutesAt(row, 14)},
            .openActions = static_cast<int>(row.integer(15))};
}

static SessionAction actionFromRow(const Statement &row)
{
    return {.id = SessionActionId{row.uuid(0)},
            .session = SessionId{row.uuid(1)},
            .draft = {.title = row.text(2), .whose = roleFromCode(row.text(3).toStdString()).value_or(Role::Mentee), .due = row.optionalDate(4)},
            .doneOn = row.optionalDate(5)};
}

static QString codeText(Role role)
{
    const std::string_view code = codeOf(role);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

RecordId sessionNoteId(SessionId session)
{
    return QUuid::createUuidV5(session.value, QByteArrayLiteral("session_note"));
}

SessionRepository::SessionRepository(Database &database)
    : m_database(database)
{
}

static constexpr qint64 noTime = std::numeric_limits<qint64>::max();
static const QByteArray &behindAll()
{
    static const QByteArray id(16, '\xff');
    return id;
}

Result<std::vector<SessionRow>> SessionRepository::sessions(SpaceKey space, const std::optional<SessionKey> &after, int count)
{
    return m_database.prepare(selectPage).and_then([&](Statement statement) {
        return statement.bind(1, space)
            .bind(2, after ? after->startsAt.value_or(noTime) : noTime)
            .bind(3, after ? after->id.value.toRfc4122() : behindAll())
            .bind(4, count)
            .readAll(rowFromRow);
    });
}

Result<std::vector<SessionRow>> SessionRepository::everywhere(const std::optional<SessionKey> &after, int count)
{
    return m_database.prepare(selectEverywhere).and_then([&](Statement statement) {
        return statement.bind(1, after ? after->startsAt.value_or(noTime) : noTime)
            .bind(2, after ? after->id.value.toRfc4122() : behindAll())
            .bind(3, count)
            .readAll(rowFromRow);
    });
}

Result<std::vector<SessionRow>> SessionRepository::coming(qint64 now, int count)
{
    static constexpr qint64 longestMs = qint64(longestSession) * 60'000;
    return m_database.prepare(selectComing).and_then([&](Statement statement) {
        return statement.bind(1, now - longestMs).bind(2, now).bind(3, count).readAll(rowFromRow);
    });
}

Result<std::vector<SessionRow>> SessionRepository::among(const std::vector<SessionId> &ids)
{
    std::vector<SessionRow> rows;
    for (const SessionId id : ids) {
        WAYMARK_TRY(const auto row, m_database.prepare(selectRow).and_then([id](Statement statement) { return statement.bind(1, id).readOne(rowFromRow); }));
        if (row) {
            rows.push_back(*row);
        }
    }
    return rows;
}

Result<std::vector<SessionLedgerRow>> SessionRepository::ledger(const std::optional<SessionKey> &after, int count)
{
    const auto read = [](const Statement &row) {
        return SessionLedgerRow{.id = SessionId{row.uuid(0)},
                                .space = SpaceKey{row.integer(1)},
                                .startsAt = row.optionalInteger(2),
                                .zone = row.text(3),
                                .plannedMinutes = static_cast<int>(row.integer(4)),
                                .hours = {.mentee = minutesAt(row, 5), .mentor = minutesAt(row, 6)}};
    };
    return m_database.prepare(selectLedger).and_then([&](Statement statement) {
        return statement.bind(1, after ? after->startsAt.value_or(noTime) : noTime)
            .bind(2, after ? after->id.value.toRfc4122() : behindAll())
            .bind(3, count)
            .readAll(read);
    });
}

Result<std::optional<SessionId>> SessionRepository::sessionOf(std::string_view table, RecordId id)
{
    if (table == "session") {
        return SessionId{id};
    }
    const auto read = [](const Statement &row) { return SessionId{row.uuid(0)}; };
    return m_database.prepare(table == "session_action" ? selectSessionOfAction : selectSessionOfNote).and_then([&](Statement statement) {
        return statement.bind(1, id).readOne(read);
    });
}

Result<std::optional<MentoringSession>> SessionRepository::session(SessionId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(sessionFromRow); });
}

Result<SessionHours> SessionRepository::hours(SessionId id)
{
    const auto read = [](const Statement &row) { return SessionHours{.mentee = minutesAt(row, 0), .mentor = minutesAt(row, 1)}; };
    return m_database.prepare(selectHours)
        .and_then([&](Statement statement) { return statement.bind(1, id).readOne(read); })
        .transform([](const std::optional<SessionHours> &hours) { return hours.value_or(SessionHours()); });
}

Result<qint64> SessionRepository::agreedMinutes(SpaceKey space)
{
    return m_database.prepare(selectAgreed)
        .and_then([space](Statement statement) { return statement.bind(1, space).readOne([](const Statement &row) { return row.integer(0); }); })
        .transform([](const std::optional<qint64> &minutes) { return minutes.value_or(0); });
}

Result<std::vector<SessionAction>> SessionRepository::actions(SessionId session)
{
    return m_database.prepare(selectActions).and_then([session](Statement statement) { return statement.bind(1, session).readAll(actionFromRow); });
}

Result<std::vector<SessionAction>> SessionRepository::openActions(SpaceKey space)
{
    return m_database.prepare(selectOpenActions).and_then([space](Statement statement) { return statement.bind(1, space).readAll(actionFromRow); });
}

/** The day of the session before @p startsAt, as lived where it was; before all others where there was none. */
static QString dayText(const std::optional<std::pair<qint64, QString>> &before)
{
    if (!before) {
        return QString();
    }
    const QTimeZone zone(before->second.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(before->first, zone.isValid() ? zone : QTimeZone(QTimeZone::UTC)).date().toString(Qt::ISODate);
}

Result<std::vector<SessionAction>> SessionRepository::carriedInto(const MentoringSession &session)
{
    const qint64 startsAt = session.draft.startsAt.value_or(noTime);
    const auto readBefore = [](const Statement &row) { return std::pair(row.integer(0), row.text(1)); };
    WAYMARK_TRY(const auto before, m_database.prepare(selectBefore).and_then([&](Statement statement) {
        return statement.bind(1, session.space).bind(2, startsAt).readOne(readBefore);
    }));
    WAYMARK_TRY(auto carried, m_database.prepare(selectCarriedOpen).and_then([&](Statement statement) {
        return statement.bind(1, session.space).bind(2, startsAt).readAll(actionFromRow);
    }));
    WAYMARK_TRY(const auto finished, m_database.prepare(selectCarriedDone).and_then([&](Statement statement) {
        return statement.bind(1, session.space).bind(2, startsAt).bind(3, dayText(before)).readAll(actionFromRow);
    }));
    carried.insert(carried.end(), finished.begin(), finished.end());
    return carried;
}

Result<std::optional<SessionAction>> SessionRepository::action(SessionActionId id)
{
    return m_database.prepare(selectAction).and_then([id](Statement statement) { return statement.bind(1, id).readOne(actionFromRow); });
}

Result<QString> SessionRepository::ownNote(SessionId session)
{
    return m_database.prepare(selectNote)
        .and_then(
            [session](Statement statement) { return statement.bind(1, sessionNoteId(session)).readOne([](const Statement &row) { return row.text(0); }); })
        .transform([](const std::optional<QString> &body) { return body.value_or(QString()); });
}

Result<void> SessionRepository::add(Writer &writer, const MentoringSession &session)
{
    const SessionDraft &draft = session.draft;
    return writer.prepare(insert).and_then([&](Statement statement) {
        return statement.bind(1, session.id)
            .bind(2, session.space)
            .bind(3, draft.startsAt)
            .bind(4, draft.zone)
            .bind(5, draft.plannedMinutes)
            .bind(6, draft.place)
            .bind(7, draft.agenda)
            .bind(8, draft.notes)
            .bind(9, draft.decisions)
            .bind(10, codeOf(session.state))
            .bind(11, draft.parking)
            .bind(12, draft.learnedMentee)
            .bind(13, draft.learnedMentor)
            .run();
    });
}

Result<void> SessionRepository::update(Writer &writer, SessionId id, const SessionDraft &draft)
{
    return writer.prepare(updateOne).and_then([&](Statement statement) {
        return statement.bind(1, id)
            .bind(2, draft.startsAt)
            .bind(3, draft.zone)
            .bind(4, draft.plannedMinutes)
            .bind(5, draft.place)
            .bind(6, draft.agenda)
            .bind(7, draft.notes)
            .bind(8, draft.decisions)
            .bind(9, draft.parking)
            .bind(10, draft.learnedMentee)
            .bind(11, draft.learnedMentor)
            .run();
    });
}

Result<void> SessionRepository::setState(Writer &writer, SessionId id, SessionState state)
{
    return writer.prepare(updateState).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, codeOf(state)).run(); });
}

Result<void> SessionRepository::addAction(Writer &writer, SpaceKey space, const SessionAction &action)
{
    return writer.prepare(insertAction).and_then([&](Statement statement) {
        return statement.bind(1, action.id)
            .bind(2, space)
            .bind(3, action.session)
            .bind(4, action.draft.title)
            .bind(5, codeText(action.draft.whose))
            .bind(6, action.draft.due)
            .bind(7, action.doneOn)
            .run();
    });
}

Result<void> SessionRepository::updateAction(Writer &writer, const SessionAction &action)
{
    return writer.prepare(updateOneAction).and_then([&](Statement statement) {
        return statement.bind(1, action.id)
            .bind(2, action.draft.title)
            .bind(3, codeText(action.draft.whose))
            .bind(4, action.draft.due)
            .bind(5, action.doneOn)
            .run();
    });
}

Result<void> SessionRepository::writeNote(Writer &writer, SessionId session, const QString &body)
{
    return writer.prepare(upsertNote).and_then([&](Statement statement) {
        return statement.bind(1, sessionNoteId(session)).bind(2, privateSpace).bind(3, session).bind(4, body).run();
    });
}

Result<void> SessionRepository::writeHours(Writer &writer, const MentoringSession &session, Role role, int minutes)
{
    const bool isMentor = role == Role::Mentor;
    const RecordId id = QUuid::createUuidV5(session.id.value, isMentor ? QByteArrayLiteral("mentor_hours") : QByteArrayLiteral("mentee_hours"));
    return writer.prepare(isMentor ? upsertMentorHours : upsertMenteeHours).and_then([&](Statement statement) {
        return statement.bind(1, id).bind(2, session.space).bind(3, session.id).bind(4, minutes).run();
    });
}

}
