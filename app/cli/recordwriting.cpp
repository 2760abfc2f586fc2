// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordwriting.h"

#include "sealing.h"
#include "session.h"

#ifdef WAYMARK_WITH_PUBLISH
#include "recordmaking.h"
#endif

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
        {u"badges-json"_s, u"the same credentials, each as a file alone"_s},
        {u"html"_s, u"one page for the browser"_s},
        {u"markdown"_s, u"plain text with headings"_s},
        {u"csv"_s, u"a table of the entries"_s},
        {u"hours"_s, u"a table of the hours of mentoring"_s},
        {u"resume"_s, u"a résumé that other programs read (JSON Resume)"_s},
    };
    return formats;
}

#ifdef WAYMARK_WITH_PUBLISH

static Result<void> writeDocument(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted)
{
    const RecordMaking making{.format = wanted.format, .paper = wanted.letter ? Paper::Letter : Paper::A4, .evidence = wanted.evidence};
    const FileSealer seal = [&workspace](const QByteArray &open) { return sealFile(workspace, open).result(); };
    WAYMARK_TRY(const QList<CarriedFile> files, madeRecord(clr, making, workspace.signer().did(), seal));
    return isFolderFormat(wanted.format) ? writeNewFolder(wanted.target, files) : writeFile(wanted.target, files.front().bytes);
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
