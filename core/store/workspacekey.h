// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "filehead.h"

#include <memory>

namespace waymark
{

/**
 * The key of a workspace file, in memory that is locked and, when the last copy goes, wiped. Belongs to one file head:
 * the head is the salt. Copies share the key; used from any thread.
 */
class WorkspaceKey
{
public:
    static constexpr qsizetype length = 32;

    /**
     * Derives the key with Argon2id, as the version in @p head says (1: 256 MiB, 3 passes; about half a second).
     * The passphrase counts in Unicode's composed form, so the keyboard that typed it does not matter.
     * Errors: Blank; Storage where the memory is not there.
     */
    [[nodiscard]] static Result<WorkspaceKey> fromPassphrase(const QString &passphrase, const FileHead &head);
    /** The key itself, from a recovery sheet or a keyring. Errors: Invalid unless 32 bytes. */
    [[nodiscard]] static Result<WorkspaceKey> fromBytes(const QByteArray &key, const FileHead &head);

    [[nodiscard]] const FileHead &head() const { return m_head; }
    /** A view of the locked memory: good while this key, or a copy of it, lives, as long as nobody writes to it. */
    [[nodiscard]] QByteArray bytes() const;
    /** For opening a database; a view as bytes(). */
    [[nodiscard]] RawKey raw() const;

    /** Compares in constant time. */
    bool operator==(const WorkspaceKey &other) const;

private:
    explicit WorkspaceKey(const FileHead &head);

    FileHead m_head;
    std::shared_ptr<unsigned char> m_key;
};

}
