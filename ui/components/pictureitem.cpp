// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureitem.h"

#include <QPainter>

namespace waymark
{

PictureItem::PictureItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PictureItem::setPicture(const QImage &picture)
{
    if (m_picture.cacheKey() != picture.cacheKey()) {
        m_picture = picture;
        setImplicitSize(picture.width(), picture.height());
        update();
        Q_EMIT pictureChanged();
    }
}

/** Never larger than it is: a small picture is not blown up. */
void PictureItem::paint(QPainter *painter)
{
    if (m_picture.isNull()) {
        return;
    }
    const QSizeF room = boundingRect().size();
    QSizeF size = m_picture.size();
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room, Qt::KeepAspectRatio);
    }
    const QPointF corner((room.width() - size.width()) / 2, (room.height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(corner, size), m_picture);
}

}
