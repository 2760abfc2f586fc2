// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodrepository.h"

#include "methodfile.h"
#include "text.h"

namespace waymark
{

static constexpr std::string_view selectLatest = "SELECT id FROM method_document WHERE trashed = 0 ORDER BY imported_at DESC, id DESC LIMIT 1";
static constexpr std::string_view selectDocuments = "SELECT document FROM method_document WHERE trashed = 0 ORDER BY imported_at DESC, id DESC";
static constexpr std::string_view insert = "INSERT INTO method_document (id, space, method, version, document, imported_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

Result<std::optional<MethodDocumentId>> MethodRepository::latest(Database &database)
{
    WAYMARK_TRY(Statement row, database.prepare(selectLatest));
    return row.readOne([](const Statement &found) { return MethodDocumentId{found.uuid(0)}; });
}

Result<Method> MethodRepository::current(Database &database)
{
    WAYMARK_TRY(Statement rows, database.prepare(selectDocuments));
    for (;;) {
        WAYMARK_TRY(const bool more, rows.step());
        if (!more) {
            return builtInMethod();
        }
        if (Result<Method> method = methodFromJson(rows.text(0).toUtf8())) {
            return method;
        }
    }
}

Result<MethodDocumentId> MethodRepository::add(Writer &writer, const Method &method)
{
    const QByteArray document = toJson(method);
    if (document.size() > maximumTextBytes) {
        return failure(Error::Kind::TooLarge);
    }
    const auto id = writer.newId<MethodDocumentId>();
    WAYMARK_TRY(Statement statement, writer.prepare(insert));
    statement.bind(1, id).bind(2, privateSpace).bind(3, method.data().id).bind(4, method.data().version);
    statement.bind(5, QString::fromUtf8(document)).bind(6, writer.now());
    WAYMARK_CHECK(statement.run());
    return id;
}

}
