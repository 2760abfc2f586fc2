// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/** A day as somebody types it, in the language's short way or as 2026-03-31, and as it is shown. */
class DayText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint CONSTANT FINAL)

public:
    /** The years that records take. */
    static constexpr int firstYear = 1900;
    static constexpr int lastYear = 2200;

    using QObject::QObject;

    /** Invalid for none. */
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    /** '31 Mar 2027'; empty for none. */
    [[nodiscard]] QString text() const;
    /** How a day may be typed. */
    [[nodiscard]] QString hint() const;
    /** What was typed; invalid where it is no day. */
    [[nodiscard]] Q_INVOKABLE QDate parse(const QString &typed) const;
    /** Why what was typed cannot be kept, for a person; empty where it can, also where nothing was. */
    [[nodiscard]] Q_INVOKABLE QString problemWith(const QString &typed) const;
    /** No day. */
    Q_INVOKABLE QDate none() const { return {}; }
    [[nodiscard]] Q_INVOKABLE bool isDay(QDate day) const { return day.isValid(); }

Q_SIGNALS:
    void changed();

private:
    QDate m_day;
};

}
