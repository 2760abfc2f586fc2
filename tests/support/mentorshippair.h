// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queryplan.h"
#include "teststore.h"

#include <QFuture>

#include <limits>

namespace waymark
{

/** What @p result holds; a test that cannot go on without it ends here. */
template<typename T>
T needed(const Result<T> &result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

template<typename T>
T needed(const QFuture<Result<T>> &future)
{
    return needed(future.result());
}

/** The error of what has to fail. */
template<typename T>
Error errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    return result ? Error{.kind = Error::Kind::Storage, .field = QStringLiteral("no error"), .detail = {}} : result.error();
}

/** The slow steps of the questions in @p plans, apart from the look at the schema with which a connection is opened. */
inline QString slowQuestions(QStringList plans)
{
    plans.removeIf([](const QString &line) { return line.contains(QLatin1StringView("sqlite_master")); });
    return slowSteps(plans).join(u'\n');
}

/** Mira, a mentee, and Jonas, her mentor: a workspace each, one mentorship, and a way for what they do in it to travel. */
class MentorshipPair
{
public:
    explicit MentorshipPair(const std::vector<ConceptSchema> &concepts)
        : m_mira(concepts, 1)
        , m_jonas(concepts, 2)
        , m_space(meet(m_mira, m_jonas))
    {
        if (meet(m_jonas, m_mira) != m_space) {
            qFatal("The mentorship has another key in the other workspace.");
        }
    }

    [[nodiscard]] TestStore &mira() { return m_mira; }
    [[nodiscard]] TestStore &jonas() { return m_jonas; }
    /** The key of the mentorship, the same in both workspaces. */
    [[nodiscard]] SpaceKey space() const { return m_space; }

    /** Another mentorship in the workspace of @p of alone, with somebody else. */
    [[nodiscard]] static SpaceKey another(TestStore &of, Role role, int who = 3)
    {
        return needed(of.store().withEngine([&of, role, who](ActionEngine &engine) {
            const Role other = role == Role::Mentee ? Role::Mentor : Role::Mentee;
            return engine.addSpace({QByteArray(32, static_cast<char>(who))}, "mentorship",
                                   {{of.author().person, role}, {TestStore::authorOf(who).person, other}});
        }));
    }

    /** Makes the mentorship read-only in the workspace of @p of. */
    static void close(TestStore &of, SpaceKey space)
    {
        needed(of.store().withEngine([space](ActionEngine &engine) {
            return engine.transaction([space](Database &database) -> Result<void> {
                WAYMARK_TRY(Statement statement, database.prepare("UPDATE wm_space SET closed = 1 WHERE key = ?1"));
                return statement.bind(1, space).run();
            });
        }));
    }

    Received toJonas() { return carry(m_mira, m_jonas); }
    Received toMira() { return carry(m_jonas, m_mira); }

private:
    static SpaceKey meet(TestStore &here, TestStore &there)
    {
        return needed(here.store().withEngine([&there](ActionEngine &engine) -> Result<SpaceKey> {
            WAYMARK_CHECK(engine.addDevice(there.author()));
            return engine.addSpace({QByteArray(32, 'm')}, "mentorship",
                                   {{TestStore::authorOf(1).person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}});
        }));
    }

    Received carry(TestStore &from, TestStore &to)
    {
        const auto actions = needed(
            from.store().withEngine([this](ActionEngine &engine) { return engine.takeUnpacked(m_space, std::numeric_limits<qsizetype>::max()); }));
        return needed(to.store().withEngine([&](ActionEngine &engine) { return engine.receive(m_space, from.author(), actions); }));
    }

    TestStore m_mira;
    TestStore m_jonas;
    SpaceKey m_space;
};

}
