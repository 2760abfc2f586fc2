// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencemodel.h"

#include "attachmentrepository.h"
#include "describe.h"
#include "text.h"
#include "workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static RecordId idOf(const EvidenceRow &row)
{
    return row.id;
}

static bool stands(const EvidenceRow &, const EvidenceRow &)
{
    return false;
}

EvidenceModel::EvidenceModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
}

void EvidenceModel::setRows(const std::vector<EvidenceRow> &rows)
{
    std::vector<EvidenceRow> kept = rows;
    for (EvidenceRow &row : kept) {
        const int known = m_rows.indexOf(row.id);
        row.bytes = known < 0 ? 0 : m_rows.at(known).bytes;
    }
    m_rows.replace(kept);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    askForSizes();
    Q_EMIT countChanged();
}

void EvidenceModel::askForSizes()
{
    std::vector<EvidenceRow> files;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).content.kind == EvidenceContent::Kind::File && m_rows.at(i).bytes == 0) {
            files.push_back(m_rows.at(i));
        }
    }
    if (files.empty() || !m_assignments) {
        return;
    }
    m_assignments->workspace()
        .store()
        .read([files](Database &database) -> Result<std::vector<EvidenceRow>> {
            std::vector<EvidenceRow> sized = files;
            for (EvidenceRow &row : sized) {
                const Result<Attachment> file = attachment(database, {row.content.attachment});
                row.bytes = file ? file->content.size : 0;
            }
            return sized;
        })
        .then(this, [this](const Result<std::vector<EvidenceRow>> &sized) {
            for (const EvidenceRow &row : sized.value_or(std::vector<EvidenceRow>())) {
                if (m_rows.indexOf(row.id) >= 0 && row.bytes > 0) {
                    m_rows.append({row});
                }
            }
        });
}

void EvidenceModel::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

const EvidenceRow *EvidenceModel::row(const QString &evidenceId) const
{
    const int row = m_rows.indexOf(QUuid::fromString(evidenceId));
    return row < 0 ? nullptr : &m_rows.at(row);
}

void EvidenceModel::exportTo(const QString &evidenceId, const QUrl &target)
{
    const EvidenceRow *one = row(evidenceId);
    if (!one || !m_assignments) {
        return;
    }
    const AttachmentId file{one->content.attachment};
    m_assignments->attachments().exportTo(file, target.toLocalFile()).then(this, [this](const Result<void> &done) {
        setProblem(done ? QString() : describe(done.error()));
    });
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{EvidenceIdRole, "evidenceId"}, {Title, "title"}, {Notes, "notes"}, {IconName, "iconName"}, {IsFile, "isFile"},
            {Address, "address"},           {Words, "words"}};
}

static QString iconOf(EvidenceContent::Kind kind)
{
    switch (kind) {
    case EvidenceContent::Kind::File:
        return u"mail-attachment-symbolic"_s;
    case EvidenceContent::Kind::Link:
        return u"link"_s;
    default:
        return u"format-text-blockquote"_s;
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EvidenceRow &row = m_rows.at(index.row());
    switch (role) {
    case EvidenceIdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return shown(row.content.title);
    case Notes:
        return notesOf(row);
    case IconName:
        return iconOf(row.content.kind);
    case IsFile:
        return row.content.kind == EvidenceContent::Kind::File;
    case Address:
        return row.content.kind == EvidenceContent::Kind::Link ? row.content.content : QString();
    case Words:
        return row.content.kind == EvidenceContent::Kind::Text ? shown(row.content.content) : QString();
    default:
        return {};
    }
}

QString EvidenceModel::notesOf(const EvidenceRow &row) const
{
    if (row.content.kind == EvidenceContent::Kind::File) {
        return row.bytes > 0 ? QLocale().formattedDataSize(row.bytes, 0, QLocale::DataSizeSIFormat) : QString();
    }
    return row.content.kind == EvidenceContent::Kind::Link ? QUrl(row.content.content).host() : QString();
}

}
