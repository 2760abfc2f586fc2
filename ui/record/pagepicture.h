// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace waymark
{

/** A picture of a page, as wide as this is; its height follows. */
class PagePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)

public:
    explicit PagePicture(QQuickItem *parent = nullptr);

    [[nodiscard]] const QImage &picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void fit();

    QImage m_picture;
};

}
