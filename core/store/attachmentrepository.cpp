// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentrepository.h"

#include "text.h"
#include "writer.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectOf =
    "SELECT id, owner, name, media_type, size, hash, sha256 FROM attachment WHERE owner = ?1 AND trashed = 0 ORDER BY id";
static constexpr std::string_view selectOne = "SELECT id, owner, name, media_type, size, hash, sha256 FROM attachment WHERE id = ?1";
static constexpr std::string_view insert =
    "INSERT INTO attachment (id, space, owner, name, media_type, size, hash, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

static Attachment fromRow(const Statement &row)
{
    return {.id = {row.uuid(0)},
            .owner = row.uuid(1),
            .name = row.text(2),
            .mediaType = row.text(3),
            .content = {.hash = row.blob(5), .sha256 = row.blob(6), .size = row.integer(4)}};
}

Result<std::vector<Attachment>> attachmentsOf(Database &database, RecordId owner)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectOf));
    return statement.bind(1, owner).readAll(fromRow);
}

Result<Attachment> attachment(Database &database, AttachmentId id)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectOne));
    WAYMARK_TRY(const auto found, statement.bind(1, id).readOne(fromRow));
    return found ? Result<Attachment>(*found) : failure(Error::Kind::NotFound);
}

Result<void> addAttachment(Writer &writer, SpaceKey space, const Attachment &attachment)
{
    WAYMARK_TRY(const QString name, requiredLine(attachment.name, u"name"_s));
    WAYMARK_TRY(Statement statement, writer.prepare(insert));
    statement.bind(1, attachment.id).bind(2, space).bind(3, attachment.owner).bind(4, name).bind(5, attachment.mediaType);
    return statement.bind(6, attachment.content.size).bind(7, attachment.content.hash).bind(8, attachment.content.sha256).run();
}

}
