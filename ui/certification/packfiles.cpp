// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfiles.h"

#include "attesting.h"
#include "describe.h"
#include "packpdf.h"
#include "packwriting.h"
#include "sealing.h"
#include "text.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace waymark
{

PackFiles::PackFiles(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &PackFiles::stateChanged);
    connect(&m_work, &QFutureWatcherBase::finished, this, &PackFiles::finish);
}

PackFiles::~PackFiles()
{
    cancel();
}

void PackFiles::setCertification(OpenCertification *certification)
{
    if (m_certification != certification) {
        m_certification = certification;
        if (certification) {
            connect(certification, &OpenCertification::aboutToClose, this, &PackFiles::cancel);
        }
        Q_EMIT certificationChanged();
    }
}

void PackFiles::write(const QUrl &folder)
{
    if (!m_certification || isBusy()) {
        return;
    }
    m_folder = folder;
    m_problem.clear();
    m_doneText.clear();
    m_clockDoubted = false;
    const Order order{.pack = m_pack, .folder = folder.toLocalFile(), .audience = m_audience, .letter = m_letter};
    m_work.setFuture(QtConcurrent::run(m_certification->threads(), [&workspace = m_certification->workspace(), order](QPromise<Result<Written>> &promise) {
        work(promise, workspace, order);
    }));
    Q_EMIT stateChanged();
}

void PackFiles::cancel()
{
    m_work.cancel();
}

void PackFiles::trustClock()
{
    if (m_certification && m_clockDoubted) {
        m_certification->workspace().trustClock();
        write(m_folder);
    }
}

/** A name that every file system takes. */
static QString fileName(const CertificationPack &pack)
{
    //: The name of a folder and a file: a certification, a person
    QString name = PackFiles::tr("%1 of %2").arg(pack.certification, shown(pack.holderName).simplified());
    for (QChar &character : name) {
        character = u"/\\:*?\"<>|"_s.contains(character) || !character.isPrint() ? u'-' : character;
    }
    return name;
}

static Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Result<void>()
                : failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly, u"file"_s, file.errorString());
}

static Result<QByteArray> recordOf(Workspace &workspace, const IdentityCard &card, const QString &audience)
{
    WAYMARK_TRY(const RecordSelection selection, workspace.record().everything().result());
    const ExportRequest request{.selection = selection, .holder = holderOf(card), .holderName = card.name, .audience = audience};
    return workspace.record().exportClr(request).result().transform([](const ExportedRecord &record) { return record.json; });
}

/** So far it is. Errors: Cancelled. */
static Result<void> step(auto &promise, int percent)
{
    promise.setProgressValue(percent);
    return promise.isCanceled() ? Result<void>(failure(Error::Kind::Cancelled)) : Result<void>();
}

/** Waits for the storage: on a thread of its own. The folder comes last: what was not sealed leaves nothing behind. */
Result<PackFiles::Written> PackFiles::written(QPromise<Result<Written>> &promise, Workspace &workspace, const Order &order)
{
    WAYMARK_CHECK(step(promise, 5));
    WAYMARK_TRY(const IdentityCard card, workspace.identity().myCard().result());
    WAYMARK_TRY(const CertificationPack pack, workspace.readiness().certificationPack(order.pack, card.name).result());
    Written written{.name = fileName(pack), .missing = {}, .met = pack.checklist.met(), .parts = static_cast<int>(pack.checklist.rows.size())};
    const QString folder = QDir(order.folder).filePath(written.name);
    if (QFileInfo::exists(folder) || QFileInfo::exists(folder + u".pdf"_s)) {
        return failure(Error::Kind::NotPossible, u"file"_s, written.name);
    }
    WAYMARK_CHECK(step(promise, 15));
    WAYMARK_TRY(const QByteArray record, recordOf(workspace, card, order.audience));
    WAYMARK_CHECK(step(promise, 40));
    WAYMARK_TRY(const QByteArray pages, packPdf(pack, record, {.paper = order.letter ? Paper::Letter : Paper::A4}));
    WAYMARK_CHECK(step(promise, 70));
    WAYMARK_TRY(const QByteArray pdf, sealFile(workspace, pages).result());
    WAYMARK_CHECK(step(promise, 85));
    const auto evidence = [&workspace](RecordId attachment, const QString &path) {
        return workspace.attachments().exportTo(AttachmentId{attachment}, path).result();
    };
    const auto missing = writePackFolder(pack, folder, evidence);
    const Result<void> done = missing ? step(promise, 95).and_then([&] { return writeFile(folder + u".pdf"_s, pdf); }) : std::unexpected(missing.error());
    if (!done) {
        QDir(folder).removeRecursively();
        return std::unexpected(done.error());
    }
    written.missing = *missing;
    return written;
}

void PackFiles::work(QPromise<Result<Written>> &promise, Workspace &workspace, const Order &order)
{
    promise.setProgressRange(0, 100);
    promise.addResult(written(promise, workspace, order));
    promise.setProgressValue(100);
}

void PackFiles::finish()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0) {
        m_problem = tr("Cancelled. Nothing was written.");
        Q_EMIT stateChanged();
        return;
    }
    const Result<Written> &done = m_work.future().result();
    if (!done) {
        m_clockDoubted = isAboutTheClock(done.error());
        m_problem = done.error().kind == Error::Kind::NotPossible && !m_clockDoubted
            ? tr("‘%1’ is in this folder already, and was not touched. Choose another folder, or take the old one away first.").arg(done.error().detail)
            : describe(done.error());
        Q_EMIT stateChanged();
        return;
    }
    const QString what = tr("‘%1.pdf’ and the folder ‘%1’ are written: %2 of %3 parts are there. What is outside the workspace, nothing protects any more.")
                             .arg(done->name)
                             .arg(done->met)
                             .arg(done->parts);
    m_doneText = done->missing.isEmpty() ? what : tr("%1 Not on this computer, and so not written: %2.").arg(what, done->missing.join(u", "_s));
    Q_EMIT stateChanged();
}

}
