// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentattempt.h"
#include "assignmentstate.h"
#include "database.h"

#include <optional>
#include <vector>

namespace waymark
{

/** A part of a list: @p count rows after the one with the id @p after, from the start where there is none. */
template<typename IdType>
struct PageAfter {
    std::optional<IdType> after;
    int count = 50;
};

/** An assignment in a list. */
struct AssignmentRow {
    AssignmentId id;
    SpaceKey space;
    QString title;
    std::optional<QDate> due;
    AssignmentStanding standing;

    bool operator==(const AssignmentRow &) const = default;
};

/** An attempt that waits for its mentor. */
struct WaitingRow {
    AttemptId attempt;
    AssignmentId assignment;
    SpaceKey space;
    /** Who handed it in. */
    PersonId mentee;
    QString title;
    int number = 1;
    std::optional<QDate> due;
    /** Milliseconds UTC. */
    qint64 handedIn = 0;
    /** A review was begun here. */
    bool begun = false;

    bool operator==(const WaitingRow &) const = default;
};

/** An accepted attempt at an assignment that shows a competency. */
struct Demonstration {
    /** The same for all copies of one assignment that are known here. */
    AssignmentId original;
    Attempt attempt;
    QString title;
    ReviewId review;
    /** When it was accepted; milliseconds UTC. */
    qint64 accepted = 0;
    /** SHA-256 over the handed-in text in UTF-8. */
    QByteArray sha256;
    std::vector<Evidence> evidence;
};

/** Lists of assignments and attempts, each along an index. Used on the thread of its connection; every function may fail with Storage. */
class AssignmentListRepository
{
public:
    explicit AssignmentListRepository(Database &database);

    /** What @p assignment has gone through. What stands in another space does not count. */
    [[nodiscard]] Result<AssignmentFacts> facts(AssignmentId assignment, SpaceKey space);

    /**
     * The assignments of @p me as a mentee, in @p state or all, by due day, those without one last: private ones that
     * were not shared, and those in my mentorships.
     */
    [[nodiscard]] Result<std::vector<AssignmentRow>> mine(const PersonId &me, std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page);
    /** The assignments in @p space, in @p state or all, in the same order. */
    [[nodiscard]] Result<std::vector<AssignmentRow>> in(SpaceKey space, std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page);
    /** These alone, in the order of @p ids; those that are gone are left out. */
    [[nodiscard]] Result<std::vector<AssignmentRow>> rows(const std::vector<AssignmentId> &ids);

    /**
     * Accepted attempts that show @p competency, in @p space or, without one, wherever @p me is the mentee; one per
     * assignment, the first that was accepted first. Private attempts, which nobody accepted, are not among them.
     */
    [[nodiscard]] Result<std::vector<Demonstration>> demonstrations(const QString &competency, std::optional<SpaceKey> space, const PersonId &me);

private:
    struct Key {
        QString due;
        AssignmentId id;
    };
    [[nodiscard]] Result<Key> keyOf(const std::optional<AssignmentId> &after);
    template<typename Fetch>
    [[nodiscard]] Result<std::vector<AssignmentRow>> filtered(std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page, Fetch fetch);
    [[nodiscard]] Result<void> addStanding(AssignmentRow &row);
    [[nodiscard]] Result<std::optional<Demonstration>> demonstration(AssignmentId assignment, SpaceKey space);

    Database &m_database;
};

}
