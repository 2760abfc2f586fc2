// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** Gathers files, each content once, each name once. */
class Gathering
{
public:
    explicit Gathering(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<void> add(const AttestationId &id)
    {
        WAYMARK_TRY(const auto stored, m_workspace.record().attestation(id).result());
        if (!stored) {
            return {};
        }
        for (const QUuid &evidence : stored->attestation.evidence) {
            WAYMARK_TRY(const auto attempt, m_workspace.assignments().attempt({evidence}).result());
            for (const Evidence &file : attempt ? attempt->evidence : std::vector<Evidence>()) {
                WAYMARK_CHECK(add(file.content));
            }
        }
        return {};
    }

    [[nodiscard]] const QList<CarriedFile> &files() const { return m_files; }

private:
    [[nodiscard]] Result<void> add(const EvidenceContent &content)
    {
        if (content.kind != EvidenceContent::Kind::File || m_hashes.contains(content.sha256)) {
            return {};
        }
        // Only for as long as it takes to read: what is given away lies open anyhow.
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"evidence"_s);
        const auto written = m_workspace.attachments().exportTo(AttachmentId{content.attachment}, path).result();
        if (!written) {
            // Its bytes may not have come yet; the record names it all the same.
            return written.error().kind == Error::Kind::NotFound ? Result<void>() : std::unexpected(written.error());
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(Error::Kind::Storage, u"evidence"_s, file.errorString());
        }
        const auto known = m_workspace.store().read([id = AttachmentId{content.attachment}](Database &database) { return attachment(database, id); }).result();
        return keep(content, known ? known->name : content.title, file.readAll());
    }

    [[nodiscard]] Result<void> keep(const EvidenceContent &content, const QString &name, const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        if (m_bytes > maximumArchiveBytes) {
            return failure(Error::Kind::TooLarge, u"evidence"_s);
        }
        m_hashes.insert(content.sha256);
        m_files.append({.name = freeName(name), .bytes = bytes});
        return {};
    }

    [[nodiscard]] QString freeName(const QString &wanted)
    {
        QString plain = QString(wanted).replace(u'/', u'-').trimmed();
        plain = isSafeName(plain) ? plain : u"evidence"_s;
        QString name = plain;
        for (int number = 2; m_names.contains(name.toCaseFolded()); ++number) {
            const QFileInfo parts(plain);
            const QString suffix = parts.suffix().isEmpty() ? QString() : QString(u'.' + parts.suffix());
            name = parts.completeBaseName() + u' ' + QString::number(number) + suffix;
        }
        m_names.insert(name.toCaseFolded());
        return name;
    }

    Workspace &m_workspace;
    QList<CarriedFile> m_files;
    QSet<QByteArray> m_hashes;
    QSet<QString> m_names;
    qint64 m_bytes = 0;
};

}

Result<QList<CarriedFile>> evidenceFiles(Workspace &workspace, const RecordSelection &selection)
{
    Gathering gathering(workspace);
    for (const AttestationId &id : selection.attestations) {
        WAYMARK_CHECK(gathering.add(id));
    }
    return gathering.files();
}

}
