// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentids.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace waymark
{

/** Something that shows what somebody did. */
struct EvidenceContent {
    enum class Kind {
        File, ///< an attachment
        Link, ///< an address, looked at outside
        Text, ///< words quoted from somewhere, a journal entry say
    };

    QString title;
    Kind kind = Kind::Text;
    /** The record of the attachment; null unless a file. */
    RecordId attachment;
    /** The address or the words; empty for a file. */
    QString content;
    /** What it shows, in its owner's words. */
    QString note;
    /** 32 bytes: of the file's bytes, or of `content` in UTF-8. */
    QByteArray sha256;

    bool operator==(const EvidenceContent &) const = default;
};

/** Evidence that is still being gathered, in the private space. */
struct DraftEvidence {
    DraftEvidenceId id;
    EvidenceContent content;

    bool operator==(const DraftEvidence &) const = default;
};

/** Evidence as it was handed in: never changes. */
struct Evidence {
    EvidenceId id;
    EvidenceContent content;

    bool operator==(const Evidence &) const = default;
};

/** "file", "link" or "text". */
[[nodiscard]] QString codeOf(EvidenceContent::Kind kind);
/** Text for a code that is not known, so that nothing is opened by mistake. */
[[nodiscard]] EvidenceContent::Kind evidenceKindFromCode(const QString &code);

/**
 * @p evidence with its texts cleaned, what does not belong to its kind gone, and the hash of a link or a text made.
 * Errors: Blank "title"; Blank "content" for a link or text without words; Invalid "content" for a link that is neither
 * http, https nor mailto; NotFound "attachment" for a file without one; Invalid "sha256" for a file whose hash is not
 * 32 bytes; TooLong "title", "content" or "note".
 */
[[nodiscard]] Result<EvidenceContent> checkedEvidence(const EvidenceContent &evidence);

/** SHA-256 over @p text in UTF-8. */
[[nodiscard]] QByteArray sha256Of(const QString &text);

}
