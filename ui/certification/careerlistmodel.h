// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What I state of my career, the latest first: of one kind, or all. */
class CareerListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged FINAL)

public:
    enum Role { EntryId = Qt::UserRole + 1, Title, Notes };

    static constexpr int pageSize = 50;

    explicit CareerListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** What can be chosen: everything first, then each kind. */
    [[nodiscard]] QStringList kinds() const;
    /** Which of kinds() is listed. */
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** The next page, for a view that makes all rows of the model at once. */
    Q_INVOKABLE void showMore() { fetchMore({}); }
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void kindChanged();

private:
    static RecordEntryId idOf(const RecordEntryRow &row) { return row.entry.id; }
    void show(const std::vector<RecordEntryRow> &rows, int asked);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    RowKeeper<RecordEntryRow, RecordEntryId> m_rows;
    int m_kind = 0;
    int m_room = pageSize; ///< so many are listed at most
    bool m_complete = true;
};

/** Every kind that people choose, in the order of kinds() after "everything". */
[[nodiscard]] const std::vector<RecordEntryKind> &chosenKinds();

}
