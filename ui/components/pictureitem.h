// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace waymark
{

/** A picture that exists only in memory, as large as it fits, in the middle. */
class PictureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] const QImage &picture() const { return m_picture; }
    void setPicture(const QImage &picture);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();

private:
    QImage m_picture;
};

}
