// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marginnotes.h"

#include <QMetaProperty>

#include <algorithm>

namespace waymark
{

static constexpr const char *anchorProperty = "anchorY";

MarginNotes::MarginNotes(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &MarginNotes::spacingChanged, this, &QQuickItem::polish);
}

void MarginNotes::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemChildAddedChange) {
        follow(value.item);
    }
    if (change == ItemChildRemovedChange) {
        disconnect(value.item, nullptr, this, nullptr);
        polish();
    }
    QQuickItem::itemChange(change, value);
}

void MarginNotes::follow(QQuickItem *note)
{
    connect(note, &QQuickItem::heightChanged, this, &QQuickItem::polish);
    connect(note, &QQuickItem::visibleChanged, this, &QQuickItem::polish);
    const QMetaObject *meta = note->metaObject();
    const int anchor = meta->indexOfProperty(anchorProperty);
    if (anchor >= 0 && meta->property(anchor).hasNotifySignal()) {
        connect(note, meta->property(anchor).notifySignal(), this, staticMetaObject.method(staticMetaObject.indexOfSlot("arrange()")));
    }
    polish();
}

void MarginNotes::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    polish();
}

static qreal anchorOf(const QQuickItem *note)
{
    return note->property(anchorProperty).toReal();
}

void MarginNotes::updatePolish()
{
    QList<QQuickItem *> notes;
    for (QQuickItem *child : childItems()) {
        if (child->isVisible() && child->property(anchorProperty).isValid()) {
            notes.append(child);
        }
    }
    std::ranges::stable_sort(notes, {}, anchorOf);
    qreal free = 0;
    for (QQuickItem *note : std::as_const(notes)) {
        note->setWidth(width());
        note->setY(std::max(free, anchorOf(note) - m_lift));
        free = note->y() + note->height() + m_spacing;
    }
    setImplicitHeight(std::max(0.0, free - m_spacing));
}

}
