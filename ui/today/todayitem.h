// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace waymark
{

/** A line of the Today page, in words; and where it leads. */
struct TodayItem {
    Q_GADGET
    QML_VALUE_TYPE(todayItem)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString record MEMBER record)
    Q_PROPERTY(QString part MEMBER part)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString trust MEMBER trust)
    Q_PROPERTY(int days MEMBER days)
    Q_PROPERTY(qreal value MEMBER value)
    Q_PROPERTY(qreal planned MEMBER planned)
    Q_PROPERTY(bool done MEMBER done)

public:
    QString place = {}; ///< the place that opens it
    QString record = {}; ///< its id there
    QString part = {}; ///< id of the step or milestone that can be ticked off; empty where nothing can
    QString iconName = {};
    QString initials = {}; ///< of the person it is about
    QString title = {};
    QString note = {};
    QString tone = {}; ///< a kind of Tone
    QString trust = {}; ///< a state of TrustMark; empty where nobody was asked to sign
    int days = -1; ///< how long it has waited; -1 where it does not
    qreal value = -1; ///< how far a goal is, 0 to 1; -1 where it cannot be said
    qreal planned = -1;
    bool done = false;

    bool operator==(const TodayItem &) const = default;
};

}
