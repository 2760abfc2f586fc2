// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** My case studies, the newest first. */
class CaseListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)

public:
    enum Role { CaseId = Qt::UserRole + 1, Title, Notes };

    /** Nobody writes more of them. */
    static constexpr int most = 500;

    explicit CaseListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();

private:
    static CaseStudyId idOf(const CaseStudyRow &row) { return row.study.id; }
    [[nodiscard]] static QString notesOf(const CaseStudyRow &row);
    void show(const std::vector<CaseStudyRow> &rows);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    RowKeeper<CaseStudyRow, CaseStudyId> m_rows;
};

}
