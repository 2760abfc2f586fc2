// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordfiles.h"

#include "attesting.h"
#include "describe.h"
#include "evidencefiles.h"
#include "sealing.h"
#include "text.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** A format as people choose it. */
struct FormatWords {
    QLatin1StringView code; ///< of RecordMaking
    QLatin1StringView suffix; ///< empty for a folder
    const char *name;
    const char *text;
};

constexpr std::array formatWords{
    FormatWords{"pdf"_L1, "pdf"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "PDF, with the signed file beside it"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "Pages for people, sealed by your key. What others signed lies inside, and in the file beside it.")},
    FormatWords{
        "zip"_L1, "zip"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "ZIP, which opens without Waymark"),
        QT_TRANSLATE_NOOP("waymark::RecordFiles", "A page for the browser, tables, the signed record and each entry alone, in one file that your key seals.")},
    FormatWords{"folder"_L1, ""_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Folder, which opens without Waymark"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "The same as in the ZIP, unpacked. The folder has to be empty.")},
    FormatWords{"clr"_L1, "json"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Signed record for programs (CLR 2.0)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "What wallets and validators read: every entry with its signature.")},
    FormatWords{"badges-svg"_L1, ""_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Badges as drawings (SVG)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles",
                                  "A picture of each chosen entry with the signed entry inside (Open Badges 3.0). The folder has to be empty.")},
    FormatWords{"badges-png"_L1, ""_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Badges as pictures (PNG)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles",
                                  "A picture of each chosen entry with the signed entry inside (Open Badges 3.0). The folder has to be empty.")},
    FormatWords{"badges-json"_L1, ""_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Single signed entries (JSON)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "Each chosen entry as a signed file alone (Open Badges 3.0). The folder has to be empty.")},
    FormatWords{"csv"_L1, "csv"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Table of the entries (CSV)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "For spreadsheets. It carries no signatures.")},
    FormatWords{"hours"_L1, "csv"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Table of the hours (CSV)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "For spreadsheets. It carries no signatures.")},
    FormatWords{"resume"_L1, "json"_L1, QT_TRANSLATE_NOOP("waymark::RecordFiles", "Résumé for other programs (JSON Resume)"),
                QT_TRANSLATE_NOOP("waymark::RecordFiles", "Many programs make a résumé of it. It carries no signatures.")},
};

const FormatWords &wordsOf(int format)
{
    return formatWords.at(static_cast<size_t>(format));
}

/** What @p done says of @p file, which stands nowhere until it is committed. */
Result<void> outcomeOf(const QSaveFile &file, bool done)
{
    return done ? Result<void>()
                : failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly, u"file"_s, file.errorString());
}

Result<void> prepare(QSaveFile &file, const QByteArray &bytes)
{
    return outcomeOf(file, file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
}

QString jsonBeside(const QString &pdf)
{
    return QFileInfo(pdf).absolutePath() + u'/' + QFileInfo(pdf).completeBaseName() + u".json"_s;
}

Result<void> writeAlone(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    WAYMARK_CHECK(prepare(file, bytes));
    return outcomeOf(file, file.commit());
}

/** Both files are whole on the disk before either has its name: a record without its signatures is not left behind. */
Result<void> writeBoth(const QString &path, const QByteArray &pdf, const QByteArray &json)
{
    QSaveFile forPeople(path);
    QSaveFile forPrograms(jsonBeside(path));
    WAYMARK_CHECK(prepare(forPeople, pdf));
    WAYMARK_CHECK(prepare(forPrograms, json));
    WAYMARK_CHECK(outcomeOf(forPrograms, forPrograms.commit()));
    return outcomeOf(forPeople, forPeople.commit());
}

}

RecordFiles::RecordFiles(QObject *parent)
    : QObject(parent)
{
    connect(this, &RecordFiles::recordChanged, this, &RecordFiles::suggestedNameChanged);
    connect(this, &RecordFiles::formatChanged, this, &RecordFiles::suggestedNameChanged);
}

RecordFiles::~RecordFiles()
{
    cancel();
    waitForWork();
}

/** What is being made uses the workspace, for its seal. */
void RecordFiles::waitForWork()
{
    m_making.waitForFinished();
}

void RecordFiles::setRecord(OpenRecord *record)
{
    if (m_record == record) {
        return;
    }
    m_record = record;
    if (record) {
        connect(record, &OpenRecord::aboutToClose, this, [this] {
            cancel();
            waitForWork();
        });
        record->workspace().identity().myCard().then(this, [this](const Result<IdentityCard> &card) {
            m_holderName = card ? shown(card->name) : QString();
            Q_EMIT recordChanged();
        });
    }
    Q_EMIT recordChanged();
}

QStringList RecordFiles::formatNames()
{
    QStringList names;
    for (const FormatWords &words : formatWords) {
        names += tr(words.name);
    }
    return names;
}

void RecordFiles::setFormat(int format)
{
    if (format >= 0 && format < std::ssize(formatWords) && m_format != format) {
        m_format = format;
        Q_EMIT formatChanged();
    }
}

QString RecordFiles::formatText() const
{
    return tr(wordsOf(m_format).text);
}

bool RecordFiles::isFolder() const
{
    return isFolderFormat(wordsOf(m_format).code);
}

bool RecordFiles::isOnPaper() const
{
    return wordsOf(m_format).code == "pdf"_L1;
}

bool RecordFiles::takesEvidence() const
{
    return wordsOf(m_format).code == "zip"_L1 || wordsOf(m_format).code == "folder"_L1;
}

QString RecordFiles::suffix() const
{
    return wordsOf(m_format).suffix;
}

QString RecordFiles::suggestedName() const
{
    //: The name of a file
    const QString name = tr("Career record of %1").arg(m_holderName);
    return suffix().isEmpty() ? name : QString(name + u'.' + suffix());
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

void RecordFiles::write(const QUrl &target)
{
    if (!m_record || !m_model || m_busy) {
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setState(true, 0.1);
    m_record->workspace().identity().myCard().then(this, [this, path = target.toLocalFile()](const Result<IdentityCard> &card) {
        card ? compile(path, *card) : setState(false, 0, describe(card.error()));
    });
}

void RecordFiles::compile(const QString &path, const IdentityCard &card)
{
    if (!m_record || !m_model) {
        return;
    }
    const ExportRequest request{.selection = m_model->selection(), .holder = holderOf(card), .holderName = card.name, .audience = m_audience};
    m_record->workspace().record().exportClr(request).then(this, [this, path, selection = request.selection](const Result<ExportedRecord> &record) {
        record ? make(path, selection, record->json) : setState(false, 0, describe(record.error()));
    });
}

void RecordFiles::make(const QString &path, const RecordSelection &selection, const QByteArray &json)
{
    if (!m_record || *m_cancelled) {
        finish(path, failure(Error::Kind::Cancelled));
        return;
    }
    setState(true, 0.4);
    RecordMaking making{.format = wordsOf(m_format).code, .paper = m_letter ? Paper::Letter : Paper::A4, .evidence = {}};
    const bool gather = takesEvidence() && m_withEvidence;
    m_making = QtConcurrent::run([json, making, gather, selection, workspace = &m_record->workspace()]() mutable -> Made {
        if (gather) {
            WAYMARK_TRY(making.evidence, evidenceFiles(*workspace, selection));
        }
        return madeRecord(json, making, workspace->signer().did(), [workspace](const QByteArray &open) { return sealFile(*workspace, open).result(); });
    });
    m_making.then(this, [this, path, json](const Made &made) { put(path, json, made); });
}

void RecordFiles::put(const QString &path, const QByteArray &json, const Made &made)
{
    if (!made || *m_cancelled) {
        finish(path, made ? failure(Error::Kind::Cancelled) : std::unexpected(made.error()));
        return;
    }
    setState(true, 0.8);
    m_writing = QtConcurrent::run([path, json, files = *made, folder = isFolder(), beside = isOnPaper()]() -> Result<void> {
        if (folder) {
            return writeNewFolder(path, files);
        }
        return beside ? writeBoth(path, files.front().bytes, json) : writeAlone(path, files.front().bytes);
    });
    m_writing.then(this, [this, path](const Result<void> &done) { finish(path, done); });
}

void RecordFiles::finish(const QString &path, const Result<void> &done)
{
    if (done) {
        setState(false, 1, {}, doneWords(path));
    } else if (isFolder() && done.error().kind == Error::Kind::NotPossible) {
        setState(false, 0, tr("Something lies in this folder already. Choose an empty one, or make a new one; nothing was written."));
    } else {
        setState(false, 0, describe(done.error()));
    }
}

QString RecordFiles::doneWords(const QString &path) const
{
    if (isOnPaper()) {
        return tr("‘%1’ is for people; ‘%2’ beside it carries the signatures, and anybody can check it. What is outside the workspace, nothing protects any more.")
            .arg(QFileInfo(path).fileName(), QFileInfo(jsonBeside(path)).fileName());
    }
    return tr("‘%1’ is written. What is outside the workspace, nothing protects any more.").arg(QFileInfo(path).fileName());
}

}
