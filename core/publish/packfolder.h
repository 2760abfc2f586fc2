// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"

namespace waymark
{

/** A file of a pack's folder; its name is relative to it. */
struct PackFile {
    QString name;
    QByteArray bytes;

    bool operator==(const PackFile &) const = default;
};

/**
 * The pack as a folder that opens anywhere: README.md with the checklist, a Markdown file for each part, and what others signed as
 * JSON that any verifier reads. Evidence belongs at evidencePath(), written by who has its bytes. The same pack gives the same bytes;
 * in the language of the application.
 */
[[nodiscard]] std::vector<PackFile> packFiles(const CertificationPack &pack);

/** Where the file of a piece of evidence belongs: unique by its hash, safe on every file system; empty where it is no file. */
[[nodiscard]] QString evidencePath(const PackEvidence &evidence);

}
