// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingkeys.h"

#include <QKeyEvent>

namespace waymark
{

ReadingKeys::ReadingKeys(QObject *parent)
    : QObject(parent)
{
}

void ReadingKeys::setText(QQuickItem *text)
{
    if (m_text != text) {
        if (m_text) {
            m_text->removeEventFilter(this);
        }
        m_text = text;
        if (text) {
            text->installEventFilter(this);
        }
        Q_EMIT textChanged();
    }
}

bool ReadingKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() < Qt::Key_Escape) {
            event->ignore(); // so that it is looked for among the shortcuts
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}
