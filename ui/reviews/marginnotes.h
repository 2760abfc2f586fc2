// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>

namespace waymark
{

/**
 * Lets its children stand each beside its `anchorY`, or below the one before where that has the place: they push each
 * other down and never overlap. Each is as wide as this.
 */
class MarginNotes : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing MEMBER m_spacing NOTIFY spacingChanged FINAL)
    Q_PROPERTY(qreal lift MEMBER m_lift NOTIFY spacingChanged FINAL)

public:
    explicit MarginNotes(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void spacingChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;

private Q_SLOTS:
    void arrange() { polish(); }

private:
    void follow(QQuickItem *note);

    qreal m_spacing = 0;
    qreal m_lift = 0; ///< how far above its anchor a note begins
};

}
