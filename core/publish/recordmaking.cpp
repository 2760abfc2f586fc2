// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordmaking.h"

#include "recordbadge.h"
#include "recordfolder.h"
#include "recordtables.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** Makes one record, in whatever format. */
class Maker
{
public:
    Maker(const QByteArray &clr, const RecordMaking &wanted, const QString &sealer, const FileSealer &seal)
        : m_clr(clr)
        , m_wanted(wanted)
        , m_sealer(sealer)
        , m_seal(seal)
    {
    }

    [[nodiscard]] Result<QList<CarriedFile>> folder() const
    {
        WAYMARK_TRY(QList<CarriedFile> files, recordFolder(m_clr, m_wanted.evidence));
        WAYMARK_TRY(files.back().bytes, m_seal(files.back().bytes));
        return files;
    }

    [[nodiscard]] Result<QList<CarriedFile>> badges() const
    {
        QList<CarriedFile> badges;
        for (const CarriedFile &credential : singleCredentials(m_clr)) {
            WAYMARK_TRY(const std::optional<CarriedFile> badge, badgeOf(credential));
            if (badge) {
                badges.append(*badge);
            }
        }
        return badges;
    }

    [[nodiscard]] Result<QByteArray> single() const
    {
        if (m_wanted.format == "clr"_L1) {
            return m_clr;
        }
        if (m_wanted.format == "pdf"_L1) {
            return recordPdf(m_clr, {.paper = m_wanted.paper}).and_then(m_seal);
        }
        if (m_wanted.format == "zip"_L1) {
            WAYMARK_TRY(const QList<CarriedFile> files, folder());
            return zipped(files, compiledAt(m_clr), m_sealer).and_then(m_seal);
        }
        return unsealed();
    }

private:
    /** Nothing for words of recommendation, which are no badge. */
    [[nodiscard]] Result<std::optional<CarriedFile>> badgeOf(const CarriedFile &credential) const
    {
        const QString name = QFileInfo(credential.name).completeBaseName();
        if (m_wanted.format == "badges-json"_L1) {
            return CarriedFile{.name = name + u".json"_s, .bytes = credential.bytes};
        }
        const bool png = m_wanted.format == "badges-png"_L1;
        const auto open = recordBadge(credential.bytes, png ? BadgeFormat::Png : BadgeFormat::Svg, m_sealer);
        if (!open && open.error().kind == Error::Kind::Invalid && open.error().field == "credential"_L1) {
            return std::nullopt;
        }
        WAYMARK_TRY(const QByteArray bytes, open.and_then(m_seal));
        return CarriedFile{.name = name + (png ? u".png"_s : u".svg"_s), .bytes = bytes};
    }

    /** What carries no signature: for reading on with other programs. */
    [[nodiscard]] Result<QByteArray> unsealed() const
    {
        if (m_wanted.format == "html"_L1) {
            return recordHtml(m_clr);
        }
        if (m_wanted.format == "markdown"_L1) {
            return recordMarkdown(m_clr);
        }
        if (m_wanted.format == "csv"_L1) {
            return recordCsv(m_clr);
        }
        if (m_wanted.format == "hours"_L1) {
            return hoursCsv(m_clr);
        }
        return m_wanted.format == "resume"_L1 ? recordResume(m_clr) : failure(Error::Kind::Invalid, u"format"_s);
    }

    const QByteArray &m_clr;
    const RecordMaking &m_wanted;
    const QString &m_sealer;
    const FileSealer &m_seal;
};

}

bool isFolderFormat(const QString &format)
{
    return format == "folder"_L1 || format.startsWith("badges-"_L1);
}

Result<QList<CarriedFile>> madeRecord(const QByteArray &clr, const RecordMaking &wanted, const QString &sealer, const FileSealer &seal)
{
    const Maker maker(clr, wanted, sealer, seal);
    if (wanted.format == "folder"_L1) {
        return maker.folder();
    }
    if (isFolderFormat(wanted.format)) {
        return maker.badges();
    }
    WAYMARK_TRY(const QByteArray bytes, maker.single());
    return QList<CarriedFile>{{.name = {}, .bytes = bytes}};
}

static Result<void> writeIn(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::ReadOnly, path);
    }
    return file.write(bytes) == bytes.size() && file.commit() ? Result<void>() : failure(Error::Kind::DiskFull, path);
}

Result<void> writeNewFolder(const QString &path, const QList<CarriedFile> &files)
{
    if (!QDir().mkpath(path)) {
        return failure(Error::Kind::ReadOnly, path);
    }
    if (!QDir(path).isEmpty()) {
        return failure(Error::Kind::NotPossible, u"the folder is not empty"_s);
    }
    for (const CarriedFile &file : files) {
        WAYMARK_CHECK(writeIn(path + u'/' + file.name, file.bytes));
    }
    return {};
}

}
