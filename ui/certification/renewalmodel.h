// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The certificates that I hold, until when, and which hours are still missing to keep them: the first that ends first. */
class RenewalModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QString mentorText READ mentorText NOTIFY told FINAL)

public:
    enum Role { Title = Qt::UserRole + 1, Notes, StateWords, Status, Lines, Source };

    explicit RenewalModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    /** By when somebody who mentors needs a certification of her own; empty where nothing asks for it. */
    [[nodiscard]] const QString &mentorText() const { return m_mentorText; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void told();

private:
    struct Row {
        RecordId id;
        QString title;
        QString notes;
        QString stateWords;
        QString status;
        QStringList lines;
        QString source;

        bool operator==(const Row &) const = default;
    };

    static RecordId idOf(const Row &row) { return row.id; }
    [[nodiscard]] static Row rowFor(const RenewalWindow &window);
    void show(const RenewalReport &report);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    RowKeeper<Row, RecordId> m_rows;
    QString m_mentorText;
};

}
