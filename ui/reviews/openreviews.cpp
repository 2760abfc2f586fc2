// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openreviews.h"

#include "workspace.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

OpenReviews::OpenReviews(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_assignments(workspace)
{
    connect(this, &OpenReviews::aboutToClose, &m_assignments, &OpenAssignments::aboutToClose);
    connect(&m_assignments, &OpenAssignments::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"attempt"_s) || changes.touches(u"attempt_withdrawal"_s) || changes.touches(u"review"_s) || changes.touches(u"review_withdrawal"_s)
            || changes.touches(u"assignment"_s)) {
            count();
        }
        Q_EMIT changed(changes);
    });
    count();
}

OpenReviews::~OpenReviews()
{
    m_signing.waitForFinished();
}

ReviewService &OpenReviews::service() const
{
    return workspace().reviews();
}

void OpenReviews::count()
{
    service().waitingCount().then(this, m_counted.asks([this](const Result<qint64> &waiting) {
        const int now = static_cast<int>(waiting.value_or(0));
        if (now != m_waiting) {
            m_waiting = now;
            Q_EMIT waitingChanged();
        }
    }));
}

/** On a thread of its own: gathering waits for the storage. */
static Result<int> signAll(Workspace &workspace, const std::vector<AttestedCompetency> &wanted)
{
    int done = 0;
    for (const AttestedCompetency &one : wanted) {
        WAYMARK_TRY(const AttestRequest request, attestRequest(workspace, one));
        WAYMARK_CHECK(workspace.record().attest(request).result());
        ++done;
    }
    return done;
}

QFuture<Result<int>> OpenReviews::attest(const std::vector<AttestedCompetency> &wanted)
{
    m_signing = QtConcurrent::run([&workspace = workspace(), wanted] { return signAll(workspace, wanted); });
    return m_signing;
}

}
