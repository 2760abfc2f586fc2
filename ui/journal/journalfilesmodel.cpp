// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalfilesmodel.h"

#include "attachmentwords.h"
#include "describe.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace waymark
{

static AttachmentId idOf(const Attachment &row)
{
    return row.id;
}

static bool stands(const Attachment &a, const Attachment &b)
{
    return a.id.value.toRfc4122() < b.id.value.toRfc4122();
}

JournalFilesModel::JournalFilesModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &JournalFilesModel::clipboardChanged);
}

void JournalFilesModel::setJournal(OpenJournal *journal)
{
    if (m_journal == journal) {
        return;
    }
    m_journal = journal;
    if (journal) {
        connect(journal, &OpenJournal::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"attachment"_s)) {
                ask();
            }
        });
        ask();
    }
    Q_EMIT journalChanged();
}

void JournalFilesModel::setEntryId(const QString &id)
{
    if (m_entryId != id) {
        const bool another = !m_entryId.isEmpty();
        m_entryId = id;
        setProblem({});
        setNotice(another ? QString() : m_notice); // of the entry that came into being with it
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &command : waiting) {
            command();
        }
        ask();
        Q_EMIT entryIdChanged();
    }
}

void JournalFilesModel::ask()
{
    if (!isAvailable() || m_entryId.isEmpty()) {
        m_rows.replace({});
        setState(State::Empty);
        return;
    }
    m_journal->attachments()->of(QUuid::fromString(m_entryId)).then(this, [this, asked = m_entryId](const Result<std::vector<Attachment>> &files) {
        if (asked != m_entryId) {
            return;
        }
        if (!files) {
            fail(files.error());
            return;
        }
        m_rows.replace(*files);
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    });
}

void JournalFilesModel::addFiles(const QList<QUrl> &files)
{
    setProblem({});
    setNotice({});
    for (const QUrl &file : files) {
        if (file.isLocalFile()) {
            whenThere(file.fileName(), [this, file] { addOne(file); });
        } else {
            setProblem(tr("Only files of this computer can be attached. Save it here first."));
        }
    }
}

void JournalFilesModel::whenThere(const QString &name, const std::function<void()> &command)
{
    if (!isAvailable()) {
        return;
    }
    if (!m_entryId.isEmpty()) {
        command();
        return;
    }
    m_waiting.push_back(command);
    Q_EMIT entryWanted(name);
}

void JournalFilesModel::addOne(const QUrl &file)
{
    begin();
    m_journal->attachments()
        ->add(QUuid::fromString(m_entryId), file.toLocalFile())
        .then(this, [this, name = file.fileName()](const Result<Attachment> &result) { stored(name, result); });
}

void JournalFilesModel::addBytes(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    begin();
    m_journal->attachments()->addBytes(QUuid::fromString(m_entryId), name, mediaType, bytes).then(this, [this, name](const Result<Attachment> &result) {
        stored(name, result);
    });
}

bool JournalFilesModel::clipboardHasFiles() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!isAvailable() || !data) {
        return false;
    }
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? data->hasImage() && !data->hasText() : urls.constFirst().isLocalFile();
}

void JournalFilesModel::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasUrls()) {
        addFiles(data->urls());
        return;
    }
    const QImage image = data ? data->imageData().value<QImage>() : QImage();
    if (image.isNull()) {
        return;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    setProblem({});
    whenThere(tr("Pasted picture"), [this, png] { addBytes(tr("Pasted picture.png"), u"image/png"_s, png); });
}

void JournalFilesModel::addText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QString name = tr("Pasted text.txt");
    setProblem({});
    setNotice(keptAsFile(name, bytes.size()));
    whenThere(tr("Pasted text"), [this, name, bytes] { addBytes(name, u"text/plain"_s, bytes); });
}

void JournalFilesModel::begin()
{
    ++m_busy;
    Q_EMIT busyChanged();
}

void JournalFilesModel::stored(const QString &name, const Result<Attachment> &result)
{
    --m_busy;
    Q_EMIT busyChanged();
    if (!result) {
        const QString why = describeAttaching(name, result.error());
        setNotice({});
        setProblem(m_problem.isEmpty() ? why : m_problem + u'\n' + why);
    }
    ask();
}

void JournalFilesModel::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

void JournalFilesModel::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

void JournalFilesModel::remove(const QString &fileId)
{
    m_journal->attachments()->remove(AttachmentId{QUuid::fromString(fileId)}).then(this, [this](const Result<void> &done) {
        setProblem(done ? QString() : describe(done.error()));
    });
}

void JournalFilesModel::exportTo(const QString &fileId, const QUrl &target)
{
    m_journal->attachments()->exportTo(AttachmentId{QUuid::fromString(fileId)}, target.toLocalFile()).then(this, [this](const Result<void> &done) {
        setProblem(done ? QString() : describe(done.error()));
    });
}

int JournalFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> JournalFilesModel::roleNames() const
{
    return {{FileId, "fileId"}, {FileName, "fileName"}, {SizeText, "sizeText"}};
}

QVariant JournalFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Attachment &row = m_rows.at(index.row());
    switch (role) {
    case FileId:
        return row.id.value.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case FileName:
        return row.name;
    case SizeText:
        return QLocale().formattedDataSize(row.content.size, 0, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

}
