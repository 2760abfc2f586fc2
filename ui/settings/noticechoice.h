// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/** Whether the desktop is told what has come to wait. On, until somebody switches it off; remembered. */
class NoticeChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged FINAL)

public:
    explicit NoticeChoice(QObject *parent = nullptr);

    [[nodiscard]] bool isWanted() const { return remembered(); }
    void setWanted(bool wanted);

    [[nodiscard]] static bool remembered();

Q_SIGNALS:
    void wantedChanged();
};

}
