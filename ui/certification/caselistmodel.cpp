// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caselistmodel.h"

using namespace Qt::StringLiterals;

namespace waymark
{

CaseListModel::CaseListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), &CaseListModel::idOf, [](const CaseStudyRow &a, const CaseStudyRow &b) { return b.study.id.value < a.study.id.value; })
{
}

void CaseListModel::setCertification(OpenCertification *certification)
{
    if (m_certification == certification) {
        return;
    }
    m_certification = certification;
    if (certification) {
        connect(certification, &OpenCertification::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"case_study"_s) || changes.touches(u"case_study_evidence"_s) || changes.touches(u"attachment"_s)) {
                reload();
            }
        });
        reload();
    }
    Q_EMIT certificationChanged();
}

void CaseListModel::reload()
{
    if (m_certification) {
        m_certification->workspace().certification().caseStudies({}, most).then(
            this, m_question.asks([this](const Result<std::vector<CaseStudyRow>> &rows) { rows ? show(*rows) : fail(rows.error()); }));
    }
}

void CaseListModel::show(const std::vector<CaseStudyRow> &rows)
{
    m_rows.replace(rows);
    setState(rows.empty() ? State::Empty : State::Ready);
}

QString CaseListModel::notesOf(const CaseStudyRow &row)
{
    const QString words = tr("%n word(s)", nullptr, static_cast<int>(row.study.words()));
    const QString evidence = row.evidence == 0 ? tr("no evidence yet") : tr("%n piece(s) of evidence", nullptr, row.evidence);
    return row.study.isWhole() ? tr("%1, %2", "words, evidence").arg(words, evidence)
                               : tr("%1, %2; not every room has a text", "words, evidence").arg(words, evidence);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaseStudyRow &row = m_rows.at(index.row());
    switch (role) {
    case CaseId:
        return row.study.id.value.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return row.study.values.title;
    case Notes:
        return notesOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> CaseListModel::roleNames() const
{
    return {{CaseId, "caseId"}, {Title, "title"}, {Notes, "notes"}};
}

}
