// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftevidencemodel.h"

#include "attachmentwords.h"
#include "describe.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace waymark
{

DraftEvidenceModel::DraftEvidenceModel(Keep keep, QObject *parent)
    : EvidenceModel(parent)
    , m_keep(std::move(keep))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &DraftEvidenceModel::clipboardChanged);
}

void DraftEvidenceModel::setAssignment(AssignmentId assignment)
{
    m_assignment = assignment;
    setNotice({});
}

void DraftEvidenceModel::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

bool DraftEvidenceModel::clipboardHasFiles() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data) {
        return false;
    }
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? data->hasImage() && !data->hasText() : urls.constFirst().isLocalFile();
}

void DraftEvidenceModel::setBusy(int busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void DraftEvidenceModel::addFiles(const QList<QUrl> &files)
{
    setProblem({});
    setNotice({});
    for (const QUrl &file : files) {
        if (file.isLocalFile()) {
            m_keep([this, file](RecordId draft) { addOne(draft, file); });
        } else {
            setProblem(tr("Only files of this computer can be attached. Save it here first, or add its address as a link."));
        }
    }
}

void DraftEvidenceModel::addOne(RecordId draft, const QUrl &file)
{
    if (assignments()) {
        setBusy(m_busy + 1);
        assignments()->attachments().add(draft, file.toLocalFile()).then(this, [this, name = file.fileName()](const Result<Attachment> &result) {
            stored(name, result);
        });
    }
}

void DraftEvidenceModel::addBytes(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    m_keep([=, this](RecordId draft) {
        setBusy(m_busy + 1);
        assignments()->attachments().addBytes(draft, name, mediaType, bytes).then(this, [this, name](const Result<Attachment> &result) {
            stored(name, result);
        });
    });
}

void DraftEvidenceModel::addText(const QString &text)
{
    if (assignments()) {
        const QByteArray bytes = text.toUtf8();
        const QString name = tr("Pasted text.txt");
        setProblem({});
        setNotice(keptAsFile(name, bytes.size()));
        addBytes(name, u"text/plain"_s, bytes);
    }
}

void DraftEvidenceModel::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !assignments()) {
        return;
    }
    if (!data->urls().isEmpty()) {
        addFiles(data->urls());
        return;
    }
    const QImage picture = data->imageData().value<QImage>();
    QBuffer png;
    if (picture.isNull() || !png.open(QIODevice::WriteOnly) || !picture.save(&png, "PNG")) {
        return;
    }
    addBytes(tr("Pasted picture.png"), u"image/png"_s, png.data());
}

void DraftEvidenceModel::stored(const QString &name, const Result<Attachment> &file)
{
    setBusy(m_busy - 1);
    if (!file) {
        const QString why = describeAttaching(name, file.error());
        setNotice({});
        setProblem(problem().isEmpty() ? why : problem() + u'\n' + why);
        return;
    }
    add({.title = file->name, .kind = EvidenceContent::Kind::File, .attachment = file->id.value, .content = {}, .note = {}, .sha256 = {}});
}

void DraftEvidenceModel::addLink(const QString &address)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1 && url.scheme() != "mailto"_L1)) {
        setProblem(tr("This is not an address that a browser understands. It begins with https://"));
        return;
    }
    setProblem({});
    add({.title = url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery).remove(u"//"_s),
         .kind = EvidenceContent::Kind::Link,
         .attachment = {},
         .content = url.toString(),
         .note = {},
         .sha256 = {}});
}

void DraftEvidenceModel::add(const EvidenceContent &content)
{
    if (assignments()) {
        assignments()->service().addEvidence(m_assignment, content).then(this, [this](const Result<DraftEvidenceId> &added) {
            if (!added) {
                setProblem(describe(added.error()));
            }
        });
    }
}

void DraftEvidenceModel::remove(const QString &evidenceId)
{
    if (assignments()) {
        assignments()->service().removeEvidence({QUuid::fromString(evidenceId)}).then(this, [this](const Result<void> &done) {
            setProblem(done ? QString() : describe(done.error()));
            if (done) {
                Q_EMIT evidenceRemoved();
            }
        });
    }
}

}
