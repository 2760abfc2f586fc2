// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacefolder.h"

#include "workspaceschema.h"

using namespace Qt::StringLiterals;

namespace waymark
{

WorkspaceFolder::WorkspaceFolder(quint64 seed)
    : m_random(seed)
{
}

Workspace::Surroundings WorkspaceFolder::surroundings()
{
    return {.clock = m_clock, .random = m_random, .markerFolder = filePath(u"markers"_s)};
}

WorkspaceKey WorkspaceFolder::key(const QString &path)
{
    const Result<FileHead> head = FileHead::read(path);
    SeededRandom random(3);
    return *WorkspaceKey::fromBytes(QByteArray(WorkspaceKey::length, 'k'), head ? *head : FileHead::create(random));
}

Result<void> WorkspaceFolder::make()
{
    WAYMARK_TRY(const WorkspaceFile file, WorkspaceFile::create(path(), key(path()), workspaceSchema(), m_random));
    WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
    WAYMARK_CHECK(database->execute("BEGIN IMMEDIATE"));
    const Making making{.now = m_clock.now(), .random = m_random};
    WAYMARK_CHECK(ownidentity::create(*database, making, {.name = u"Mira"_s, .email = {}, .deviceName = u"desk"_s}));
    WAYMARK_CHECK(database->execute("COMMIT"));
    return checkpoint(*database);
}

Result<std::unique_ptr<Workspace>> WorkspaceFolder::open()
{
    return Workspace::openWithKey(path(), key(path()), surroundings());
}

Result<SpaceKey> WorkspaceFolder::mentorship(Workspace &workspace)
{
    const QList<std::pair<PersonId, Role>> members{{workspace.me(), Role::Mentee}, {PersonId{QByteArray(32, 'o')}, Role::Mentor}};
    return workspace.store().withEngine([members](ActionEngine &engine) { return engine.addSpace({QByteArray(32, 'm')}, "mentorship", members); }).result();
}

Result<std::unique_ptr<ActionEngine>> WorkspaceFolder::engine(std::shared_ptr<const Schema> schema)
{
    WAYMARK_TRY(const WorkspaceFile file, WorkspaceFile::open(path(), key(path()), *schema, m_clock));
    WAYMARK_TRY(auto database, file.connect(Database::Mode::ReadWrite, Database::writerCache));
    WAYMARK_TRY(const Author author, ownidentity::author(*database));
    return std::make_unique<ActionEngine>(std::move(database), std::move(schema), author, m_clock, m_random);
}

}
