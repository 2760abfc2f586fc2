// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "partners.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What I asked others to sign about me, and what they asked of me; what waits for me comes first, then the newest. */
class RequestListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY told FINAL)
    Q_PROPERTY(bool mayAsk READ mayAsk NOTIFY told FINAL)

public:
    enum Role { RequestId = Qt::UserRole + 1, Title, Notes, Tally, Status };

    /** More are not shown. */
    static constexpr int most = 500;

    explicit RequestListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** How many of those to me nobody has answered. */
    [[nodiscard]] int waiting() const;
    /** There is somebody whom one could ask. */
    [[nodiscard]] bool mayAsk() const { return !m_partners.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void told();

private:
    struct Row {
        StatementRequestId id;
        QString title;
        QString notes;
        bool mine = false;
        bool answered = false;

        bool operator==(const Row &) const = default;
    };

    static StatementRequestId idOf(const Row &row) { return row.id; }
    [[nodiscard]] static QString tallyOf(const Row &row);
    void askForMethod(const std::vector<StatementRequest> &requests);
    void askForPartners(const std::vector<StatementRequest> &requests, const Method &method);
    void show(const std::vector<StatementRequest> &requests, const Method &method);
    [[nodiscard]] Row rowFor(const StatementRequest &request, const Method &method) const;

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    std::vector<Partner> m_partners;
    RowKeeper<Row, StatementRequestId> m_rows;
};

}
