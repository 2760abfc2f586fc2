// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentblob.h"
#include "attachmentstore.h"
#include "carriedattachmentrepository.h"
#include "onengine.h"

#include <functional>
#include <memory>

namespace waymark
{

/** Opens the attachments' file, on the thread that uses it then. Errors: those of AttachmentStore::open. */
using OpenAttachments = std::function<Result<std::unique_ptr<AttachmentStore>>()>;

/**
 * Reads the content of @p attachment once and gives the pieces of @p indices, which ascend, sealed.
 * Errors: NotFound where the content is not here; those of AttachmentStore::read and of @p put.
 */
[[nodiscard]] Result<void> sealPieces(AttachmentStore &store, const PackedAttachment &attachment, const QList<qint64> &indices, Random &random,
                                      const std::function<Result<void>(const QByteArray &)> &put);

/**
 * Puts attachments into the store whose pieces are all here. Those that turn out to be something else than the packet
 * says are forgotten, and wait for other pieces. Gives how many arrived. Errors: those of AttachmentStore::add and of the file.
 */
[[nodiscard]] Result<qsizetype> takeCompleteAttachments(const OnEngine &onEngine, const OpenAttachments &openAttachments);

}
