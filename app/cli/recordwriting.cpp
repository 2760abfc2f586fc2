// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordwriting.h"

#include "manifest.h"
#include "sealing.h"
#include "session.h"

#ifdef WAYMARK_WITH_PUBLISH
#include "recordbadge.h"
#include "recordfolder.h"
#include "recordpdf.h"
#include "recordtables.h"
#endif

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

const QList<std::pair<QString, QString>> &recordFormats()
{
    static const QList<std::pair<QString, QString>> formats{
        {u"pdf"_s, u"pages for people, the signed record attached, sealed by your key (PDF/A-3b)"_s},
        {u"clr"_s, u"the signed record (CLR 2.0, JSON)"_s},
        {u"zip"_s, u"the folder in one file, sealed by your key"_s},
        {u"folder"_s, u"pages, tables, the signed record and its credentials, to be opened without Waymark"_s},
        {u"badges-svg"_s, u"a folder of badges, each with its credential inside (Open Badges 3.0)"_s},
        {u"badges-png"_s, u"the same as pictures of pixels"_s},
        {u"html"_s, u"one page for the browser"_s},
        {u"markdown"_s, u"plain text with headings"_s},
        {u"csv"_s, u"a table of the entries"_s},
        {u"hours"_s, u"a table of the hours of mentoring"_s},
        {u"resume"_s, u"a résumé that other programs read (JSON Resume)"_s},
    };
    return formats;
}

#ifdef WAYMARK_WITH_PUBLISH

/** A folder that is there afterwards, with nothing in it. */
static Result<void> makeEmptyFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return failure(Error::Kind::ReadOnly, path);
    }
    return QDir(path).isEmpty() ? Result<void>() : failure(Error::Kind::NotPossible, u"the folder is not empty"_s);
}

static Result<QList<CarriedFile>> sealedFolder(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    WAYMARK_TRY(QList<CarriedFile> files, recordFolder(clr, wanted.evidence));
    WAYMARK_TRY(files.back().bytes, sealFile(workspace, files.back().bytes).result());
    return files;
}

static Result<void> writeZip(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    WAYMARK_TRY(const QList<CarriedFile> files, sealedFolder(workspace, clr, wanted));
    WAYMARK_TRY(const QByteArray open, zipped(files, compiledAt(clr), workspace.signer().did()));
    WAYMARK_TRY(const QByteArray zip, sealFile(workspace, open).result());
    return writeFile(wanted.target, zip);
}

static Result<void> writeFiles(const QString &folder, const QList<CarriedFile> &files)
{
    WAYMARK_CHECK(makeEmptyFolder(folder));
    for (const CarriedFile &file : files) {
        const QString path = folder + u'/' + file.name;
        if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
            return failure(Error::Kind::ReadOnly, path);
        }
        WAYMARK_CHECK(writeFile(path, file.bytes));
    }
    return {};
}

static Result<void> writeBadges(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    const bool png = wanted.format == "badges-png"_L1;
    QList<CarriedFile> badges;
    for (const CarriedFile &credential : singleCredentials(clr)) {
        const auto open = recordBadge(credential.bytes, png ? BadgeFormat::Png : BadgeFormat::Svg, workspace.signer().did());
        if (!open && open.error().kind == Error::Kind::Invalid && open.error().field == "credential"_L1) {
            continue; // words of recommendation are no badge
        }
        WAYMARK_TRY(const QByteArray bytes, open);
        WAYMARK_TRY(const QByteArray badge, sealFile(workspace, bytes).result());
        badges.append({.name = QFileInfo(credential.name).completeBaseName() + (png ? u".png"_s : u".svg"_s), .bytes = badge});
    }
    return writeFiles(wanted.target, badges);
}

static Result<QByteArray> single(const QByteArray &clr, const QString &format)
{
    if (format == "html"_L1) {
        return recordHtml(clr);
    }
    if (format == "markdown"_L1) {
        return recordMarkdown(clr);
    }
    if (format == "csv"_L1) {
        return recordCsv(clr);
    }
    if (format == "hours"_L1) {
        return hoursCsv(clr);
    }
    return recordResume(clr);
}

static Result<void> writeDocument(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    if (wanted.format == "zip"_L1) {
        return writeZip(workspace, clr, wanted);
    }
    if (wanted.format == "folder"_L1) {
        WAYMARK_TRY(const QList<CarriedFile> files, sealedFolder(workspace, clr, wanted));
        return writeFiles(wanted.target, files);
    }
    if (wanted.format.startsWith("badges-"_L1)) {
        return writeBadges(workspace, clr, wanted);
    }
    if (wanted.format == "pdf"_L1) {
        WAYMARK_TRY(const QByteArray pages, recordPdf(clr, {.paper = wanted.letter ? Paper::Letter : Paper::A4}));
        WAYMARK_TRY(const QByteArray pdf, sealFile(workspace, pages).result());
        return writeFile(wanted.target, pdf);
    }
    WAYMARK_TRY(const QByteArray bytes, single(clr, wanted.format));
    return writeFile(wanted.target, bytes);
}

#else

static Result<void> writeDocument(Workspace &, const QByteArray &, const RecordWriting &wanted)
{
    return failure(Error::Kind::NotPossible, wanted.format + u": this waymark-cli was built without documents"_s);
}

#endif

Result<void> writeRecord(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    if (!std::ranges::contains(recordFormats(), wanted.format, &std::pair<QString, QString>::first)) {
        return failure(Error::Kind::Invalid, u"format"_s);
    }
    return wanted.format == "clr"_L1 ? writeFile(wanted.target, clr) : writeDocument(workspace, clr, wanted);
}

}
