// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentstore.h"

#include <vector>

namespace waymark
{

class Writer;

using AttachmentId = Id<struct AttachmentTag>;

/** A file that belongs to a record: what it is called and which bytes it has. */
struct Attachment {
    AttachmentId id;
    RecordId owner;
    QString name;
    QString mediaType;
    Blob content;

    bool operator==(const Attachment &) const = default;
};

/** The attachments of @p owner that are not in the trash, in the order in which they came. Errors: Storage. */
[[nodiscard]] Result<std::vector<Attachment>> attachmentsOf(Database &database, RecordId owner);

/** Errors: NotFound, Storage. */
[[nodiscard]] Result<Attachment> attachment(Database &database, AttachmentId id);

/** Writes @p attachment, whose bytes an AttachmentStore holds already, in the space of its owner. Errors: Blank, TooLong, those of the write. */
[[nodiscard]] Result<void> addAttachment(Writer &writer, SpaceKey space, const Attachment &attachment);

}
