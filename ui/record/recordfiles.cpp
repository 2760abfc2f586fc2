// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordfiles.h"

#include "attesting.h"
#include "describe.h"
#include "recordpdf.h"
#include "sealing.h"
#include "text.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

RecordFiles::~RecordFiles()
{
    cancel();
}

void RecordFiles::setRecord(OpenRecord *record)
{
    if (m_record == record) {
        return;
    }
    m_record = record;
    if (record) {
        connect(record, &OpenRecord::aboutToClose, this, &RecordFiles::cancel);
        record->workspace().identity().myCard().then(this, [this](const Result<IdentityCard> &card) {
            m_holderName = card ? shown(card->name) : QString();
            Q_EMIT recordChanged();
        });
    }
    Q_EMIT recordChanged();
}

QString RecordFiles::suggestedName() const
{
    //: The name of a file
    return tr("Career record of %1").arg(m_holderName) + u".pdf"_s;
}

void RecordFiles::setState(bool busy, double progress, const QString &problem, const QString &doneText)
{
    m_busy = busy;
    m_progress = progress;
    m_problem = problem;
    m_doneText = doneText;
    Q_EMIT stateChanged();
}

void RecordFiles::cancel()
{
    if (m_cancelled) {
        *m_cancelled = true;
    }
}

void RecordFiles::write(const QUrl &file)
{
    if (!m_record || !m_model || m_busy) {
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setState(true, 0.1);
    m_record->workspace().identity().myCard().then(this, [this, path = file.toLocalFile()](const Result<IdentityCard> &card) {
        card ? compile(path, *card) : setState(false, 0, describe(card.error()));
    });
}

void RecordFiles::compile(const QString &path, const IdentityCard &card)
{
    if (!m_record || !m_model) {
        return;
    }
    const ExportRequest request{.selection = m_model->selection(), .holder = holderOf(card), .holderName = card.name, .audience = m_audience};
    m_record->workspace().record().exportClr(request).then(
        this, [this, path](const Result<ExportedRecord> &record) { record ? print(path, record->json) : setState(false, 0, describe(record.error())); });
}

/** What @p done says of @p file, which stands nowhere until it is committed. */
static Result<void> outcomeOf(const QSaveFile &file, bool done)
{
    return done ? Result<void>()
                : failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly, u"file"_s, file.errorString());
}

static Result<void> prepare(QSaveFile &file, const QByteArray &bytes)
{
    return outcomeOf(file, file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
}

static QString jsonBeside(const QString &pdf)
{
    return QFileInfo(pdf).absolutePath() + u'/' + QFileInfo(pdf).completeBaseName() + u".json"_s;
}

void RecordFiles::print(const QString &path, const QByteArray &json)
{
    setState(true, 0.4);
    m_printing = QtConcurrent::run([json] { return recordPdf(json); });
    m_printing.then(this,
                    [this, path, json](const Result<QByteArray> &pages) { pages ? seal(path, json, *pages) : finish(path, std::unexpected(pages.error())); });
}

/** Both files are whole on the disk before either has its name: a record without its signatures is not left behind. */
void RecordFiles::seal(const QString &path, const QByteArray &json, const QByteArray &pages)
{
    if (!m_record || *m_cancelled) {
        finish(path, failure(Error::Kind::Cancelled));
        return;
    }
    setState(true, 0.8);
    sealFile(m_record->workspace(), pages).then(this, [this, path, json](const Result<QByteArray> &pdf) {
        if (!pdf) {
            finish(path, std::unexpected(pdf.error()));
            return;
        }
        m_writing = QtConcurrent::run([path, json, pdf = *pdf]() -> Result<void> {
            QSaveFile forPeople(path);
            QSaveFile forPrograms(jsonBeside(path));
            WAYMARK_CHECK(prepare(forPeople, pdf));
            WAYMARK_CHECK(prepare(forPrograms, json));
            WAYMARK_CHECK(outcomeOf(forPrograms, forPrograms.commit()));
            return outcomeOf(forPeople, forPeople.commit());
        });
        m_writing.then(this, [this, path](const Result<void> &done) { finish(path, done); });
    });
}

void RecordFiles::finish(const QString &path, const Result<void> &done)
{
    if (!done) {
        setState(false, 0, describe(done.error()));
        return;
    }
    setState(
        false, 1, {},
        tr("‘%1’ is for people; ‘%2’ beside it carries the signatures, and anybody can check it. What is outside the workspace, nothing protects any more.")
            .arg(QFileInfo(path).fileName(), QFileInfo(jsonBeside(path)).fileName()));
}

}
