// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencertification.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

OpenCertification::OpenCertification(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"statement_request"_s) || changes.touches(u"attestation"_s) || changes.touches(u"testimonial"_s)) {
            count();
        }
        Q_EMIT changed(changes);
    });
    count();
}

void OpenCertification::count()
{
    static constexpr int most = 500;
    m_workspace.statements().requests({}, most).then(this, m_counted.asks([this](const Result<std::vector<StatementRequest>> &requests) {
        const QString me = m_workspace.signer().did();
        const auto waits = [&me](const StatementRequest &one) { return one.asker != me && !one.answer; };
        const int now = requests ? static_cast<int>(std::ranges::count_if(*requests, waits)) : 0;
        if (now != m_waiting) {
            m_waiting = now;
            Q_EMIT waitingChanged();
        }
    }));
}

}
