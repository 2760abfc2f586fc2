// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "random.h"
#include "result.h"

#include <QByteArray>

namespace waymark
{

/**
 * The first 16 bytes of a file of ours: three letters, a format version, 12 random bytes. All 16 are the salt of the
 * key. Readable without any key, so that a wrong file is named before a passphrase is asked for.
 */
class FileHead
{
public:
    static constexpr qsizetype length = 16;
    /** The version that this program writes, and the newest that it reads. */
    static constexpr int currentVersion = 1;

    /** The head of a new workspace. */
    [[nodiscard]] static FileHead create(Random &random);

    /**
     * Reads the head of the workspace file @p path.
     * Errors: NotFound; NotAllowed where it cannot be read; Damaged (field "empty": of length 0; field "short": cut off
     * within the head); NotAWorkspace; Newer.
     */
    [[nodiscard]] static Result<FileHead> read(const QString &path);

    /** The same for 16 bytes from elsewhere, such as a recovery sheet. Errors: Damaged, NotAWorkspace, Newer. */
    [[nodiscard]] static Result<FileHead> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /** Fixes the parameters of the key. */
    [[nodiscard]] int version() const { return m_bytes.at(3); }

    bool operator==(const FileHead &) const = default;

private:
    explicit FileHead(QByteArray bytes);

    QByteArray m_bytes;
};

}
