// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcheck.h"

#include "attesting.h"
#include "credentialchecks.h"
#include "describe.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace waymark
{

/** No record is larger. */
static constexpr qint64 largestFile = 64LL * 1024 * 1024;

RecordCheck::RecordCheck(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &RecordCheck::idOf, [](const Row &, const Row &) { return false; })
{
}

RecordCheck::~RecordCheck()
{
    waitForWork();
}

/** What is under way uses the workspace: it is waited for before that is closed. */
void RecordCheck::waitForWork()
{
    m_work.waitForFinished();
}

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFile::exists(path) ? Error::Kind::NotAllowed : Error::Kind::Vanished, u"file"_s, file.errorString());
    }
    return file.size() > largestFile ? failure(Error::Kind::TooLarge, u"file"_s) : Result<QByteArray>(file.readAll());
}

void RecordCheck::check(const QUrl &file)
{
    if (!m_record || m_busy) {
        return;
    }
    m_busy = true;
    m_done = false;
    m_fileName = QFileInfo(file.toLocalFile()).fileName();
    m_rows.replace({});
    setState(State::Loading);
    Q_EMIT checked();
    connect(m_record, &OpenRecord::aboutToClose, this, &RecordCheck::waitForWork, Qt::UniqueConnection);
    m_work = QtConcurrent::run([path = file.toLocalFile(), workspace = &m_record->workspace(), now = m_record->clock().now()]() -> Result<VerificationReport> {
        WAYMARK_TRY(const QByteArray json, contentOf(path));
        return workspace->record().verify(json, now, keyStandings(*workspace)).result();
    });
    m_work.then(this, [this](const Result<VerificationReport> &report) { receive(report); });
}

void RecordCheck::receive(const Result<VerificationReport> &report)
{
    m_busy = false;
    m_done = true;
    m_holds = report && report->holds();
    if (report) {
        tell(*report);
    } else {
        m_verdict = tr("‘%1’ could not be checked").arg(m_fileName);
        m_explanation = describe(report.error());
        setState(State::Empty);
    }
    Q_EMIT checked();
}

void RecordCheck::tell(const VerificationReport &report)
{
    std::vector<Row> rows;
    for (const CredentialFinding &finding : report.credentials) {
        rows.push_back(rowFor(finding));
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    const auto refused = static_cast<int>(std::ranges::count_if(report.credentials, [](const CredentialFinding &finding) { return !finding.holds(); }));
    if (m_holds) {
        m_verdict = tr("Every signature in ‘%1’ holds").arg(m_fileName);
        m_explanation = tr(
            "Nothing was changed after it was signed. A signature says whose key signed, and no more: how that key is known to you stands with each entry.");
    } else if (report.credentials.isEmpty()) {
        m_verdict = tr("‘%1’ is no record that can be checked").arg(m_fileName);
        m_explanation = report.refusals.isEmpty() ? QString() : refusalWords(report.refusals.constFirst().reason);
    } else {
        m_verdict = tr("%n entry(ies) in ‘%1’ does not hold", nullptr, std::max(1, refused)).arg(m_fileName);
        m_explanation = tr("Do not rely on it. Ask whoever gave it to you for the file as it was exported.");
    }
}

static QString standingWords(const CredentialFinding &finding)
{
    const QString name = finding.issuerName.isEmpty() ? RecordCheck::tr("somebody") : shown(finding.issuerName);
    if (finding.selfStated) {
        return RecordCheck::tr("Signed by %1 about themselves").arg(name);
    }
    switch (finding.standing) {
    case KeyStanding::Mine:
        return RecordCheck::tr("Signed with your own key");
    case KeyStanding::Confirmed:
        return RecordCheck::tr("Signed by %1, key confirmed by voice").arg(name);
    case KeyStanding::Known:
        return RecordCheck::tr("Signed by %1; you have not compared the words yet").arg(name);
    case KeyStanding::NotKnown:
        break;
    }
    return RecordCheck::tr("Signed by somebody who says to be %1; you do not know this key").arg(name);
}

RecordCheck::Row RecordCheck::rowFor(const CredentialFinding &finding)
{
    const std::optional<qint64> at = instantOf(finding.signedAt);
    const bool confirmed = finding.standing == KeyStanding::Confirmed || finding.standing == KeyStanding::Mine;
    const QString reason = finding.refusals.isEmpty() ? tr("The signature does not hold.") : refusalWords(finding.refusals.constFirst().reason);
    return {.pointer = finding.pointer,
            .when = at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*at).date(), tr("MMM yyyy", "the month of a signature")) : QString(),
            .title = finding.name.isEmpty() ? tr("An entry without a name") : shown(finding.name),
            .note = finding.holds() ? QString() : reason,
            .trust = !finding.holds() ? u"unconfirmed"_s
                : confirmed           ? u"confirmed"_s
                                      : u"signed"_s,
            .by = finding.holds() ? standingWords(finding) : tr("Does not hold")};
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
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case When:
        return row.when;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    case Trust:
        return row.trust;
    case By:
        return row.by;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordCheck::roleNames() const
{
    return {{When, "when"}, {Title, "title"}, {Notes, "note"}, {Trust, "trust"}, {By, "by"}};
}

}
