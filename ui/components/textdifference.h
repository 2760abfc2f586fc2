// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QtQmlIntegration>

namespace waymark
{

/** What two texts have that the other has not, word by word, as rich text with a wash behind it. */
class TextDifference : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString one MEMBER m_one NOTIFY changed FINAL)
    Q_PROPERTY(QString other MEMBER m_other NOTIFY changed FINAL)
    Q_PROPERTY(QColor wash MEMBER m_wash NOTIFY changed FINAL)
    Q_PROPERTY(QString markedOne READ markedOne NOTIFY changed FINAL)
    Q_PROPERTY(QString markedOther READ markedOther NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString markedOne() const;
    [[nodiscard]] QString markedOther() const;

Q_SIGNALS:
    void changed();

private:
    QString m_one;
    QString m_other;
    QColor m_wash;
};

}
