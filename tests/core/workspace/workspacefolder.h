// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "seededrandom.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace waymark
{

/** A folder with one workspace, made and opened by key: the passphrase's slow way is for the tests that are about it. */
class WorkspaceFolder
{
public:
    /** Nothing is in it yet. */
    explicit WorkspaceFolder(quint64 seed = 1);

    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Workspace::Surroundings surroundings();
    [[nodiscard]] QString path() const { return filePath(QStringLiteral("test.waymark")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static WorkspaceKey key(const QString &path);

    /** Makes the workspace, with the identity of Mira; nobody has it open afterwards. */
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open();
    /** Makes a mentorship in which the person of @p workspace is the mentee, and nobody who is here the mentor. */
    [[nodiscard]] static Result<SpaceKey> mentorship(Workspace &workspace);
    /** The engine alone, on this thread. Errors: those of WorkspaceFile::open. */
    [[nodiscard]] Result<std::unique_ptr<ActionEngine>> engine(std::shared_ptr<const Schema> schema);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random;
};

}
