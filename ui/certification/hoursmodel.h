// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "newestquestion.h"
#include "opencertification.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** Hours by category, of a period that is chosen. */
class HoursModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenCertification *certification READ certification WRITE setCertification NOTIFY certificationChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList periods READ periods CONSTANT FINAL)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
    Q_PROPERTY(QString spanText READ spanText NOTIFY told FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY told FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Hours };

    /** In the order of periods(). */
    enum Period { LastYear, YearBefore, ThisCalendarYear, LastCalendarYear };

    explicit HoursModel(QObject *parent = nullptr);

    [[nodiscard]] OpenCertification *certification() const { return m_certification; }
    void setCertification(OpenCertification *certification);
    [[nodiscard]] QStringList periods() const;
    [[nodiscard]] int period() const { return m_period; }
    void setPeriod(int period);
    /** The days that were looked at. */
    [[nodiscard]] QString spanText() const;
    [[nodiscard]] QString totalText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void certificationChanged();
    void periodChanged();
    void told();

private:
    static QString idOf(const CategoryHours &row) { return row.category; }
    void show(const DaySpan &span, const std::vector<CategoryHours> &rows);

    QPointer<OpenCertification> m_certification;
    NewestQuestion m_question;
    RowKeeper<CategoryHours, QString> m_rows;
    int m_period = LastYear;
    DaySpan m_span;
};

/** The days of @p period, seen from @p today. */
[[nodiscard]] DaySpan spanOf(HoursModel::Period period, QDate today);

}
