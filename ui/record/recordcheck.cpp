// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcheck.h"

#include "describe.h"
#include "learningimport.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace waymark
{

RecordCheck::RecordCheck(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &RecordCheck::idOf, [](const FindingLine &, const FindingLine &) { return false; })
{
}

RecordCheck::~RecordCheck()
{
    cancel();
    waitForWork();
}

void RecordCheck::setRecord(OpenRecord *record)
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
    }
    Q_EMIT recordChanged();
}

/** What is under way uses the workspace: it is waited for before that is closed. */
void RecordCheck::waitForWork()
{
    m_work.waitForFinished();
    m_keeping.waitForFinished();
}

const Clock &RecordCheck::clock() const
{
    return m_record ? m_record->clock() : *m_clock;
}

void RecordCheck::check(const QUrl &file)
{
    if (m_busy || !file.isLocalFile()) {
        return;
    }
    m_path = file.toLocalFile();
    begin(QFileInfo(m_path).fileName());
    const RecordToCheck wanted{.path = file.toLocalFile(), .workspace = m_record ? &m_record->workspace() : nullptr, .now = clock().now()};
    m_work = QtConcurrent::run([wanted, progress = StopSign::progress(m_sign)] { return checkedRecord(wanted, progress); });
    m_work.then(this, m_question.asks([this](const Result<CarrierReport> &report) { receive(report); }));
}

void RecordCheck::begin(const QString &fileName)
{
    waitForWork(); // of a check that was cancelled
    m_sign = StopSign::make();
    connect(m_sign.get(), &StopSign::moved, this, &RecordCheck::setProgress);
    m_busy = true;
    m_done = false;
    m_fileName = fileName;
    m_rows.replace({});
    setProgress(0);
    setState(State::Loading);
    Q_EMIT checked();
}

void RecordCheck::cancel()
{
    if (!m_busy) {
        return;
    }
    m_sign->stop();
    static_cast<void>(m_question.asks([](const Result<CarrierReport> &) { })); // an answer on its way is one to an older question
    m_busy = false;
    setState(State::Empty);
    Q_EMIT checked();
}

void RecordCheck::keep()
{
    if (!m_record || !m_keepable) {
        return;
    }
    m_keepable = false;
    Q_EMIT checked();
    m_keeping = QtConcurrent::run([path = m_path, name = m_fileName, workspace = &m_record->workspace()]() -> Result<RecordEntryId> {
        WAYMARK_TRY(const QByteArray bytes, fileToCheck(path));
        return keepAsLearning(*workspace, {.name = name, .bytes = bytes});
    });
    m_keeping.then(this, m_question.asks([this](const Result<RecordEntryId> &kept) {
        m_keptText = kept ? tr("It stands in your record as learning completed, by its issuer’s word; the file lies with it as evidence.")
                          : describe(kept.error());
        Q_EMIT checked();
    }));
}

void RecordCheck::setProgress(qreal part)
{
    m_progress = part;
    Q_EMIT progressChanged();
}

void RecordCheck::receive(const Result<CarrierReport> &report)
{
    m_busy = false;
    m_done = true;
    m_holds = report && report->holds();
    m_keepable = report && m_record && canBeLearning(*report);
    m_keptText.clear();
    m_refusals.clear();
    m_sealText.clear();
    m_partialText.clear();
    if (report) {
        tell(*report);
    } else {
        m_verdict = tr("‘%1’ could not be checked").arg(m_fileName);
        m_explanation = report.error().kind == Error::Kind::TooLarge
            ? tr("It is larger than 64 MiB, more than this page reads. ‘waymark-cli verify’ checks larger ones.")
            : describe(report.error());
        setState(State::Empty);
    }
    Q_EMIT checked();
}

void RecordCheck::tell(const CarrierReport &report)
{
    const FindingPlace place{.zone = clock().zone(), .knowsKeys = m_record != nullptr};
    std::vector<FindingLine> lines;
    std::ranges::transform(report.record.credentials, std::back_inserter(lines),
                           [&place](const CredentialFinding &finding) { return lineFor(finding, place); });
    m_rows.replace(lines);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    for (const CarrierRefusal &refusal : report.refusals) {
        //: Why a file is refused, and the name of what is meant within it
        m_refusals += refusal.where.isEmpty() ? refusalWords(refusal.reason) : tr("%1 (%2)").arg(refusalWords(refusal.reason), refusal.where);
    }
    if (!m_rows.isEmpty()) {
        m_sealText = sealWords(report);
        m_partialText = report.isPartial() ? tr("This record is partial: its holder chose what to show.") : QString();
    }
    tellVerdict(report);
}

void RecordCheck::tellVerdict(const CarrierReport &report)
{
    const auto refused = static_cast<int>(std::ranges::count_if(report.record.credentials, [](const CredentialFinding &finding) { return !finding.holds(); }));
    if (m_holds) {
        m_verdict = tr("Every signature in ‘%1’ holds").arg(m_fileName);
        m_explanation = tr(
            "Nothing was changed after it was signed. A signature says whose key signed, and no more: how that key is known to you stands with each entry.");
    } else if (m_rows.isEmpty()) {
        m_verdict = tr("‘%1’ is no record that can be checked").arg(m_fileName);
        m_explanation = report.record.refusals.isEmpty() ? QString() : refusalWords(report.record.refusals.constFirst().reason);
    } else {
        m_verdict = refused == 0 ? tr("The signed entries in ‘%1’ hold, but the file around them does not").arg(m_fileName)
                                 : tr("%n entry(ies) in ‘%1’ does not hold", nullptr, refused).arg(m_fileName);
        m_explanation = tr("Do not rely on it. Ask whoever gave it to you for the file as it was exported.");
    }
}

int RecordCheck::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant RecordCheck::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FindingLine &line = m_rows.at(index.row());
    switch (role) {
    case When:
        return line.when;
    case Qt::DisplayRole:
    case Title:
        return line.title;
    case Notes:
        return line.note;
    case Trust:
        return line.trust;
    case By:
        return line.by;
    case Details:
        return line.details;
    case Holds:
        return line.holds;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordCheck::roleNames() const
{
    return {{When, "when"}, {Title, "title"}, {Notes, "note"}, {Trust, "trust"}, {By, "by"}, {Details, "details"}, {Holds, "holds"}};
}

}
