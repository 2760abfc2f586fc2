// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedfile.h"

namespace waymark
{

OpenAttachments attachmentsOpener(const WorkspaceFile &file, const Clock &clock, Random &random)
{
    return [path = file.paths().main, files = file.paths().files, key = file.key(), &clock, &random]() -> Result<std::unique_ptr<AttachmentStore>> {
        WAYMARK_TRY(const auto main, Database::open(path, key.raw(), Database::Mode::ReadWrite));
        WAYMARK_CHECK(makeAttachmentKey(*main, random));
        WAYMARK_TRY(const QByteArray secret, attachmentKey(*main));
        return AttachmentStore::openOrCreate(files, secret, clock, random);
    };
}

Result<WorkspaceKey> keyOf(const QString &path, const QString &passphrase)
{
    return FileHead::read(path).and_then([&](const FileHead &head) { return WorkspaceKey::fromPassphrase(passphrase, head); });
}

}
