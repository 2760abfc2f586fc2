// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session's part about the sample workspace.

#include "describe.h"
#include "samplefolder.h"
#include "workspacesession.h"

#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<std::unique_ptr<Workspace>> openSampleIn(const QString &folder, const Workspace::Surroundings &surroundings)
{
    if (!holdsSample(folder)) {
        WAYMARK_TRY(const SamplePaths made, makeSample(folder, surroundings, surroundings.clock.today()));
    }
    return Workspace::open(SamplePaths(folder).mentee, samplePassphrase(folder, u"mentee"_s), surroundings);
}

bool WorkspaceSession::isSample() const
{
    return !m_path.isEmpty() && hasSample() && QFileInfo(m_path).absolutePath() == QFileInfo(m_sampleFolder).absoluteFilePath();
}

void WorkspaceSession::openSample()
{
    begin(SamplePaths(m_sampleFolder).mentee, [folder = m_sampleFolder, surroundings = m_surroundings] { return openSampleIn(folder, surroundings); });
}

void WorkspaceSession::removeSample()
{
    if (m_busy || !isSample()) {
        return;
    }
    leave();
    setBusy(true);
    QtConcurrent::run([closing = m_closing, folder = m_sampleFolder, markers = m_surroundings.markerFolder]() mutable {
        closing.waitForFinished();
        return waymark::removeSample(folder, markers);
    }).then(this, [this](const Result<void> &removed) {
        setBusy(false);
        if (!removed) {
            setError(describe(removed.error()));
        }
    });
}

}
