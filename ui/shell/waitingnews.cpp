// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waitingnews.h"

#include "noticechoice.h"
#include "workspace.h"

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::chrono::seconds often(30);
static constexpr std::chrono::milliseconds soon(300);
static constexpr int mostRows = 200;

WaitingNews::WaitingNews(QObject *parent)
    : WaitingNews(QDBusConnection::sessionBus(), parent)
{
}

WaitingNews::WaitingNews(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_notices(bus)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_often.setInterval(often);
    connect(&m_soon, &QTimer::timeout, this, &WaitingNews::look);
    connect(&m_often, &QTimer::timeout, this, &WaitingNews::look);
    connect(&m_notices, &DesktopNotices::activated, this, &WaitingNews::placeWanted);
}

void WaitingNews::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace == workspace) {
        return;
    }
    ++m_request;
    m_workspace = workspace;
    m_known = false;
    m_notices.withdraw();
    if (workspace) {
        connect(&workspace->workspace().store(), &Store::changed, this, [this] { m_soon.start(); });
        m_often.start();
        look();
    } else {
        m_often.stop();
        m_soon.stop();
    }
    Q_EMIT workspaceChanged();
}

void WaitingNews::setWindowActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    if (active) {
        m_notices.withdraw();
    }
    look();
    Q_EMIT windowActiveChanged();
}

void WaitingNews::look()
{
    if (m_workspace) {
        m_workspace->workspace().store().lookForOtherPrograms();
        count(++m_request);
    }
}

static bool isOpen(const AssignmentRow &row)
{
    return row.standing.state == AssignmentState::Drafting || row.standing.state == AssignmentState::ToRevise;
}

/** What is due by @p today, and of @p rows, which assignments; and how many of them a review came for. */
static WaitingCounts countOf(const std::vector<AssignmentRow> &rows, const std::vector<GoalDue> &due, QDate today)
{
    const auto late = [today](const AssignmentRow &row) { return isOpen(row) && row.due && *row.due <= today; };
    const auto reviewed = [](const AssignmentRow &row) {
        return row.standing.state == AssignmentState::ToRevise || row.standing.state == AssignmentState::Accepted;
    };
    return {.handIns = 0,
            .reviews = static_cast<int>(std::ranges::count_if(rows, reviewed)),
            .questions = 0,
            .due = static_cast<int>(due.size() + static_cast<size_t>(std::ranges::count_if(rows, late)))};
}

void WaitingNews::count(int request)
{
    Workspace &workspace = m_workspace->workspace();
    const QDate today = workspace.store().clock().today();
    const auto rows = workspace.assignments().mine({}, {.after = {}, .count = mostRows});
    const auto due = workspace.goals().dueUntil(today, mostRows);
    const auto handIns = workspace.reviews().waitingCount();
    const auto conflicts = workspace.conflicts().count();
    const auto questions = workspace.exchange().questions();
    const auto all = QtFuture::whenAll(rows, due, handIns, conflicts, questions);
    using All = std::remove_const_t<decltype(all)>;
    All(all).then(this, [=, this](const All &) {
        if (request != m_request || !rows.result() || !due.result() || !handIns.result() || !conflicts.result() || !questions.result()) {
            return;
        }
        WaitingCounts now = countOf(*rows.result(), *due.result(), today);
        now.handIns = static_cast<int>(*handIns.result());
        now.questions = static_cast<int>(*conflicts.result() + questions.result()->size());
        receive(now);
        Q_EMIT looked();
    });
}

void WaitingNews::receive(const WaitingCounts &now)
{
    if (m_active || !m_known) {
        m_seen = now;
        m_told = now;
        m_known = true;
        return;
    }
    if (NoticeChoice::remembered()) {
        tell(u"reviews"_s, m_told.handIns, now.handIns, tr("%n hand-in(s) came for your review.", "", now.handIns - m_seen.handIns));
        tell(u"assignments"_s, m_told.reviews, now.reviews, tr("%n review(s) came for you.", "", now.reviews - m_seen.reviews));
        tell(u"exchange"_s, m_told.questions, now.questions, tr("%n question(s) came up in the exchange.", "", now.questions - m_seen.questions));
        tell(u"today"_s, m_told.due, now.due, tr("%n thing(s) became due.", "", now.due - m_seen.due));
    }
    m_told = {.handIns = std::max(m_told.handIns, now.handIns),
              .reviews = std::max(m_told.reviews, now.reviews),
              .questions = std::max(m_told.questions, now.questions),
              .due = std::max(m_told.due, now.due)};
}

void WaitingNews::tell(const QString &place, int former, int now, const QString &words)
{
    if (now > former) {
        m_notices.show(place, words);
    }
}

}
