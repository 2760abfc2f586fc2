// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepicture.h"

#include <QPainter>

namespace waymark
{

PagePicture::PagePicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void PagePicture::setPicture(const QImage &picture)
{
    m_picture = picture;
    fit();
    update();
    Q_EMIT pictureChanged();
}

void PagePicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) {
        fit();
    }
}

void PagePicture::fit()
{
    setImplicitHeight(m_picture.isNull() ? 0 : width() * m_picture.height() / m_picture.width());
}

void PagePicture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_picture);
}

}
