// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldediting.h"

#include <QKeyEvent>

#include <array>

namespace waymark
{

FieldEditing::FieldEditing(QObject *parent)
    : QObject(parent)
{
}

void FieldEditing::setField(QQuickItem *field)
{
    if (m_field != field) {
        if (m_field) {
            m_field->removeEventFilter(this);
        }
        m_field = field;
        if (field) {
            field->installEventFilter(this);
        }
        Q_EMIT fieldChanged();
    }
}

bool FieldEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (m_active && watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
            Q_EMIT menuWanted();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QPointF FieldEditing::cursorPlace() const
{
    return m_field ? m_field->property("cursorRectangle").toRectF().bottomLeft() : QPointF();
}

bool FieldEditing::can(Edit edit) const
{
    if (!m_field) {
        return false;
    }
    const bool selected = m_field->property("selectionStart") != m_field->property("selectionEnd");
    switch (edit) {
    case Edit::Undo:
        return m_field->property("canUndo").toBool();
    case Edit::Redo:
        return m_field->property("canRedo").toBool();
    case Edit::Cut:
    case Edit::Copy:
        return selected;
    case Edit::Paste:
        return m_field->property("canPaste").toBool();
    case Edit::SelectAll:
        return m_field->property("length").toInt() > 0;
    }
    return false;
}

void FieldEditing::apply(Edit edit)
{
    static constexpr std::array names{"undo", "redo", "cut", "copy", "paste", "selectAll"};
    if (can(edit)) {
        QMetaObject::invokeMethod(m_field, names.at(static_cast<size_t>(edit)));
    }
}

void FieldEditing::keepSelection()
{
    if (m_field) {
        m_persistent = m_field->property("persistentSelection").toBool();
        m_field->setProperty("persistentSelection", true);
    }
}

void FieldEditing::resume()
{
    if (m_field) {
        m_field->forceActiveFocus(Qt::PopupFocusReason);
        m_field->setProperty("persistentSelection", m_persistent);
    }
}

}
