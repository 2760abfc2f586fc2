// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepreview.h"

#include "attachmentservice.h"
#include "describe.h"
#include "text.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>
#include <QStringDecoder>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

/** The formats whose readers are small and well kept; a drawing (SVG) is shown as the text that it is. */
static QByteArray pictureFormat(const QMimeType &type)
{
    static const QHash<QString, QByteArray> formats{{u"image/png"_s, "png"}, {u"image/jpeg"_s, "jpeg"}, {u"image/gif"_s, "gif"}};
    return formats.value(type.name());
}

/** Null where it is broken. On a thread of its own. */
static QImage readPicture(QByteArray bytes, const QByteArray &format)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > EvidencePreview::mostDots || size.height() > EvidencePreview::mostDots) {
        reader.setScaledSize(size.scaled(EvidencePreview::mostDots, EvidencePreview::mostDots, Qt::KeepAspectRatio));
    }
    return reader.read();
}

/** By its byte order mark, else as UTF-8, else as programs wrote before that. */
static QString readText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        text = QString::fromLatin1(bytes);
    }
    return shown(text.replace("\r\n"_L1, "\n"_L1));
}

void EvidencePreview::setState(State state, const QString &text, const QImage &picture)
{
    m_state = state;
    m_text = text;
    m_picture = picture;
    Q_EMIT stateChanged();
}

void EvidencePreview::close()
{
    ++m_request;
    setState(State::Closed);
}

void EvidencePreview::open(const QString &evidenceId)
{
    const EvidenceRow *row = m_evidence ? m_evidence->row(evidenceId) : nullptr;
    OpenAssignments *assignments = m_evidence ? m_evidence->assignments() : nullptr;
    if (!row || !assignments || row->content.kind != EvidenceContent::Kind::File) {
        return;
    }
    m_evidenceId = evidenceId;
    m_title = shown(row->content.title);
    m_notes.clear();
    setState(State::Loading);
    assignments->attachments().content({row->content.attachment}, largestPicture).then(this, [this, request = ++m_request](const Result<AttachedBytes> &file) {
        if (request != m_request) {
            return;
        }
        file ? receive(*file)
             : setState(State::Failed,
                        file.error().kind == Error::Kind::NotFound ? tr("The file is not here yet. It comes with another parcel.") : describe(file.error()));
    });
}

void EvidencePreview::receive(const AttachedBytes &file)
{
    const QMimeType type = file.bytes ? QMimeDatabase().mimeTypeForData(*file.bytes) : QMimeDatabase().mimeTypeForName(file.file.mediaType);
    const QString size = QLocale().formattedDataSize(file.file.content.size, 0, QLocale::DataSizeSIFormat);
    m_notes = type.isValid() && !type.isDefault() ? tr("%1, %2", "kind of a file, size").arg(type.comment(), size) : size;
    const QByteArray format = pictureFormat(type);
    if (file.bytes && !format.isEmpty()) {
        QtConcurrent::run(readPicture, *file.bytes, format).then(this, [this, request = m_request](const QImage &picture) {
            if (request == m_request) {
                picture.isNull() ? setState(State::Other, tr("This picture is damaged and cannot be shown.")) : setState(State::Picture, {}, picture);
            }
        });
        return;
    }
    if (file.bytes && type.inherits(u"text/plain"_s) && file.bytes->size() <= largestText) {
        setState(State::Text, readText(*file.bytes));
        return;
    }
    setState(State::Other, tr("Waymark shows texts and pictures. Save a copy to look at this in another program; nothing protects the copy any more."));
}

}
