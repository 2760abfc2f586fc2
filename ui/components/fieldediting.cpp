// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldediting.h"

#include "text.h"

#include <QGuiApplication>
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

/** False where the clipboard has too long a text; that is told. */
bool FieldEditing::takesPaste(QClipboard::Mode mode)
{
    const QString text = QGuiApplication::clipboard()->text(mode);
    // No sign has more than three bytes for each of its parts: most texts need not be counted.
    if (text.size() * 3 <= maximumTextBytes || text.toUtf8().size() <= maximumTextBytes) {
        return true;
    }
    Q_EMIT longTextPasted(text);
    return false;
}

static bool pastesSelection(const QEvent &event)
{
    return event.type() == QEvent::MouseButtonRelease && static_cast<const QMouseEvent &>(event).button() == Qt::MiddleButton
        && QGuiApplication::clipboard()->supportsSelection();
}

bool FieldEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active || watched != m_field) {
        return QObject::eventFilter(watched, event);
    }
    if (pastesSelection(*event)) {
        return !takesPaste(QClipboard::Selection);
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            return !takesPaste(QClipboard::Clipboard);
        }
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
    if (can(edit) && (edit != Edit::Paste || takesPaste(QClipboard::Clipboard))) {
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
