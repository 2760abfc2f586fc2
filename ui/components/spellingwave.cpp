// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingwave.h"

#include <QPainter>
#include <QPainterPath>

namespace waymark
{

static constexpr qreal halfWave = 2.5;

SpellingWave::SpellingWave(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SpellingWave::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        update();
        Q_EMIT colorChanged();
    }
}

void SpellingWave::paint(QPainter *painter)
{
    const qreal low = height() - 0.75;
    const qreal high = 0.75;
    QPainterPath wave(QPointF(0, low));
    bool up = true;
    for (qreal x = halfWave; x < width() + halfWave; x += halfWave) {
        wave.lineTo(x, up ? high : low);
        up = !up;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_color, 1.1));
    painter->drawPath(wave);
}

}
