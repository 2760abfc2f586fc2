// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QClipboard>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * What the menu of a text field does to it, and what is not let into it: a text over the limit of one text is not pasted, by
 * whichever way, as laying it out would hold the window up and it could not be stored.
 */
class FieldEditing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** A TextEdit or a TextInput. */
    Q_PROPERTY(QQuickItem *field READ field WRITE setField NOTIFY fieldChanged REQUIRED FINAL)
    /** Whether the keys for the menu are taken from the field, and long texts kept out of it. */
    Q_PROPERTY(bool active MEMBER m_active NOTIFY activeChanged FINAL)

public:
    enum class Edit { Undo, Redo, Cut, Copy, Paste, SelectAll };
    Q_ENUM(Edit)

    explicit FieldEditing(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *field() const { return m_field; }
    void setField(QQuickItem *field);

    [[nodiscard]] Q_INVOKABLE bool can(waymark::FieldEditing::Edit edit) const;
    Q_INVOKABLE void apply(waymark::FieldEditing::Edit edit);
    /** The selection stays although a menu takes the focus. */
    Q_INVOKABLE void keepSelection();
    /** Below the cursor, in the field's coordinates. */
    [[nodiscard]] Q_INVOKABLE QPointF cursorPlace() const;
    /** After the menu: the focus comes back, and the selection is as it was. */
    Q_INVOKABLE void resume();

Q_SIGNALS:
    void fieldChanged();
    void activeChanged();
    /** A key for the menu was pressed in the field. */
    void menuWanted();
    /** @p text was to be pasted and is too long. */
    void longTextPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takesPaste(QClipboard::Mode mode);

    QPointer<QQuickItem> m_field;
    bool m_active = true;
    bool m_persistent = false;
};

}
