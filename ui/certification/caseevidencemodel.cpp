// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caseevidencemodel.h"

#include "describe.h"
#include "text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostChoices = 200;

CaseEvidenceModel::CaseEvidenceModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &CaseEvidenceModel::idOf, [](const Row &, const Row &) { return false; })
{
    setState(State::Empty);
}

void CaseEvidenceModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"case_study_evidence"_s) || changes.touches(u"attachment"_s)) {
                ask();
            }
        });
        ask();
        askForWork();
    }
    Q_EMIT certificationChanged();
}

void CaseEvidenceModel::setCaseId(const QString &id)
{
    if (m_caseId != id) {
        m_caseId = id;
        setProblem({});
        ask();
        Q_EMIT caseIdChanged();
    }
}

void CaseEvidenceModel::ask()
{
    if (!m_certification || m_caseId.isEmpty()) {
        m_rows.replace({});
        setState(State::Empty);
        return;
    }
    m_certification->workspace().certification().caseStudy(study()).then(this, m_question.asks([this](const Result<std::optional<LoadedCaseStudy>> &found) {
        if (!found) {
            fail(found.error());
        } else if (*found) {
            askForFiles(**found);
        }
    }));
}

void CaseEvidenceModel::askForFiles(const LoadedCaseStudy &study)
{
    m_certification->workspace().attachments().of(study.study.id.value).then(this, m_question.asks([this, study](const Result<std::vector<Attachment>> &files) {
        files ? show(study, *files) : fail(files.error());
    }));
}

void CaseEvidenceModel::show(const LoadedCaseStudy &study, const std::vector<Attachment> &files)
{
    std::vector<Row> rows;
    for (const CaseEvidence &one : study.evidence) {
        rows.push_back({.id = one.id.value, .title = shown(one.title), .bytes = {}, .target = one.target});
    }
    for (const Attachment &file : files) {
        rows.push_back({.id = file.id.value, .title = file.name, .bytes = file.content.size, .target = {}});
    }
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
    Q_EMIT choicesChanged();
}

void CaseEvidenceModel::askForWork()
{
    m_certification->workspace()
        .assignments()
        .mine(AssignmentState::Accepted)
        .then(this, m_choosing.asks([this](const Result<std::vector<AssignmentRow>> &work) { askForRecord(work.value_or(std::vector<AssignmentRow>())); }));
}

void CaseEvidenceModel::askForRecord(const std::vector<AssignmentRow> &work)
{
    m_certification->workspace().record().timeline(mostChoices).then(this, m_choosing.asks([this, work](const Result<std::vector<TimelineRow>> &timeline) {
        m_choices.clear();
        for (const AssignmentRow &row : work) {
            m_choices.push_back({.target = row.standing.newest.value, .title = shown(row.title)});
        }
        for (const TimelineRow &row : timeline.value_or(std::vector<TimelineRow>())) {
            const auto *attestation = std::get_if<StoredAttestation>(&row.what);
            if (attestation == nullptr) {
                const auto &entry = std::get<RecordEntry>(row.what);
                m_choices.push_back({.target = entry.id.value, .title = shown(entry.title)});
            } else if (attestation->counts()) {
                m_choices.push_back({.target = attestation->attestation.id.value, .title = shown(attestation->attestation.title)});
            }
        }
        Q_EMIT choicesChanged();
    }));
}

std::vector<CaseEvidenceModel::Choice> CaseEvidenceModel::open() const
{
    std::vector<Choice> open;
    std::ranges::copy_if(m_choices, std::back_inserter(open), [this](const Choice &choice) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).target == choice.target) {
                return false;
            }
        }
        return true;
    });
    return open;
}

QStringList CaseEvidenceModel::choices() const
{
    QStringList titles;
    std::ranges::transform(open(), std::back_inserter(titles), &Choice::title);
    return titles;
}

void CaseEvidenceModel::name(int choice)
{
    const std::vector<Choice> open = this->open();
    if (!m_certification || m_caseId.isEmpty() || choice < 0 || choice >= static_cast<int>(open.size())) {
        return;
    }
    const Choice &chosen = open.at(static_cast<std::size_t>(choice));
    settle(m_certification->workspace().certification().addEvidence(study(), chosen.target, chosen.title).then([](const Result<CaseEvidenceId> &added) {
        return added.transform([](const CaseEvidenceId &) { });
    }));
}

void CaseEvidenceModel::addFiles(const QList<QUrl> &files)
{
    setProblem({});
    for (const QUrl &file : files) {
        if (file.isLocalFile()) {
            addOne(file);
        } else {
            setProblem(tr("Only files of this computer can be attached. Save it here first."));
        }
    }
}

void CaseEvidenceModel::addOne(const QUrl &file)
{
    if (!m_certification || m_caseId.isEmpty()) {
        setProblem(tr("Give the case study a title first: the file belongs to it."));
        return;
    }
    ++m_busy;
    Q_EMIT busyChanged();
    m_certification->workspace().attachments().add(study().value, file.toLocalFile()).then(this, [this](const Result<Attachment> &stored) {
        --m_busy;
        Q_EMIT busyChanged();
        if (!stored) {
            setProblem(describe(stored.error()));
        }
        ask();
    });
}

void CaseEvidenceModel::settle(const QFuture<Result<void>> &done)
{
    QFuture<Result<void>>(done).then(this, [this](const Result<void> &result) { setProblem(result ? QString() : describe(result.error())); });
}

void CaseEvidenceModel::remove(const QString &evidenceId)
{
    const int row = m_rows.indexOf(QUuid::fromString(evidenceId));
    if (!m_certification || row < 0) {
        return;
    }
    const RecordId id = m_rows.at(row).id;
    const QFuture<Result<void>> done = m_rows.at(row).bytes ? m_certification->workspace().attachments().remove(AttachmentId{id})
                                                            : m_certification->workspace().certification().removeEvidence(CaseEvidenceId{id});
    QFuture<Result<void>>(done).then(this, [this](const Result<void> &result) {
        setProblem(result ? QString() : describe(result.error()));
        if (result) {
            Q_EMIT removed();
        }
    });
}

void CaseEvidenceModel::exportTo(const QString &evidenceId, const QUrl &target)
{
    if (m_certification) {
        settle(m_certification->workspace().attachments().exportTo(AttachmentId{QUuid::fromString(evidenceId)}, target.toLocalFile()));
    }
}

void CaseEvidenceModel::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

int CaseEvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant CaseEvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case EvidenceId:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.bytes ? QLocale().formattedDataSize(*row.bytes, 0, QLocale::DataSizeSIFormat) : tr("of your record");
    case IsFile:
        return row.bytes.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> CaseEvidenceModel::roleNames() const
{
    return {{EvidenceId, "evidenceId"}, {Title, "title"}, {Notes, "notes"}, {IsFile, "isFile"}};
}

}
