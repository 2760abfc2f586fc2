// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keykeeper.h"

#include "describe.h"
#include "openedfile.h"

#include <QtConcurrent>

namespace waymark
{

void KeyKeeper::setSettings(OpenSettings *settings)
{
    if (m_settings != settings) {
        m_settings = settings;
        Q_EMIT settingsChanged();
    }
}

QString KeyKeeper::keyName() const
{
    return m_settings ? nameOf(m_settings->workspace().file().key()) : QString();
}

void KeyKeeper::setState(bool busy, const QString &problem)
{
    m_busy = busy;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void KeyKeeper::change(const QString &present, const QString &next)
{
    if (!m_settings || m_busy) {
        return;
    }
    setState(true, {});
    QtConcurrent::run([path = m_settings->workspace().path(), present] {
        return keyOf(path, present);
    }).then(this, [this, next](const Result<WorkspaceKey> &key) { receive(next, key); });
}

static QString wordsAbout(const KeyChanged &changed)
{
    const auto left = static_cast<int>(changed.backupsOfOtherKeys);
    return left == 0
        ? KeyKeeper::tr("The new passphrase opens the workspace and all its backups. Make a new recovery sheet: the old one is of no use any more.")
        : KeyKeeper::tr("The new passphrase opens the workspace. Make a new recovery sheet. %n backup(s) opens only with what opened it before.", nullptr,
                        left);
}

void KeyKeeper::receive(const QString &next, const Result<WorkspaceKey> &key)
{
    if (!m_settings) {
        return;
    }
    if (!key || !(*key == m_settings->workspace().file().key())) {
        setState(false, describe(key ? Error{Error::Kind::WrongPassphrase, {}, {}} : key.error()));
        return;
    }
    const auto work = [path = m_settings->workspace().path(), key = *key, next, &clock = m_settings->clock()]() -> Result<ClosedWork::Outcome> {
        SystemRandom random;
        return changePassphrase(path, key, next, clock, random).transform([](const KeyChanged &changed) {
            return ClosedWork::Outcome{.key = changed.key, .words = wordsAbout(changed)};
        });
    };
    setState(false, {});
    m_settings->doClosed({.work = work});
}

}
