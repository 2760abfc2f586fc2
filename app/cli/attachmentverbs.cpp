// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

static QJsonObject toJson(const Attachment &attachment)
{
    return {{u"id"_s, idText(attachment.id.value)},
            {u"name"_s, attachment.name},
            {u"mediaType"_s, attachment.mediaType},
            {u"size"_s, attachment.content.size},
            {u"sha256"_s, QString::fromLatin1(attachment.content.sha256.toHex())}};
}

/** The store does not know what the file is called. */
static Error named(Error error, const QString &path)
{
    if (error.kind == Error::Kind::NotFound && error.field.isEmpty()) {
        error.field = u"file "_s + path;
    } else if (error.kind == Error::Kind::TooLarge) {
        error.field = u"attachment"_s;
    } else if (error.kind == Error::Kind::Vanished) {
        error.field = path;
    }
    return error;
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const QString path = parser.positionalArguments().at(1);
    WAYMARK_TRY(const Attachment attachment,
                workspace->attachments().add(record, path).result().transform_error([&path](const Error &error) { return named(error, path); }));
    return Answer{
        .text = u"'%1', %2, saved as %3. The file itself may go."_s.arg(attachment.name, sizeText(attachment.content.size), idText(attachment.id.value)),
        .json = toJson(attachment)};
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid record, firstId(parser, u"record"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto attachments, workspace->attachments().of(record).result());
    return listed(
        attachments, u"There are no attachments."_s,
        [](const Attachment &row) {
            return u"%1  %2  %3  %4"_s.arg(idText(row.id.value), sizeText(row.content.size).rightJustified(10), row.name, row.mediaType);
        },
        [](const Attachment &row) { return toJson(row); });
}

static Result<Answer> exportTo(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"attachment"_s));
    const QString path = parser.positionalArguments().at(1);
    if (QFileInfo::exists(path) && !parser.isSet(u"replace"_s)) {
        return failure(Error::Kind::NotPossible, path + u" is there already; --replace writes over it"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->attachments().exportTo({id}, path).result());
    return Answer{.text = u"Written to %1. What lies outside the workspace is not encrypted."_s.arg(path),
                  .json = QJsonObject{{u"id"_s, idText(id)}, {u"file"_s, path}}};
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"attachment"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->attachments().remove({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

std::vector<Verb> attachmentVerbs()
{
    const Verb::Positional record{u"RECORD"_s, u"The id of an entry, a goal, an assignment or another record."_s};
    const Verb::Positional attachment{u"ATTACHMENT"_s, u"The attachment's id, as 'attachment list' prints it."_s};
    return {
        Verb{.name = u"attachment add"_s,
             .summary = u"Puts a file into the workspace, with a record."_s,
             .help = u"A file of at most 2 GiB. It is encrypted and kept beside the workspace, in NAME.waymark-files; the same file twice is kept once."_s,
             .positionals = {record, {u"FILE"_s, u"The file's path."_s}},
             .run = add},
        Verb{.name = u"attachment list"_s, .summary = u"Lists the attachments of a record."_s, .positionals = {record}, .run = list},
        Verb{.name = u"attachment export"_s,
             .summary = u"Writes an attachment to a file outside."_s,
             .positionals = {attachment, {u"FILE"_s, u"Where it is written."_s}},
             .options = {flag(u"replace"_s, u"Writes over a file that is there."_s)},
             .run = exportTo},
        Verb{.name = u"attachment remove"_s, .summary = u"Puts an attachment into the trash."_s, .positionals = {attachment}, .run = remove},
    };
}

}
