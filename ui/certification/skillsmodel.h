// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The pillars about which a pack tells, and how much is written of each. */
class SkillsModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString tally READ tally NOTIFY told FINAL)

public:
    enum Role { Topic = Qt::UserRole + 1, Title, Notes, Status };

    explicit SkillsModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** "3 of 5 written". */
    [[nodiscard]] QString tally() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void told();

private:
    struct Row {
        QString topic;
        QString title;
        int words = 0;
        int enough = 0;

        bool operator==(const Row &) const = default;
    };

    static QString idOf(const Row &row) { return row.topic; }
    void ask(const Method &method);
    void show(const Method &method, const std::vector<PackText> &texts);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    RowKeeper<Row, QString> m_rows;
};

}
